import {
  DashboardRanksOverTimeDocument,
  type DashboardRanksOverTimeQuery,
} from "../../../schema/dashboard.types";
import { BumpChart, type RankLine } from "../chart/bump-chart";
import { Choose } from "../parts/choose";
import { monthAfter, monthEnd } from "../parts/days";
import { Part } from "../parts/part";
import { useAsked } from "../parts/use-asked";
import { useParts } from "../parts/words";
import { useAddress } from "../shell/address";
import { useSpeech } from "../shell/speech";
import { type ComparedRow } from "./compared-row";
import { useCompareWords } from "./words";

const DATES = ["d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8", "d9"] as const;
const STEPS = [1, 3, 6, 12];
const STEP = 3;

interface BumpPartProps {
  readonly rows: readonly ComparedRow[];
  readonly asOf: string;
  readonly definition: string | undefined;
}

/** The dates of the chart, the last one being that of the page. */
function datesUntil(asOf: string, step: number): Record<(typeof DATES)[number], string> {
  const at = (index: number) =>
    index === DATES.length - 1
      ? asOf
      : monthEnd(monthAfter(asOf, (index - DATES.length + 1) * step));
  return Object.fromEntries(DATES.map((name, index) => [name, at(index)])) as Record<
    (typeof DATES)[number],
    string
  >;
}

/** How the regions overtook each other. The service ranks; the page draws. */
export function BumpPart({ rows, asOf, definition }: BumpPartProps) {
  const address = useAddress();
  const said = useCompareWords();
  const step = STEPS.find((each) => String(each) === address.get("step")) ?? STEP;
  const dates = datesUntil(asOf, step);
  const asked = useAsked(DashboardRanksOverTimeDocument, {
    codes: rows.map(({ region }) => region.code),
    definition,
    ...dates,
  });
  return (
    <Part title={said.bump} note={said.bumpNote} asked={asked} of={(data) => data}>
      {(answer) => (
        <>
          <div className="view">
            <Choose
              name="step"
              label={said.every}
              shown={String(STEP)}
              choices={STEPS.map((each) => ({ value: String(each), text: said.months(each) }))}
            />
          </div>
          <Drawn rows={rows} answer={answer} dates={Object.values(dates)} />
        </>
      )}
    </Part>
  );
}

/** A name as it is written where there is little room. */
function shortened(name: string): string {
  return name.replace(/^Kabupaten /, "Kab. ").replace(/^Kota Administrasi /, "Kota ");
}

interface DrawnProps {
  readonly rows: readonly ComparedRow[];
  readonly answer: DashboardRanksOverTimeQuery;
  readonly dates: readonly string[];
}

function Drawn({ rows, answer, dates }: DrawnProps) {
  const { month, words } = useSpeech();
  const parts = useParts();
  const said = useCompareWords();
  const lines: RankLine[] = rows.map(({ region }) => {
    const ranks = DATES.map(
      (name) => answer[name].find((each) => each.region.code === region.code)?.rank ?? null,
    );
    return {
      key: region.code,
      name: shortened(region.name),
      ranks,
      said: ranks.map((rank, index) =>
        said.rankSaid(
          region.name,
          month(dates[index] ?? ""),
          rank === null ? said.noRank : String(rank),
        ),
      ),
    };
  });
  return (
    <>
      <BumpChart
        lines={lines}
        dates={dates.map(month)}
        label={said.bumpLabel(lines.length, dates.length)}
      />
      <details>
        <summary>{parts.asTable}</summary>
        <div className="scrolls" role="group" aria-label={said.bump} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.region}</th>
                {dates.map((date) => (
                  <th key={date} scope="col" className="number">
                    {month(date)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ key, name, ranks }) => (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  {ranks.map((rank, index) => (
                    <td key={dates[index]} className="number">
                      {rank ?? "–"}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
