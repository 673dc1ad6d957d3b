import { monthsBetween, monthsFrom } from "../domain/calendar";
import { FundingSource } from "../domain/funding-source";
import type { Programme } from "../domain/programme";
import type { Segment } from "../domain/segment";
import { contributionOn, isUnknownRate, type RateRule } from "./contribution";

/** Months in which two memberships of a person overlap, by first days, and what pays for each. */
export interface Overlap {
  readonly first: string;
  readonly last: string;
  readonly segments: readonly [Segment, Segment];
  /** Programmes of both. */
  readonly programmes: readonly Programme[];
  /** Whether a government pays for the one and for the other. */
  readonly governmentPaid: readonly [boolean, boolean];
}

/** What the amount rests on. */
export type PaidTwiceBasis =
  "PAID_BY_GOVERNMENTS" | "NOT_BOTH_PAID_BY_GOVERNMENTS" | "NO_COMMON_PROGRAMME" | "RATE_UNKNOWN";

/** The rupiah paid twice; null where no rate is known. */
export interface PaidTwice {
  readonly amount: bigint | null;
  readonly basis: PaidTwiceBasis;
}

/**
 * What governments have paid twice: of each month and each programme that both pay for, the
 * contribution at its rate. Where the segments differ it is the smaller of the two. Within one office
 * no government pays twice, so that no month and programme is counted more than once.
 */
export function paidTwice(rules: readonly RateRule[], overlaps: readonly Overlap[]): PaidTwice {
  const shared = overlaps.filter(({ programmes }) => programmes.length > 0);
  if (shared.length === 0) return { amount: 0n, basis: "NO_COMMON_PROGRAMME" };
  const paid = shared.filter(({ governmentPaid: [one, other] }) => one && other);
  if (paid.length === 0) return { amount: 0n, basis: "NOT_BOTH_PAID_BY_GOVERNMENTS" };
  let amount = 0n;
  for (const overlap of paid) {
    for (const month of monthsFrom(overlap.first, monthsBetween(overlap.first, overlap.last) + 1)) {
      const rate = rateOn(rules, overlap, month);
      if (rate === null) return { amount: null, basis: "RATE_UNKNOWN" };
      amount += rate;
    }
  }
  return { amount, basis: "PAID_BY_GOVERNMENTS" };
}

/** At the lowest base, as for BPU; what wage earners cost depends on wages, which no hub knows. */
function rateOn(
  rules: readonly RateRule[],
  { segments, programmes }: Overlap,
  month: string,
): bigint | null {
  const rates = segments.map((segment) => {
    const whose = { sector: null, monthlyWage: null, riskClass: null };
    const question = { ...whose, segment, programmes, funding: FundingSource.APBD };
    const answer = contributionOn(rules, question, month);
    return isUnknownRate(answer) ? null : answer.amount;
  });
  const [one = null, other = null] = rates;
  if (one === null || other === null) return null;
  return one < other ? one : other;
}
