import {
  DashboardRegionSeriesDocument,
  type DashboardRegionSeriesQuery,
} from "../../../schema/dashboard.types";
import { topOf } from "../chart/months";
import { SeriesChart } from "../chart/series-chart";
import { Choose } from "../parts/choose";
import { monthAfter } from "../parts/days";
import { Part } from "../parts/part";
import { People, Share } from "../parts/share";
import { usePoints } from "../parts/series-points";
import { useAsked } from "../parts/use-asked";
import { useParts } from "../parts/words";
import { useAddress } from "../shell/address";
import { useSpeech } from "../shell/speech";
import { type PartOfRegion } from "./part-of-region";
import { useRegionWords } from "./words";

type Series = NonNullable<DashboardRegionSeriesQuery["region"]>["coverageSeries"];

const RANGES = [12, 24, 36, 60, 120];
const RANGE = 60;

/** How far back the page looks, as its address says. */
export function useMonths(): number {
  const asked = Number(useAddress().get("range"));
  return RANGES.includes(asked) ? asked : RANGE;
}

/** The share month by month, with its gaps, as a drawing, a table and a file. */
export function SeriesPart({ region, definition }: PartOfRegion) {
  const { language } = useSpeech();
  const said = useRegionWords();
  const to = region.coverage.asOf;
  const from = monthAfter(to, 1 - useMonths());
  const asked = useAsked(DashboardRegionSeriesDocument, {
    code: region.code,
    from,
    to,
    definition,
  });
  const file = new URLSearchParams({ region: region.code, from, to, lang: language, bom: "true" });
  if (definition) file.set("definition", definition);
  return (
    <Part
      title={said.series}
      note={said.seriesNote}
      className="wide"
      asked={asked}
      of={(data) => data.region?.coverageSeries}
    >
      {(series) => (
        <>
          <div className="view">
            <Choose
              name="range"
              label={said.range}
              shown={String(RANGE)}
              choices={RANGES.map((each) => ({ value: String(each), text: said.months(each) }))}
            />
            <a className="button" href={`/export/series.csv?${file.toString()}`}>
              {said.seriesFile}
            </a>
          </div>
          <Drawn region={region} series={series} />
        </>
      )}
    </Part>
  );
}

function Drawn({ region, series }: { region: PartOfRegion["region"]; series: Series }) {
  const { percent } = useSpeech();
  const parts = useParts();
  const said = useRegionWords();
  const points = usePoints(series);
  const known = points.filter((point) => point.percent != null).length;
  const { target } = region.coverage;
  return (
    <>
      {known === 0 && <p className="quiet">{said.seriesEmpty}</p>}
      <SeriesChart
        points={points}
        top={topOf([...points.map((point) => point.percent), target?.percent])}
        label={parts.seriesLabel(region.name, known, points.length)}
        target={
          target
            ? { percent: target.percent, said: parts.target(percent(target.percent)) }
            : undefined
        }
        percent={percent}
      />
      <details>
        <summary>{parts.asTable}</summary>
        <SeriesTable series={series} />
      </details>
    </>
  );
}

function SeriesTable({ series }: { series: Series }) {
  const { words, month } = useSpeech();
  const parts = useParts();
  return (
    <div className="scrolls" role="group" aria-label={parts.asTable} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{parts.month}</th>
            <th scope="col">{words.share}</th>
            <th scope="col" className="number">
              {words.participants}
            </th>
            <th scope="col" className="number">
              {words.eligibleWorkers}
            </th>
          </tr>
        </thead>
        <tbody>
          {series.toReversed().map((row) => (
            <tr key={row.asOf}>
              <th scope="row">{month(row.asOf)}</th>
              <td>
                <Share row={row} />
              </td>
              <td className="number">
                <People row={row} people={row.participants} />
              </td>
              <td className="number">
                <People row={row} people={row.eligibleWorkers} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
