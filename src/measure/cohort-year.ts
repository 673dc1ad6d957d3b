/** A cohort as far as its months need it; days in ISO 8601, null where they are not known. */
export interface Cohort {
  readonly headcount: bigint | null;
  readonly startsOn: string | null;
  readonly countedFrom: string | null;
  /** The day after the last one of its people's protection, or of their counting here. */
  readonly endsBefore: string | null;
  /** People of it whom its own parts count; null when one of these has no headcount. */
  readonly inParts: bigint | null;
  /** From when the whole that it is part of counts, and whether that one takes others' place. */
  readonly wholeCountedFrom: string | null;
  readonly wholeSupersedes: boolean;
  /** From when a later cohort counts its people, and whether that one tells them apart. */
  readonly laterCountedFrom: string | null;
  readonly laterHasParts: boolean;
}

/** Who is paid for in a year, nobody counted twice. */
export interface CohortYear {
  /** People by month, January first. */
  readonly heads: readonly bigint[];
  readonly people: bigint;
  /** Those whose protection began in the year. */
  readonly joining: bigint;
  /** Person-months of all the others. */
  readonly monthsOfOthers: bigint;
}

/** People who are paid for from a month until another, months counted from the year 0. */
interface Stint {
  /** Null when they are not known. */
  readonly people: bigint | null;
  readonly from: number;
  readonly until: number;
  readonly hasStatedStart: boolean;
  /** The month from which a later cohort counts the same people. */
  readonly insideLaterFrom: number;
}

const MONTHS = 12;

/**
 * The months that cohorts are paid for in a year; null when a headcount of the year, or a start, is
 * not known. A month is paid when a day of it is protected.
 *
 * People who are in two cohorts are counted in one: those of a whole in its parts, and of those
 * superseded in the later cohort, from the month of its counting on. A part without a start of its
 * own was there before the others: from January of the year in which its whole was counted. Where
 * such a whole supersedes others, these are left out from that January on.
 */
export function cohortYear(cohorts: readonly Cohort[], year: number): CohortYear | null {
  const first = year * MONTHS;
  const end = first + MONTHS;
  const heads = Array.from({ length: MONTHS }, () => 0n);
  let people = 0n;
  let joining = 0n;
  let monthsOfOthers = 0n;
  for (const cohort of cohorts) {
    const stint = stintOf(cohort);
    if (stint === null) return null;
    const from = Math.max(stint.from, first);
    const until = Math.min(stint.until, end);
    if (from >= until) continue;
    if (stint.people === null) return null;
    for (let month = from; month < until; month += 1) {
      heads[month - first] = (heads[month - first] ?? 0n) + stint.people;
    }
    if (stint.insideLaterFrom >= end) people += stint.people;
    if (stint.hasStatedStart && stint.from >= first) joining += stint.people;
    else monthsOfOthers += stint.people * BigInt(until - from);
  }
  return { heads, people, joining, monthsOfOthers };
}

function stintOf(cohort: Cohort): Stint | null {
  const { headcount, inParts } = cohort;
  const from = firstMonth(cohort);
  if (from === null) return null;
  const insideLaterFrom = monthOfLater(cohort);
  const ends = cohort.endsBefore === null ? Infinity : lastMonth(cohort.endsBefore) + 1;
  return {
    people: headcount === null || inParts === null ? null : headcount - inParts,
    from,
    until: Math.min(ends, insideLaterFrom),
    hasStatedStart: cohort.startsOn !== null,
    insideLaterFrom,
  };
}

function monthOfLater({ laterCountedFrom, laterHasParts }: Cohort): number {
  if (laterCountedFrom === null) return Infinity;
  const month = monthOf(laterCountedFrom);
  return laterHasParts ? month - (month % MONTHS) : month;
}

function firstMonth(cohort: Cohort): number | null {
  const { startsOn, countedFrom, wholeCountedFrom } = cohort;
  if (wholeCountedFrom === null) {
    const first = startsOn ?? countedFrom;
    return first === null ? null : monthOf(first);
  }
  const january = Number(wholeCountedFrom.slice(0, 4)) * MONTHS;
  if (startsOn === null) return january;
  return cohort.wholeSupersedes ? Math.max(monthOf(startsOn), january) : monthOf(startsOn);
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * MONTHS + Number(day.slice(5, 7)) - 1;
}

/** The month of the day before. */
function lastMonth(day: string): number {
  return day.endsWith("-01") ? monthOf(day) - 1 : monthOf(day);
}
