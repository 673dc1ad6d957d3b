import { Precision } from "../../domain/figure";
import { checkClaim } from "../../measure/check-claim";
import { type CohortYear, cohortYear } from "../../measure/cohort-year";
import { fractionOf, roundHalfUp } from "../../measure/fraction";
import { notBelowZero } from "../../measure/path-to-target";
import {
  type PaidMonth,
  breakEvenJoiningMonth,
  costOf,
  fundedPersonMonths,
  payMonths,
  runwayMonths,
} from "../../measure/person-months";
import type { BudgetType } from "./budget.type";
import type { BudgetMonth, BudgetShortfall } from "./budget-part.type";
import type { BudgetRates } from "./budget-rates";
import type { BudgetCohort, BudgetKey, BudgetLine, BudgetMembers } from "./budget-rows";
import type { PaidOfBudget } from "./paid-of-budget";

/** From the least exact on. */
const BY_EXACTNESS = [Precision.VAGUE, Precision.AT_LEAST, Precision.ROUNDED, Precision.EXACT];
const MONTHS = 12n;

/** Whom a budget pays for: its cohorts, and the people of those that are itemised. */
export interface EnrolledOfBudget {
  readonly cohorts: readonly BudgetCohort[];
  readonly persons: BudgetMembers | null;
}

/** The budget of its lines and their payments against its cohorts. What is not known stays unknown. */
export function reckonBudget(
  key: BudgetKey & { officeCode: string },
  lines: readonly BudgetLine[],
  enrolled: EnrolledOfBudget,
  rates: BudgetRates,
  paid: PaidOfBudget | null,
): BudgetType {
  const { monthly } = rates;
  const stated = statedAmount(lines);
  const amount = stated?.amount ?? null;
  const year = yearOf(enrolled, key.year);
  const people = year?.people ?? statedPeople(lines);
  const funded = amount === null ? null : fundedPersonMonths(amount, monthly, people);
  const committed = year && sum(year.heads);
  const committedCost = year && costOf(year.heads, monthly);
  const affordable = year && amount !== null ? payMonths(amount, monthly, year.heads) : null;
  const fullYearCost = people === null ? null : people * sum(monthly);
  const needed = people === null ? null : people * MONTHS;
  return {
    ...key,
    amount,
    precision: stated?.precision ?? null,
    funded: count(funded?.personMonths),
    residual: funded?.residual ?? null,
    committed: count(committed),
    committedCost,
    check:
      stated && committedCost !== null
        ? checkClaim({
            precision: stated.precision,
            statedNumber: String(stated.amount),
            roundedTo: null,
            computed: String(committedCost),
          })
        : null,
    paid: count(paid?.personMonths),
    paidResidual: paid?.residual ?? null,
    paidAmount: paid?.amount ?? null,
    unpaid: count(
      paid?.isForYear && committed !== null ? notBelowZero(committed - paid.personMonths) : null,
    ),
    balance: count(funded && committed !== null ? funded.personMonths - committed : null),
    participants: count(people),
    fullYear: count(needed),
    fullYearCost,
    shortBy:
      funded && needed !== null && fullYearCost !== null && amount !== null
        ? shortfall(needed - funded.personMonths, fullYearCost - amount)
        : null,
    runwayMonths: shown(
      amount !== null && people !== null ? runwayMonths(amount, people, monthly[0] ?? 0n) : null,
    ),
    ...forThoseWhoJoin(year, funded?.personMonths ?? null),
    suppressed: false,
    segment: rates.segment,
    programmes: rates.programmes,
    months: rates.months.map((month, at) => budgetMonth(month, at, rates, year, affordable)),
    rules: rates.rules,
    refused: rates.refused,
    recordIds: [...lines.map(({ id }) => id), ...(paid?.paymentIds ?? [])],
  };
}

/** All lines together. One without an amount makes the sum a lower bound. */
function statedAmount(lines: readonly BudgetLine[]) {
  const amounts = lines.flatMap(({ amount }) => (amount === null ? [] : [BigInt(amount)]));
  if (amounts.length === 0) return null;
  const precisions = lines.map(({ precision }) => precision ?? Precision.AT_LEAST);
  const precision = BY_EXACTNESS.find((one) => precisions.includes(one)) ?? Precision.EXACT;
  return { amount: sum(amounts), precision };
}

/** People whom the lines name; unknown as soon as one line does not say. */
function statedPeople(lines: readonly BudgetLine[]): bigint | null {
  const named = lines.flatMap(({ participants }) =>
    participants === null ? [] : [BigInt(participants)],
  );
  return named.length === 0 || named.length < lines.length ? null : sum(named);
}

/** Those of stated cohorts and those of itemised ones; null when no cohort is on record. */
function yearOf({ cohorts, persons }: EnrolledOfBudget, year: number): CohortYear | null {
  if (cohorts.length === 0) return null;
  const stated = cohortYear(cohorts.filter(({ itemised }) => !itemised).map(whole), year);
  if (stated === null || persons === null) return stated;
  return {
    heads: stated.heads.map((people, at) => people + BigInt(persons.heads[at] ?? 0)),
    people: stated.people + BigInt(persons.people),
    joining: stated.joining + BigInt(persons.joining),
    monthsOfOthers: stated.monthsOfOthers + BigInt(persons.monthsOfOthers),
  };
}

function whole(cohort: BudgetCohort) {
  const { headcount, inParts } = cohort;
  return {
    ...cohort,
    headcount: headcount === null ? null : BigInt(headcount),
    inParts: inParts === null ? null : BigInt(inParts),
  };
}

function forThoseWhoJoin(year: CohortYear | null, funded: bigint | null) {
  const left = year && funded !== null ? funded - year.monthsOfOthers : null;
  const joining = year?.joining ?? 0n;
  return {
    joining: count(year?.joining),
    leftForJoining: count(left),
    monthsPerJoining: shown(fractionOf(left, joining)),
    breakEvenJoiningMonth: shown(left === null ? null : breakEvenJoiningMonth(left, joining)),
  };
}

function shortfall(personMonths: bigint, amount: bigint): BudgetShortfall {
  return { personMonths: Number(notBelowZero(personMonths)), amount: notBelowZero(amount) };
}

function budgetMonth(
  month: string,
  at: number,
  { monthly }: BudgetRates,
  year: CohortYear | null,
  affordable: readonly PaidMonth[] | null,
): BudgetMonth {
  const walked = affordable?.[at];
  return {
    month,
    rate: monthly[at] ?? 0n,
    heads: count(year?.heads[at]),
    affordable: count(walked?.paid),
    cost: walked?.cost ?? null,
    left: walked?.left ?? null,
  };
}

function sum(numbers: readonly bigint[]): bigint {
  return numbers.reduce((all, one) => all + one, 0n);
}

function count(people: bigint | null | undefined): number | null {
  return people == null ? null : Number(people);
}

function shown(fraction: Parameters<typeof roundHalfUp>[0] | null): number | null {
  return fraction && roundHalfUp(fraction, 2);
}
