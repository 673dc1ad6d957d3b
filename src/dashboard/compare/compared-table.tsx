import { useId } from "react";
import { Share, People } from "../parts/share";
import { useParts } from "../parts/words";
import { Link } from "../shell/link";
import { useSpeech } from "../shell/speech";
import { type ComparedRow } from "./compared-row";
import { TakeAlong } from "./take-along";
import { useCompareWords } from "./words";

interface ComparedTableProps {
  readonly rows: readonly ComparedRow[];
  readonly isSimulated: boolean;
}

/** The regions by their ranks; those without one stand below, not at zero. */
export function ComparedTable({ rows, isSimulated }: ComparedTableProps) {
  const { words } = useSpeech();
  const said = useCompareWords();
  const heading = useId();
  const sorted = rows.toSorted(
    (one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity) || 0,
  );
  return (
    <section className="card part" aria-labelledby={heading}>
      <header className="part-head">
        <h2 id={heading}>{said.table}</h2>
      </header>
      <TakeAlong rows={sorted} isSimulated={isSimulated} />
      <div className="scrolls" role="group" aria-label={said.table} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{said.rank}</th>
              <th scope="col">{words.region}</th>
              <th scope="col">{words.share}</th>
              {[said.change, said.gap, words.participants, words.eligibleWorkers].map((name) => (
                <th key={name} scope="col" className="number">
                  {name}
                </th>
              ))}
              <th scope="col">{words.definition}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => (
              <Row key={row.region.code} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ row }: { row: ComparedRow }) {
  const { points, percent } = useSpeech();
  const parts = useParts();
  const said = useCompareWords();
  const { region, rank, rankBest, rankWorst, growth, target, definition } = row;
  const isOpen = rankBest != null && rankWorst != null && rankWorst > rankBest;
  return (
    <tr>
      <td>
        {rank ?? <span className="not-known">{said.noRank}</span>}
        {isOpen && <small>{said.rankBetween(rankBest, rankWorst)}</small>}
      </td>
      <th scope="row">
        <Link to={`/regions/${region.code}`}>{region.name}</Link>
        <small>{[region.parent?.name, region.office?.name].filter(Boolean).join(" · ")}</small>
      </th>
      <td>
        <Share row={row} />
      </td>
      <td className="number">{growth ? parts.points(points(growth.points)) : "–"}</td>
      <td className="number">
        {target?.gapPoints == null ? (
          "–"
        ) : (
          <>
            {parts.points(points(-target.gapPoints))}
            <small>{parts.target(percent(target.percent))}</small>
          </>
        )}
      </td>
      <td className="number">
        <People row={row} people={row.participants} />
      </td>
      <td className="number">
        <People row={row} people={row.eligibleWorkers} />
      </td>
      <td lang="en">{definition?.name ?? "–"}</td>
    </tr>
  );
}
