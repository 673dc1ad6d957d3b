import { type Fraction, fractionOf } from "./fraction";

/** Person-months that money pays for, and the rupiah that are left and pay for none. */
export interface PersonMonths {
  readonly personMonths: bigint;
  readonly residual: bigint;
}

/** One month of a budget: who was to be paid for, and who could be. */
export interface PaidMonth {
  readonly rate: bigint;
  readonly heads: bigint;
  readonly paid: bigint;
  readonly cost: bigint;
  /** Rupiah that are left after the month. */
  readonly left: bigint;
}

const MONTHS = 12n;

/**
 * How many person-months an amount pays for. At one rate that is ⌊amount / rate⌋ with amount mod
 * rate left over. Where the months' rates differ, they are walked: all people are paid for month
 * after month, and what is left after the last month is taken at its rate. Without a number of
 * people, as many are meant as the amount pays for through all months.
 */
export function fundedPersonMonths(
  amount: bigint,
  rates: readonly bigint[],
  people: bigint | null,
): PersonMonths {
  const last = rates.at(-1) ?? 0n;
  if (last <= 0n) return { personMonths: 0n, residual: amount };
  const allMonths = rates.reduce((sum, rate) => sum + rate, 0n);
  const heads = people ?? amount / allMonths;
  const walked = payMonths(
    amount,
    rates,
    rates.map(() => heads),
  );
  const left = walked.at(-1)?.left ?? amount;
  const paid = walked.reduce((sum, month) => sum + month.paid, 0n);
  return { personMonths: paid + left / last, residual: left % last };
}

/** Pays for each month's people as long as the money lasts, whole people only. */
export function payMonths(
  amount: bigint,
  rates: readonly bigint[],
  heads: readonly bigint[],
): PaidMonth[] {
  let left = amount;
  return rates.map((rate, month) => {
    const wanted = heads[month] ?? 0n;
    const affordable = rate > 0n ? left / rate : wanted;
    const paid = wanted < affordable ? wanted : affordable;
    const cost = paid * rate;
    left -= cost;
    return { rate, heads: wanted, paid, cost, left };
  });
}

/** Σ heads × rate over the months. */
export function costOf(heads: readonly bigint[], rates: readonly bigint[]): bigint {
  return heads.reduce((sum, people, month) => sum + people * (rates[month] ?? 0n), 0n);
}

/** How many months the money that is left lasts for so many people; null for nobody. */
export function runwayMonths(left: bigint, heads: bigint, rate: bigint): Fraction | null {
  return fractionOf(left, heads * rate);
}

/** Months of a year that somebody pays who joins in month k: 13 − k. */
export function monthsPaid(joiningMonth: bigint): bigint {
  return MONTHS + 1n - joiningMonth;
}

/**
 * The mean joining month at which the person-months that are left pay for all who join: each then
 * pays 13 − k months. From 1, the year's first month, to 13, the month after its last; null when
 * nobody joins.
 */
export function breakEvenJoiningMonth(left: bigint, joining: bigint): Fraction | null {
  if (joining <= 0n) return null;
  const most = MONTHS * joining;
  const spread = left < 0n ? 0n : left > most ? most : left;
  return { numerator: (MONTHS + 1n) * joining - spread, denominator: joining };
}
