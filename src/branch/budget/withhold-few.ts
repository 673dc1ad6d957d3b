import { RegionLevel } from "../../domain/region-level";
import { levelOfRegionCode } from "../../domain/region-code";
import type { BudgetType } from "./budget.type";

/** Fewer people than these might be recognised. */
const ENOUGH_PEOPLE = 5;

/** All that is reckoned from the people of a budget. */
const OF_PEOPLE = {
  committed: null,
  committedCost: null,
  check: null,
  unpaid: null,
  balance: null,
  participants: null,
  fullYear: null,
  fullYearCost: null,
  shortBy: null,
  runwayMonths: null,
  joining: null,
  leftForJoining: null,
  monthsPerJoining: null,
  breakEvenJoiningMonth: null,
} satisfies Partial<BudgetType>;

/**
 * A budget as it is told outside the office. Where some of its people are few, nothing is told that
 * they could be reckoned from; nor of a part of a regency, which the regency's other parts would
 * leave over.
 */
export function withholdFew(budget: BudgetType): BudgetType {
  const { participants, joining, months } = budget;
  const counts = [participants, joining, ...months.map(({ heads }) => heads)];
  if (isWhole(budget.regionCode) && !counts.some(isFew)) return budget;
  const toldMonths = months.map(({ month, rate }) => ({
    ...{ month, rate },
    ...{ heads: null, affordable: null, cost: null, left: null },
  }));
  return { ...budget, ...OF_PEOPLE, months: toldMonths, suppressed: true };
}

function isWhole(regionCode: string): boolean {
  const level = levelOfRegionCode(regionCode);
  return level === RegionLevel.PROVINCE || level === RegionLevel.REGENCY;
}

function isFew(people: number | null): boolean {
  return people !== null && people > 0 && people < ENOUGH_PEOPLE;
}
