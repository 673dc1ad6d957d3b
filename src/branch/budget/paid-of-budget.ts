import { monthsBetween } from "../../domain/calendar";
import type { RateQuestion } from "../../measure/contribution";
import { type PaidPersonMonths, paidPersonMonths } from "../../measure/paid-person-months";
import type { ContributionRates } from "../../reference/contribution-rates";
import type { BudgetPayment } from "./budget-rows";

/** What the recorded payments of a budget cover. */
export interface PaidOfBudget extends PaidPersonMonths {
  readonly paymentIds: string[];
  /** Whether all of them pay for months of the budget's year, so that its cohorts compare. */
  readonly isForYear: boolean;
}

/** Each payment at the rates of the months that it pays for; null where none is recorded. */
export async function paidOfBudget(
  rates: ContributionRates,
  question: RateQuestion,
  year: number,
  payments: readonly BudgetPayment[],
): Promise<PaidOfBudget | null> {
  const priced = payments.map(async ({ amount, participants, firstMonth, lastMonth }) => {
    const count = monthsBetween(firstMonth, lastMonth) + 1;
    const contributions = await rates.ofMonths(question, firstMonth, count);
    return {
      amount: BigInt(amount),
      people: participants === null ? null : BigInt(participants),
      rates: contributions.map((contribution) => contribution.amount),
    };
  });
  const paid = paidPersonMonths(await Promise.all(priced));
  return (
    paid && {
      ...paid,
      paymentIds: payments.map(({ id }) => id),
      isForYear: payments.every(({ firstMonth, lastMonth }) =>
        [firstMonth, lastMonth].every((month) => Number(month.slice(0, 4)) === year),
      ),
    }
  );
}
