import type { Reads } from "../../database/reads";
import { ContributionRates } from "../../reference/contribution-rates";
import { manyForEach, oneForEach } from "../questions";
import type { BudgetType } from "./budget.type";
import { budgetRates } from "./budget-rates";
import {
  type BudgetCohort,
  type BudgetKey,
  type BudgetLine,
  type BudgetMembers,
  type BudgetPayment,
  budgetCohorts,
  budgetLines,
  budgetMembers,
  budgetPayments,
} from "./budget-rows";
import { paidOfBudget } from "./paid-of-budget";
import { reckonBudget } from "./reckon-budget";

/** Batched reads of budgets: five statements for all that are asked for at once. */
export function budgetLoaders(reads: Reads, officeCode: string) {
  const rates = new ContributionRates(reads);
  const lines = manyForEach<BudgetKey, BudgetLine>(reads, (keys) => budgetLines(officeCode, keys));
  const payments = manyForEach<BudgetKey, BudgetPayment>(reads, (keys) =>
    budgetPayments(officeCode, keys),
  );
  const cohorts = manyForEach<BudgetKey, BudgetCohort>(reads, (keys) =>
    budgetCohorts(officeCode, keys),
  );
  const members = oneForEach<BudgetKey, BudgetMembers>(reads, (keys) =>
    budgetMembers(officeCode, keys),
  );

  const budgetOf = async (key: BudgetKey): Promise<BudgetType | null> => {
    const [own, cohortsOf, transfers, persons] = await Promise.all([
      lines.load(key),
      cohorts.load(key),
      payments.load(key),
      members.load(key),
    ]);
    if (own.length === 0 && cohortsOf.length === 0) return null;
    const found = await budgetRates(rates, key, cohortsOf);
    const paid = await paidOfBudget(rates, found.question, key.year, transfers);
    return reckonBudget({ ...key, officeCode }, own, { cohorts: cohortsOf, persons }, found, paid);
  };

  return {
    /** Null where neither money nor people are recorded for the year. */
    budgetByKey: reads.loader<BudgetKey, BudgetType | null, string>(
      async (keys) => {
        const answers = await Promise.allSettled(keys.map(budgetOf));
        // One that cannot be reckoned leaves the others' answers alone.
        return answers.map((one) =>
          one.status === "fulfilled" ? one.value : (one.reason as Error),
        );
      },
      { cacheKeyFn: ({ regionCode, year, funding }) => `${regionCode} ${year} ${funding}` },
    ),
  };
}
