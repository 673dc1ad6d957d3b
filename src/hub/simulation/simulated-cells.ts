import { FundingSource } from "../../domain/funding-source";
import { Segment } from "../../domain/segment";
import { type Random, randomOf, tenThousandths } from "./random";
import { isCity } from "./simulated-regions";

/** People of a segment and a funding source who joined and ended in a month, by its place. */
export interface SimulatedCell {
  readonly segment: Segment;
  readonly funding: FundingSource;
  readonly month: number;
  joined: number;
  ended: number;
}

/** Whom a segment and a funding source mostly protect, and by what: one cell of each stays one. */
const PROTECTION: Readonly<Record<string, readonly [programmes: string, workerGroup: string]>> = {
  [`${Segment.PU} ${FundingSource.EMPLOYER}`]: ["JKK+JKM+JHT+JP+JKP", ""],
  [`${Segment.BPU} ${FundingSource.SELF}`]: ["JKK+JKM+JHT", "STREET_VENDOR"],
  [`${Segment.BPU} ${FundingSource.APBD}`]: ["JKK+JKM", "EXTREME_POOR_VULNERABLE"],
  [`${Segment.BPU} ${FundingSource.VILLAGE_FUND}`]: ["JKK+JKM", "FARMER"],
  [`${Segment.JAKON} ${FundingSource.EMPLOYER}`]: ["JKK+JKM", ""],
};

/** The programmes that protect the people of a cell, and their work; '' is not stated. */
export function protectionOf({ segment, funding }: SimulatedCell): readonly [string, string] {
  return PROTECTION[`${segment} ${funding}`] ?? ["", ""];
}

type Stream = (month: number, joined: number, ended: number) => void;

/** Government cohorts are enrolled for a year, and most of them again. */
const COHORT_MONTHS = 12;

/**
 * Who joined and ended in a district, month by month. A few districts have nobody, so few that they
 * are not shown, or nobody any more; in cities of commuters more are enrolled than live there.
 */
export function cellsOfDistrict(
  seed: number,
  district: string,
  months: number,
  eligible: { potential: number; vulnerable: number },
): SimulatedCell[] {
  const random = randomOf(seed, "cells", district);
  const cells: SimulatedCell[] = [];
  const into =
    (segment: Segment, funding: FundingSource): Stream =>
    (month, joined, ended) => {
      if (month < months && joined + ended > 0) {
        cells.push({ segment, funding, month, joined, ended });
      }
    };
  if (random.oneIn(200)) return cells;
  const self = into(Segment.BPU, FundingSource.SELF);
  if (random.oneIn(250)) {
    self(0, random.between(1, 4), 0);
    return cells;
  }
  if (random.oneIn(300)) {
    const people = random.between(6, 30);
    self(0, people, 0);
    self(random.between(1, Math.max(1, months - 1)), 0, people);
    return cells;
  }
  const { potential, vulnerable } = eligible;
  const wages = tenThousandths(potential, wageEarners(seed, district, random));
  stock(
    random,
    months,
    wages,
    { moves: 8, joins: 190, ends: 160 },
    into(Segment.PU, FundingSource.EMPLOYER),
  );
  const alone = tenThousandths(potential, random.between(60, 900));
  stock(random, months, alone, { moves: 6, joins: 420, ends: 340 }, self);
  if (random.below(10) < 7) {
    const paid = tenThousandths(vulnerable, random.between(300, 4_500));
    cohorts(random, months, paid, random.below(4), into(Segment.BPU, FundingSource.APBD));
  }
  if (!isCity(district) && random.below(10) < 6) {
    const paid = tenThousandths(vulnerable, random.between(100, 1_500));
    cohorts(
      random,
      months,
      paid,
      random.between(2, 6),
      into(Segment.BPU, FundingSource.VILLAGE_FUND),
    );
  }
  projects(
    random,
    months,
    tenThousandths(potential, 250),
    into(Segment.JAKON, FundingSource.EMPLOYER),
  );
  return cells;
}

/** The share of wage earners is a regency's, and varies by district. */
function wageEarners(seed: number, district: string, random: Random): number {
  const regency = district.slice(0, 5);
  const ofRegency = randomOf(seed, "wages", regency);
  const isOfCommuters = ofRegency.oneIn(isCity(district) ? 10 : 40);
  const usual = isOfCommuters
    ? ofRegency.between(9_000, 12_500)
    : isCity(district)
      ? ofRegency.between(2_800, 6_200)
      : ofRegency.between(500, 3_400);
  return tenThousandths(usual, random.between(7_500, 12_500));
}

/** People who stay for long: few join and few end in most months. */
function stock(
  random: Random,
  months: number,
  start: number,
  { moves, joins, ends }: { moves: number; joins: number; ends: number },
  add: Stream,
): void {
  add(0, start, 0);
  let people = start;
  for (let month = 1; month < months; month += 1) {
    if (random.below(10) >= moves) continue;
    const joined = random.between(0, 1 + tenThousandths(people, joins * 2));
    const ended = Math.min(people, random.between(0, tenThousandths(people, ends * 2)));
    people += joined - ended;
    add(month, joined, ended);
  }
}

/** People whom a government enrolls for a year; with each year the budget is another. */
function cohorts(random: Random, months: number, paid: number, first: number, add: Stream): void {
  let people = 0;
  for (let month = first; month < months; month += COHORT_MONTHS) {
    const next = random.oneIn(9) ? 0 : tenThousandths(paid, random.between(6_000, 15_000));
    add(month, next, people);
    people = next;
  }
}

/** Construction projects that begin now and then, and end after some months. */
function projects(random: Random, months: number, size: number, add: Stream): void {
  const endings = new Map<number, number>();
  for (let month = 0; month < months; month += 1) {
    const ended = endings.get(month) ?? 0;
    const joined = random.below(10) < 1 ? random.between(5, 5 + size) : 0;
    if (joined > 0) {
      const until = month + random.between(3, 14);
      endings.set(until, (endings.get(until) ?? 0) + joined);
    }
    add(month, joined, ended);
  }
}

/** The cells of a regency: those of its districts together. */
export function sumOfCells(districts: readonly (readonly SimulatedCell[])[]): SimulatedCell[] {
  const sums = new Map<string, SimulatedCell>();
  for (const cell of districts.flat()) {
    const key = `${cell.segment} ${cell.funding} ${cell.month}`;
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { ...cell });
    else {
      sum.joined += cell.joined;
      sum.ended += cell.ended;
    }
  }
  return [...sums.values()];
}

/** How many people are enrolled at the end of each month: in a segment, or in all. */
export function enrolledAtEnds(
  cells: readonly SimulatedCell[],
  months: number,
  segment: Segment | null = null,
): number[] {
  const changes = Array.from({ length: months }, () => 0);
  for (const cell of cells) {
    if (segment !== null && cell.segment !== segment) continue;
    changes[cell.month] = (changes[cell.month] ?? 0) + cell.joined - cell.ended;
  }
  let people = 0;
  return changes.map((change) => (people += change));
}
