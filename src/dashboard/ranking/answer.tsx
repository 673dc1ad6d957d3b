import { useSpeech } from "../shell/speech";
import { useWords } from "../words/spoken";
import { type Ranking, type Row } from "./question";
import { RANKING_WORDS } from "./words";

/** Points below this are not worth calling a movement. */
const STILL = 0.05;

interface AnswerProps {
  ranking: Ranking;
  /** The region that was chosen, or the one that leads. */
  row: Row | undefined;
  isTied: boolean;
}

/** The answer as a sentence: where the region stands, how it got there, what is missing. */
export function Answer({ ranking, row, isTied }: AnswerProps) {
  const { percent, count } = useSpeech();
  const words = useWords(RANKING_WORDS);
  const { headline, lede } = words;
  if (!row) {
    return (
      <>
        <h1>{headline.nobody}</h1>
        <p className="lede">{lede.nobody}</p>
      </>
    );
  }
  if (row.rank == null) {
    return (
      <>
        <h1>{headline.unranked(row.region.name)}</h1>
        <p className="lede">{lede.nothing}</p>
      </>
    );
  }
  const verb = isTied ? headline.shares : headline.stands;
  return (
    <>
      <h1>
        {row.region.name} {verb} <em>{headline.rank(count(row.rank))}</em>{" "}
        {headline.of(count(ranking.ranked), ranking.unranked, count(ranking.unranked))}
      </h1>
      {row.percent != null && (
        <p className="lede">
          <b>{percent(row.percent)}</b> <Lede ranking={ranking} row={row} />
        </p>
      )}
    </>
  );
}

function Lede({ ranking, row }: { ranking: Ranking; row: Row }) {
  const { date, distance, month, percent, count } = useSpeech();
  const { lede } = useWords(RANKING_WORDS);
  const parts = [lede.covered(date(row.figureAsOf ?? ranking.asOf))];
  if (row.growth && ranking.comparedTo) {
    const { points } = row.growth;
    const since = month(ranking.comparedTo);
    if (Math.abs(points) < STILL) parts.push(lede.same(since));
    else if (points > 0) parts.push(lede.rose(distance(points), since));
    else parts.push(lede.fell(distance(points), since));
  }
  if (row.target?.gapPoints != null) {
    const { gapPoints, workersNeeded } = row.target;
    const target = percent(row.target.percent);
    if (gapPoints <= 0) parts.push(lede.above(distance(gapPoints), target));
    else if (workersNeeded != null) parts.push(lede.below(count(workersNeeded), target));
    else parts.push(lede.short(distance(gapPoints), target));
  }
  return <>{parts.join("; ")}.</>;
}
