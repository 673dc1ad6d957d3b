import { type Speech } from "../shell/speech";
import { type Lapsing } from "./agreements";
import { type Ranking } from "./question";
import { type RankingWords } from "./words.id";

/** Something that somebody should look at. */
export interface Matter {
  readonly key: string;
  readonly icon: "calendar" | "fall" | "divide" | "plug";
  readonly isUrgent: boolean;
  readonly title: string;
  readonly detail: string;
  /** The region that it is about, to choose. */
  readonly region: string | undefined;
}

/** Terms that end within so many days are pressing. */
const SOON_DAYS = 90;
const URGENT_DAYS = 30;
/** Losses below this are movements of every month. */
const FALL_POINTS = -0.5;
const MOST_FALLS = 3;
const MOST_OVER = 2;
const MOST_LATE = 3;

interface Told {
  readonly speech: Speech;
  readonly words: RankingWords;
}

/** Terms that end soon, falls, shares over 100 %, silent offices: the most pressing first. */
export function mattersOf(
  ranking: Ranking,
  lapsing: readonly Lapsing[],
  told: Told,
): readonly Matter[] {
  return [
    ...endingTerms(lapsing, told),
    ...falls(ranking, told),
    ...sharesOver100(ranking, told),
    ...(ranking.simulated ? [] : lateOffices(ranking, told)),
  ];
}

function endingTerms(lapsing: readonly Lapsing[], { speech, words }: Told): readonly Matter[] {
  const { attention } = words;
  const { count, distance, date } = speech;
  return lapsing
    .filter(({ daysLeft }) => daysLeft <= SOON_DAYS)
    .map((each) => {
      const [first, ...others] = each.regions;
      const name = first?.coverage.region.name ?? each.agreementId;
      const risk =
        each.people === null
          ? attention.riskUnknown
          : each.pointsAtRisk === null
            ? attention.peopleAtRisk(count(each.people))
            : attention.atRisk(count(each.people), distance(each.pointsAtRisk));
      const rank = each.projectedRank === null ? [] : [attention.projected(each.projectedRank)];
      return {
        key: each.agreementId,
        icon: "calendar",
        isUrgent: each.daysLeft <= URGENT_DAYS,
        title: attention.ends(
          others.length > 0 ? `${name} +${others.length}` : name,
          each.daysLeft,
        ),
        detail: [date(each.endsOn), risk, ...rank].join(" · "),
        region: first?.coverage.region.code,
      };
    });
}

function falls({ rows, comparedTo }: Ranking, { speech, words }: Told): readonly Matter[] {
  const since = comparedTo ? words.attention.since(speech.date(comparedTo)) : "";
  return rows
    .filter(({ growth }) => growth && growth.points <= FALL_POINTS)
    .sort((one, other) => (one.growth?.points ?? 0) - (other.growth?.points ?? 0))
    .slice(0, MOST_FALLS)
    .map(({ region, growth }) => ({
      key: `fall ${region.code}`,
      icon: "fall",
      isUrgent: true,
      title: words.attention.fell(region.name, speech.distance(growth?.points ?? 0)),
      detail: since,
      region: region.code,
    }));
}

function sharesOver100({ rows }: Ranking, { speech, words }: Told): readonly Matter[] {
  const { attention } = words;
  const over = rows.filter(({ over100 }) => over100);
  const left = over.length - MOST_OVER;
  return over.slice(0, MOST_OVER).map(({ region, percent }, index) => ({
    key: `over ${region.code}`,
    icon: "divide",
    isUrgent: false,
    title: attention.over(region.name, speech.percent(percent ?? 0)),
    detail:
      index === MOST_OVER - 1 && left > 0
        ? `${attention.overHint}, ${attention.more(speech.count(left))}`
        : attention.overHint,
    region: region.code,
  }));
}

function lateOffices({ lateOffices: late }: Ranking, { speech, words }: Told): readonly Matter[] {
  const { attention } = words;
  return late.slice(0, MOST_LATE).map(({ code, name, status }, index) => {
    const heard = status.lastReportedAt
      ? attention.lastHeard(speech.instant(status.lastReportedAt))
      : attention.neverHeard;
    const left = late.length - MOST_LATE;
    return {
      key: `late ${code}`,
      icon: "plug",
      isUrgent: false,
      title: attention.late(name),
      detail:
        index === MOST_LATE - 1 && left > 0
          ? `${heard}, ${attention.more(speech.count(left))}`
          : heard,
      region: undefined,
    };
  });
}
