import { Figure } from "../figure/figure";
import { Link } from "../shell/link";
import { useSpeech } from "../shell/speech";
import { NotKnown, StaleDate } from "../states/known";
import { Icon } from "../style/icon";
import { useWords } from "../words/spoken";
import { type Agreements } from "./agreements";
import { CardAgreements } from "./card-agreements";
import { type Ranking, type Row } from "./question";
import { RANKING_WORDS } from "./words";

interface RegionCardProps {
  ranking: Ranking;
  row: Row;
  isChosen: boolean;
  agreements: Agreements;
}

/** The region that the page is about: its share, what it is made of, its target and agreements. */
export function RegionCard({ ranking, row, isChosen, agreements }: RegionCardProps) {
  const { percent, month, points } = useSpeech();
  const { card } = useWords(RANKING_WORDS);
  const { region, growth, status, figureAsOf } = row;
  const { comparedTo } = ranking;
  return (
    <section className="card region-card" aria-label={region.name}>
      <div className="card-part">
        <p className="quiet">
          {isChosen ? card.covered : card.leader(region.name)}{" "}
          {status === "STALE" && figureAsOf && <StaleDate on={figureAsOf} />}
        </p>
        <p className="big">
          {row.percent === null ? (
            <NotKnown status={status} />
          ) : (
            <Figure figureId={row.figureId} text={percent(row.percent)} />
          )}
          {growth && comparedTo && (
            <span className={`chip ${direction(growth.points)}`}>
              <span aria-hidden="true">{SIGNS[direction(growth.points)]}</span>{" "}
              {card.since(points(growth.points), month(comparedTo))}
            </span>
          )}
        </p>
        <Fraction row={row} />
        {row.over100 && (
          <p className="warning">
            <Icon name="warning" />
            <span>
              {card.over100}{" "}
              <Figure figureId={row.figureId} text={card.checkIt}>
                <b>{card.checkIt}</b>
              </Figure>
            </span>
          </p>
        )}
        <Range ranking={ranking} row={row} />
      </div>
      <div className="card-parts">
        <Target row={row} />
        <CardAgreements row={row} agreements={agreements} isSimulated={ranking.simulated} />
      </div>
      <p className="card-link not-printed">
        <Link to={`/regions/${region.code}`}>{card.open}</Link>
      </p>
    </section>
  );
}

const SIGNS = { rise: "▲", fall: "▼", still: "●" };

function direction(points: number): keyof typeof SIGNS {
  if (Math.abs(points) < 0.05) return "still";
  return points > 0 ? "rise" : "fall";
}

function Fraction({ row }: { row: Row }) {
  const { count } = useSpeech();
  const { card } = useWords(RANKING_WORDS);
  const { participants, eligibleWorkers } = row;
  const left =
    participants === null || eligibleWorkers === null ? undefined : eligibleWorkers - participants;
  return (
    <dl className="facts">
      <dt>{card.people}</dt>
      <dd>{participants === null ? <NotKnown status="NOT_REPORTED" /> : count(participants)}</dd>
      <dt>{card.eligible}</dt>
      <dd>
        {eligibleWorkers === null ? <NotKnown status="NOT_REPORTED" /> : count(eligibleWorkers)}
      </dd>
      {left !== undefined && (
        <>
          <dt>{left >= 0 ? card.uncovered : card.beyond}</dt>
          <dd>{count(Math.abs(left))}</dd>
        </>
      )}
      <Causes row={row} />
    </dl>
  );
}

/** What moved the share: more people, or another number of workers. */
function Causes({ row: { growth } }: { row: Row }) {
  const { points } = useSpeech();
  const { card } = useWords(RANKING_WORDS);
  if (growth?.people == null || growth.denominator == null) return null;
  return (
    <>
      <dt className="causes">{card.ofPeople}</dt>
      <dd className="causes">{card.points(points(growth.people))}</dd>
      <dt>{card.ofWorkers}</dt>
      <dd>{card.points(points(growth.denominator))}</dd>
    </>
  );
}

/** How far down the region could be, since some have not reported. */
function Range({ ranking, row }: { ranking: Ranking; row: Row }) {
  const { count } = useSpeech();
  const { card } = useWords(RANKING_WORDS);
  if (row.rank === null || row.rankWorst === null || ranking.unranked === 0) return null;
  return <p className="quiet range">{card.range(row.rank, count(row.rankWorst))}</p>;
}

function Target({ row: { target } }: { row: Row }) {
  const { percent, count, distance } = useSpeech();
  const { card, lede } = useWords(RANKING_WORDS);
  if (!target) {
    return (
      <div className="card-part">
        <p className="quiet">{card.target}</p>
        <p className="quiet">{card.noTarget}</p>
      </div>
    );
  }
  const { gapPoints, workersNeeded } = target;
  const reached = gapPoints !== null && gapPoints <= 0;
  return (
    <div className="card-part">
      <p className="quiet">{card.target}</p>
      <p className="mid">{percent(target.percent)}</p>
      <p className="quiet">
        {reached
          ? card.reached
          : workersNeeded !== null
            ? card.needed(count(workersNeeded))
            : gapPoints !== null
              ? lede.short(distance(gapPoints), percent(target.percent))
              : ""}
      </p>
    </div>
  );
}
