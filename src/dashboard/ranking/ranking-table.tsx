import { useAddress } from "../shell/address";
import { type Speech, useSpeech } from "../shell/speech";
import { CoverageBar } from "./coverage-bar";
import { type Ranking, type Row } from "./ranking";

/** What is said where there is no figure; never zero. */
function withoutFigure(row: Row, { words }: Speech): string {
  if (row.status === "SUPPRESSED") return words.suppressed;
  return row.status === "UNREACHABLE" ? words.unreachable : words.notReported;
}

function TableRow({ row, isChosen }: { row: Row; isChosen: boolean }) {
  const speech = useSpeech();
  const { words, percent, count, points, date } = speech;
  return (
    <tr aria-current={isChosen || undefined}>
      <td className="number">{row.rank ?? "–"}</td>
      <th scope="row">
        {row.region.name} <small>{row.region.office?.name}</small>
      </th>
      <td>
        {row.percent == null ? (
          <em>{withoutFigure(row, speech)}</em>
        ) : (
          <>
            <CoverageBar percent={row.percent} isStale={row.status === "STALE"} />
            <strong>{percent(row.percent)}</strong>
            {row.status === "STALE" && row.figureAsOf && (
              <small className="warning">{words.figureOf(date(row.figureAsOf))}</small>
            )}
          </>
        )}
      </td>
      <td className="number">{row.participants == null ? "–" : count(row.participants)}</td>
      <td className="number">{row.eligibleWorkers == null ? "–" : count(row.eligibleWorkers)}</td>
      <td className="number">{row.growth ? points(row.growth.points) : "–"}</td>
    </tr>
  );
}

export function RankingTable({ ranking }: { ranking: Ranking }) {
  const address = useAddress();
  const { words } = useSpeech();
  const search = (address.get("search") ?? "").toLocaleLowerCase("id");
  const rows = ranking.rows.filter(({ region }) =>
    region.name.toLocaleLowerCase("id").includes(search),
  );
  if (rows.length === 0) {
    return (
      <p className="card">
        {words.nothing}{" "}
        <button type="button" onClick={() => address.set("search", undefined)}>
          {words.showAll}
        </button>
      </p>
    );
  }
  return (
    <div className="card scrolls" role="region" aria-label={words.title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.rank}</th>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.coverage}</th>
            <th scope="col">{words.people}</th>
            <th scope="col">{words.eligible}</th>
            <th scope="col">{words.change}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow
              key={row.region.code}
              row={row}
              isChosen={row.region.code === address.get("region")}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
