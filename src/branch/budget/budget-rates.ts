import { monthsFrom } from "../../domain/calendar";
import { Programme } from "../../domain/programme";
import { Segment } from "../../domain/segment";
import { UserError } from "../../graphql/user-error";
import { appliedRules } from "../../measure/applied-rule";
import type { RateQuestion } from "../../measure/contribution";
import { refusedReliefs } from "../../measure/refused-relief";
import type { ContributionRates } from "../../reference/contribution-rates";
import type { BudgetCohort, BudgetKey } from "./budget-rows";

/** What a participant of a budget costs in each month of its year, and why. */
export interface BudgetRates {
  readonly segment: Segment;
  readonly programmes: Programme[];
  /** Whose contribution it is. */
  readonly question: RateQuestion;
  /** January first. */
  readonly monthly: bigint[];
  readonly months: string[];
  readonly rules: string[];
  readonly refused: string[];
}

/** What local governments pay for, where no cohort says otherwise. */
const PROGRAMMES = [Programme.JKK, Programme.JKM];
const ORDER = Object.values(Programme);

/**
 * The rates of a budget. Its people must all cost the same in a month, or its person-months would
 * not be of one kind; those whose programmes are not recorded are taken to have the others'.
 */
export async function budgetRates(
  rates: ContributionRates,
  { regionCode, year, funding }: BudgetKey,
  cohorts: readonly BudgetCohort[],
): Promise<BudgetRates> {
  const segment = oneOf(cohorts.map((cohort) => cohort.segment)) ?? Segment.BPU;
  const stated = oneOf(
    cohorts.filter(({ programmes }) => programmes.length > 0).map(inOrder),
  )?.split(" ") as Programme[] | undefined;
  const programmes = stated ?? PROGRAMMES;
  if (segment === Segment.PU) throw wagesNotKnown(regionCode);
  const question: RateQuestion = {
    segment,
    programmes,
    funding,
    sector: null,
    monthlyWage: null,
    riskClass: null,
  };
  const months = monthsFrom(`${year}-01-01`, 12);
  const contributions = await rates.ofMonths(question, `${year}-01-01`, months.length);
  return {
    segment,
    programmes,
    question,
    months,
    monthly: contributions.map(({ amount }) => amount),
    rules: appliedRules(contributions, months),
    refused: refusedReliefs(await rates.all(), question, months),
  };
}

function inOrder({ programmes }: BudgetCohort): string {
  return [...programmes].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)).join(" ");
}

function oneOf<Value extends string>(values: readonly Value[]): Value | undefined {
  const different = [...new Set(values)];
  if (different.length < 2) return different[0];
  throw new UserError("The cohorts of this budget differ in what a month of theirs costs.", {
    code: "RATES_DIFFER",
    value: different.join(", "),
    remedy: "Ask for Region.funding and Region.enrollments, and reckon each kind by itself.",
  });
}

function wagesNotKnown(region: string): UserError {
  return new UserError("What wage earners (PU) cost is a part of wages that are not recorded.", {
    code: "WAGES_NOT_KNOWN",
    argument: "region",
    value: region,
    remedy: "Ask for a budget that pays for BPU.",
  });
}
