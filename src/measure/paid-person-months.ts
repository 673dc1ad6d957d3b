import { type PersonMonths, fundedPersonMonths } from "./person-months";

/** Money that was paid for some months. */
export interface Payment {
  readonly amount: bigint;
  /** For how many people; null where it is not stated. */
  readonly people: bigint | null;
  /** What a participant costs in each of these months. */
  readonly rates: readonly bigint[];
}

/** What payments cover together, and their sum. */
export interface PaidPersonMonths extends PersonMonths {
  readonly amount: bigint;
}

/**
 * What payments cover, each by itself: what one leaves over does not pay for another's months.
 * Null when there are none, which is not zero.
 */
export function paidPersonMonths(payments: readonly Payment[]): PaidPersonMonths | null {
  if (payments.length === 0) return null;
  return payments.reduce<PaidPersonMonths>(
    (all, { amount, rates, people }) => {
      const covered = fundedPersonMonths(amount, rates, people);
      return {
        amount: all.amount + amount,
        personMonths: all.personMonths + covered.personMonths,
        residual: all.residual + covered.residual,
      };
    },
    { amount: 0n, personMonths: 0n, residual: 0n },
  );
}
