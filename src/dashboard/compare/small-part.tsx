import { useId } from "react";
import { DashboardRegionSeriesDocument } from "../../../schema/dashboard.types";
import { topOf } from "../chart/months";
import { SmallSeries } from "../parts/small-series";
import { monthAfter } from "../parts/days";
import { Share } from "../parts/share";
import { Trouble } from "../parts/trouble";
import { useAsked } from "../parts/use-asked";
import { Link } from "../shell/link";
import { type ComparedRow } from "./compared-row";
import { useCompareWords } from "./words";

interface SmallPartProps {
  readonly rows: readonly ComparedRow[];
  readonly asOf: string;
  readonly definition: string | undefined;
}

const MONTHS_BACK = 35;

/** Each region's course on one scale. */
export function SmallPart({ rows, asOf, definition }: SmallPartProps) {
  const said = useCompareWords();
  const heading = useId();
  const top = topOf(rows.map(({ percent }) => percent));
  return (
    <section className="card part" aria-labelledby={heading}>
      <header className="part-head">
        <h2 id={heading}>{said.small}</h2>
        <p className="quiet">{said.smallNote}</p>
      </header>
      <div className="multiples">
        {rows.map((row) => (
          <One key={row.region.code} row={row} asOf={asOf} definition={definition} top={top} />
        ))}
      </div>
    </section>
  );
}

interface OneProps {
  readonly row: ComparedRow;
  readonly asOf: string;
  readonly definition: string | undefined;
  readonly top: number;
}

function One({ row, asOf, definition, top }: OneProps) {
  const { region } = row;
  const { data, error, again } = useAsked(DashboardRegionSeriesDocument, {
    code: region.code,
    from: monthAfter(asOf, -MONTHS_BACK),
    to: asOf,
    definition,
  });
  return (
    <figure className="multiple">
      <figcaption>
        <Link to={`/regions/${region.code}`}>{region.name}</Link>
        <span className="multiple-figure">
          <Share row={row} />
        </span>
      </figcaption>
      {data?.region ? (
        <SmallSeries name={region.name} series={data.region.coverageSeries} top={top} />
      ) : error ? (
        <Trouble error={error} again={again} />
      ) : (
        <div className="chart-waiting" aria-hidden="true" />
      )}
    </figure>
  );
}
