import { useState } from "react";
import {
  DashboardPathDocument,
  type DashboardPathQuery,
  type FundingSource,
} from "../../../schema/dashboard.types";
import { MonthBars } from "../chart/month-bars";
import { Choose } from "../parts/choose";
import { monthAfter, today } from "../parts/days";
import { Facts } from "../parts/facts";
import { Origin } from "../parts/origin";
import { type Asked } from "../parts/asked";
import { Part } from "../parts/part";
import { codesOf } from "../parts/refusals";
import { useAsked } from "../parts/use-asked";
import { useParts } from "../parts/words";
import { useAddress } from "../shell/address";
import { useSpeech } from "../shell/speech";
import { type PartOfRegion, type Region } from "./part-of-region";
import { TargetSlider } from "./target-slider";
import { useRegionWords } from "./words";

type Path = DashboardPathQuery["pathToTarget"];

const MONTHS = [6, 12, 24, 36];
const PAYERS: readonly FundingSource[] = [
  "APBD",
  "VILLAGE_FUND",
  "KELURAHAN_FUND",
  "CSR",
  "BAZNAS",
  "DBH_SAWIT",
  "SELF",
];

/** The region's own target, else the next round share above what is covered. */
function targetOf({ coverage: { percent, target } }: Region): number {
  if (target && target.percent > (percent ?? 0)) return target.percent;
  return Math.min(150, Math.floor((percent ?? 0) / 10) * 10 + 10);
}

/** How many have to join each month to reach a target, and what they cost. */
export function PathPart({ region, asOf, definition }: PartOfRegion) {
  const address = useAddress();
  const { month } = useSpeech();
  const parts = useParts();
  const said = useRegionWords();
  const target = Number(address.get("target")) || targetOf(region);
  const months = MONTHS.find((each) => String(each) === address.get("months")) ?? 12;
  const funding = PAYERS.find((each) => each === address.get("payer")) ?? "APBD";
  const [from] = useState(() => monthAfter(today(), 1));
  const asked = useAsked(DashboardPathDocument, {
    code: region.code,
    target,
    from,
    months,
    funding,
    asOf,
    definition,
  });
  return (
    <Part
      title={said.path}
      note={said.pathNote}
      className="path"
      asked={withoutExpected(asked)}
      of={(data) => data}
    >
      {() => (
        <>
          <TargetSlider target={target} />
          <div className="view">
            <Choose
              name="months"
              label={said.pathMonths}
              shown="12"
              choices={MONTHS.map((each) => ({ value: String(each), text: said.months(each) }))}
            />
            <Choose
              name="payer"
              label={said.pathFunding}
              shown="APBD"
              choices={PAYERS.map((each) => ({ value: each, text: parts.FUNDING[each] }))}
            />
            <span className="quiet">{said.pathFrom(month(from))}</span>
          </div>
          <Answer asked={asked} />
        </>
      )}
    </Part>
  );
}

/** What is expected of a region of which too little is known: it has words of its own. */
const EXPECTED = ["COVERAGE_NOT_KNOWN", "RATE_UNKNOWN"];

function isExpected({ error }: Asked<unknown>): boolean {
  return codesOf(error).some((code) => EXPECTED.includes(code));
}

/** The slider stays in its place while a path is asked for, and where there is none. */
function withoutExpected(asked: Asked<DashboardPathQuery>): Asked<object> {
  const isHere = asked.data !== undefined || isExpected(asked);
  return {
    ...asked,
    data: isHere ? {} : undefined,
    error: isExpected(asked) ? undefined : asked.error,
  };
}

function Answer({ asked }: { asked: Asked<DashboardPathQuery> }) {
  const said = useRegionWords();
  const codes = codesOf(asked.error);
  if (codes.includes("COVERAGE_NOT_KNOWN")) return <p className="quiet">{said.pathUnknown}</p>;
  if (codes.includes("RATE_UNKNOWN")) return <p className="quiet">{said.pathNoRate}</p>;
  if (!asked.data) return null;
  return <Told path={asked.data.pathToTarget} />;
}

function Told({ path }: { path: Path }) {
  const { count, rupiah, month } = useSpeech();
  const parts = useParts();
  const said = useRegionWords();
  if (path.workersNeeded === 0) return <p className="said">{said.pathReached}</p>;
  const each = Math.max(...path.months.map(({ joining }) => joining));
  const last = path.months.at(-1);
  const told = (text: string, name: string) => (
    <Origin text={text} name={name} rule={said.pathRule} steps={[...path.rules, ...path.refused]} />
  );
  return (
    <>
      <p className="said" role="status">
        {said.pathAnswer(count(path.workersNeeded), count(each), rupiah(path.cost))}
      </p>
      <Facts
        facts={[
          [said.joining, told(count(path.workersNeeded), said.joining)],
          [said.whole, told(rupiah(path.cost), said.whole)],
          last && [said.costThen(month(last.month)), told(rupiah(last.cost), said.cost)],
        ]}
      />
      <MonthBars
        label={said.path}
        months={path.months.map(({ month: of, heads, joining, cost }) => ({
          month: of,
          whole: heads,
          part: joining,
          said: `${month(of)}: ${said.joining} ${count(joining)}, ${said.added} ${count(heads)}, ${rupiah(cost)}`,
        }))}
        wholeSaid={said.added}
        partSaid={said.joining}
        count={count}
      />
      <details>
        <summary>{parts.asTable}</summary>
        <PathTable path={path} />
      </details>
    </>
  );
}

function PathTable({ path }: { path: Path }) {
  const { count, rupiah, month } = useSpeech();
  const parts = useParts();
  const said = useRegionWords();
  return (
    <div className="scrolls" role="group" aria-label={said.path} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{parts.month}</th>
            {[said.joining, said.added, said.rate, said.cost].map((name) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {path.months.map((each) => (
            <tr key={each.month}>
              <th scope="row">{month(each.month)}</th>
              <td className="number">{count(each.joining)}</td>
              <td className="number">{count(each.heads)}</td>
              <td className="number">{rupiah(each.rate)}</td>
              <td className="number">{rupiah(each.cost)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
