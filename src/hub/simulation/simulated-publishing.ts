import { randomOf, type Random } from "./random";
import { REGENCY_WITH_VILLAGES } from "./simulated-regions";

/** How a regency publishes its coverage; the same for all its months. */
export interface Publishing {
  readonly definition: string;
  /** Only the share is stated, in thousandths, and neither people nor workers. */
  readonly shareOnly: boolean;
  /** How many months pass until a month's figure is known. */
  readonly lag: number;
  /** Whether figures of its segments and of its districts are published, too. */
  readonly segments: boolean;
  readonly districts: boolean;
  /** What is counted, in ten-thousandths of those who are enrolled by our rows. */
  readonly counted: number;
  /** The months that have a figure, by their place. */
  readonly months: readonly number[];
}

/** A figure that was wrong, known at first, and corrected so many months later. */
export interface Mistake {
  readonly correctedAfter: number;
  /** What was said, in ten-thousandths of what is right. */
  readonly said: number;
}

const QUARTER = 3;

/** How a regency publishes; null for the few that never do. */
export function publishingOf(
  seed: number,
  regency: string,
  lastDays: readonly string[],
): Publishing | null {
  const random = randomOf(seed, "publishing", regency);
  const hasVillages = regency === REGENCY_WITH_VILLAGES;
  if (random.oneIn(40) && !hasVillages) return null;
  const districts = random.oneIn(10) || hasVillages;
  const byDomicile = random.below(10) < 4 && !hasVillages;
  const shareOnly = random.oneIn(8) && !districts;
  return {
    definition: byDomicile ? "published-nik-domicile" : "published-basis-not-stated",
    shareOnly,
    lag: random.oneIn(6) ? 2 : 0,
    segments: random.oneIn(2) && !shareOnly,
    districts,
    counted: random.between(8_800, 11_800),
    months: publishedMonths(random, lastDays),
  };
}

/** Every month or every quarter, without some single ones and, in one of five, a long silence. */
function publishedMonths(random: Random, lastDays: readonly string[]): number[] {
  const quarterly = random.oneIn(6);
  const silence = random.oneIn(5)
    ? { from: random.below(lastDays.length), months: random.between(3, 14) }
    : { from: 0, months: 0 };
  return lastDays
    .map((day, month) => ({ month, isMissed: random.oneIn(20), number: Number(day.slice(5, 7)) }))
    .filter(({ isMissed }) => !isMissed)
    .filter(({ number }) => !quarterly || number % QUARTER === 0)
    .map(({ month }) => month)
    .filter((month) => month < silence.from || month >= silence.from + silence.months);
}

/** Whether a month's figure was wrong at first. */
export function mistakeOf(seed: number, region: string, month: string): Mistake | null {
  const random = randomOf(seed, "mistake", region, month);
  if (!random.oneIn(60)) return null;
  return { correctedAfter: random.between(1, 4), said: random.between(10_150, 10_900) };
}
