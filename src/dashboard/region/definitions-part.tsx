import {
  DashboardRegionDefinitionsDocument,
  type DashboardRegionDefinitionsQuery,
  DashboardRegionSeriesDocument,
} from "../../../schema/dashboard.types";
import { topOf } from "../chart/months";
import { monthAfter } from "../parts/days";
import { Figure } from "../figure/figure";
import { Part } from "../parts/part";
import { Share } from "../parts/share";
import { SmallSeries } from "../parts/small-series";
import { useAsked } from "../parts/use-asked";
import { useSpeech } from "../shell/speech";
import { type PartOfRegion, type Region } from "./part-of-region";
import { useMonths } from "./series-part";
import { useRegionWords } from "./words";

type Row = NonNullable<DashboardRegionDefinitionsQuery["region"]>["coverageByDefinition"][number];

/** The definition under which every publisher's own is told: it has no meaning of its own. */
const AS_PUBLISHED = "as-published";

/** The same region under each definition side by side, on one scale; never summed, never mixed. */
export function DefinitionsPart({ region, asOf }: PartOfRegion) {
  const said = useRegionWords();
  const asked = useAsked(DashboardRegionDefinitionsDocument, { code: region.code, asOf });
  return (
    <Part
      title={said.definitions}
      note={said.definitionsNote}
      className="wide"
      asked={asked}
      of={(data) => data.region?.coverageByDefinition}
    >
      {(all) => {
        const rows = all.filter(({ definitionAsked }) => definitionAsked.id !== AS_PUBLISHED);
        const known = rows.filter((row) => row.percent != null);
        const top = topOf(known.map((row) => row.percent));
        return (
          <>
            <div className="multiples">
              {known.map((row) => (
                <UnderDefinition key={row.definitionAsked.id} region={region} row={row} top={top} />
              ))}
            </div>
            <Without rows={rows.filter((row) => row.percent == null)} />
          </>
        );
      }}
    </Part>
  );
}

interface UnderDefinitionProps {
  readonly region: Region;
  readonly row: Row;
  readonly top: number;
}

function UnderDefinition({ region, row, top }: UnderDefinitionProps) {
  const said = useRegionWords();
  const { definitionAsked: definition } = row;
  const to = region.coverage.asOf;
  const from = monthAfter(to, 1 - useMonths());
  const { data } = useAsked(DashboardRegionSeriesDocument, {
    code: region.code,
    from,
    to,
    definition: definition.id,
  });
  return (
    <figure className="multiple">
      <figcaption>
        <b lang="en" title={definition.description}>
          {definition.name}
        </b>
        <small>
          {said.counted[definition.counted] ?? definition.counted},{" "}
          {said.basis[definition.basis] ?? definition.basis} ÷{" "}
          <span lang="en">{definition.denominator}</span>
        </small>
        <span className="multiple-figure">
          <Share row={row} />
        </span>
      </figcaption>
      {data?.region ? (
        <SmallSeries name={definition.name} series={data.region.coverageSeries} top={top} />
      ) : (
        <div className="chart-waiting" aria-hidden="true" />
      )}
    </figure>
  );
}

/** Definitions without a share are named, for no share is not a share of zero. */
function Without({ rows }: { rows: readonly Row[] }) {
  const { count } = useSpeech();
  const said = useRegionWords();
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{said.withoutFigure}</h3>
      <ul className="plain">
        {rows.map((row) => (
          <li key={row.definitionAsked.id}>
            <span lang="en">{row.definitionAsked.name}</span>:{" "}
            {row.participants == null ? (
              <Share row={row} />
            ) : (
              <Figure figureId={row.figureId} text={said.onlyPeople(count(row.participants))} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
