import { Figure } from "../figure/figure";
import { type Speech } from "../shell/speech";
import { NotKnown, StaleDate } from "../states/known";
import { type Column } from "../table/column";
import { type Agreements } from "./agreements";
import { AgreementCell } from "./agreement-cell";
import { CoverageBar } from "./coverage-bar";
import { type Ranking, type Row } from "./question";
import { RankCell } from "./rank-cell";
import { TrendCell, type Trends } from "./trends";
import { type RankingWords } from "./words.id";

interface ColumnsOf {
  ranking: Ranking;
  speech: Speech;
  words: RankingWords;
  ties: ReadonlySet<number>;
  trends: Trends;
  agreements: Agreements;
  chosen: string | undefined;
}

/** The columns of the ranking. Whoever keeps them must make them anew only when one of these changes. */
export function columnsOf(of: ColumnsOf): readonly Column<Row>[] {
  const { ranking, speech, words, ties, trends, agreements, chosen } = of;
  const { count, percent, points, month } = speech;
  const { table } = words;
  return [
    {
      id: "rank",
      title: table.rank,
      value: ({ rank }) => rank ?? undefined,
      isLowestFirst: true,
      cell: (row) => <RankCell row={row} isTied={row.rank != null && ties.has(row.rank)} />,
    },
    {
      id: "name",
      title: table.name,
      value: ({ region }) => region.name,
      cell: ({ region, status, figureAsOf }) => (
        <>
          <span className="name">
            {shortName(region.name)}
            {region.code === chosen && <span className="tag">{table.mine}</span>}
          </span>
          <small>
            {region.office && shortOffice(region.office.name)}{" "}
            {status === "STALE" && figureAsOf && <StaleDate on={figureAsOf} />}
          </small>
        </>
      ),
    },
    {
      id: "share",
      title: table.coverage,
      isNumber: true,
      value: (row) => row.percent ?? undefined,
      cell: ({ percent: share, status, target, figureId }) =>
        share == null ? (
          <NotKnown status={status} />
        ) : (
          <span className="covered">
            <CoverageBar percent={share} target={target?.percent} isStale={status === "STALE"} />
            <Figure figureId={figureId} text={percent(share)} />
          </span>
        ),
    },
    {
      id: "people",
      title: table.people,
      isNumber: true,
      value: ({ participants }) => participants ?? undefined,
      cell: ({ participants }) => <Count value={participants} count={count} />,
    },
    {
      id: "eligible",
      title: table.eligible,
      isNumber: true,
      value: ({ eligibleWorkers }) => eligibleWorkers ?? undefined,
      cell: ({ eligibleWorkers }) => <Count value={eligibleWorkers} count={count} />,
    },
    {
      id: "change",
      title: ranking.comparedTo ? table.change(month(ranking.comparedTo)) : table.trend,
      isNumber: true,
      value: ({ growth }) => growth?.points,
      cell: ({ region, growth }) => (
        <span className="trend">
          <TrendCell code={region.code} trends={trends} none={table.noTrend} />
          {growth ? (
            <span className={growth.points < 0 ? "fell" : growth.points > 0 ? "rose" : ""}>
              {points(growth.points)}
            </span>
          ) : (
            <Count value={null} count={count} />
          )}
        </span>
      ),
    },
    {
      id: "agreements",
      title: table.agreements,
      isNumber: true,
      isLowestFirst: true,
      value: ({ region }) => agreements.soonest.get(region.code)?.daysLeft,
      cell: ({ region }) => (
        <AgreementCell
          code={region.code}
          hasOffice={region.office != null}
          agreements={agreements}
        />
      ),
    },
  ];
}

/** What is not known is a dash that is heard as words. */
function Count({ value, count }: { value: number | null; count: (value: number) => string }) {
  return value == null ? <span className="not-known">—</span> : <>{count(value)}</>;
}

/** As everybody writes it where room is short. */
function shortName(name: string): string {
  return name.replace(/^Kabupaten /, "Kab. ");
}

/** The place of an office: its kind is known from the heading of the page. */
function shortOffice(name: string): string {
  return name.replace(/^Kantor Cabang (?:Pembantu |Perintis )?/, "");
}
