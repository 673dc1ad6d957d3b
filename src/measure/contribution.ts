import type { FundingSource } from "../domain/funding-source";
import { ANY_PAYER, type Payer, payerOf } from "../domain/payer";
import type { Programme } from "../domain/programme";
import type { Segment } from "../domain/segment";

/**
 * What a programme costs a participant a month, from a day until another. Exactly one of `amount`,
 * `wageMillionths` and `halves` is given: rupiah, a part of the wage, or the rate that it halves.
 */
export interface RateRule {
  readonly id: string;
  readonly programme: Programme;
  readonly segment: Segment;
  readonly sector: string | null;
  readonly payer: Payer | typeof ANY_PAYER;
  readonly riskClass: number | null;
  readonly amount: bigint | null;
  readonly wageMillionths: bigint | null;
  /** The part of a wage above it costs nothing. */
  readonly wageCeiling: bigint | null;
  readonly halves: string | null;
  readonly from: string;
  /** The first day on which it no longer holds; null while its end is not known. */
  readonly until: string | null;
  readonly legalBasis: string;
  readonly note: string | null;
}

/** Whose contribution is asked about. */
export interface RateQuestion {
  readonly segment: Segment;
  readonly programmes: readonly Programme[];
  readonly funding: FundingSource | null;
  readonly sector: string | null;
  readonly monthlyWage: bigint | null;
  readonly riskClass: number | null;
}

/** What one programme costs, and the rules that say so. */
export interface ContributionPart {
  readonly programme: Programme;
  readonly amount: bigint;
  readonly rate: RateRule;
  /**
   * The rules that halve the rate, the first to end first: none, the one of the sector, or one of
   * every sector while it is not stated.
   */
  readonly reliefs: readonly RateRule[];
}

/** A month's contribution of one participant. */
export interface Contribution {
  readonly amount: bigint;
  readonly parts: readonly ContributionPart[];
}

/** No rule says what a programme costs on a day, or its wage is not known. */
export interface UnknownRate {
  readonly unknown: Programme;
  readonly on: string;
}

const MILLION = 1_000_000n;

/** Whether a rule holds on a day. */
export function isInForce({ from, until }: RateRule, day: string): boolean {
  return from <= day && (until === null || day < until);
}

/** The contribution of a month: the rates of a day. Every part is rounded to rupiah, half up. */
export function contributionOn(
  rules: readonly RateRule[],
  question: RateQuestion,
  day: string,
): Contribution | UnknownRate {
  const parts: ContributionPart[] = [];
  for (const programme of question.programmes) {
    const rate = rules.find((rule) => isRateOf(rule, programme, question) && isInForce(rule, day));
    const full = rate && amountOf(rate, question.monthlyWage);
    if (rate === undefined || full == null) return { unknown: programme, on: day };
    const reliefs = reliefsOf(rules, rate.id, question, day);
    const amount = reliefs.length === 0 ? full : (full + 1n) / 2n;
    parts.push({ programme, amount, rate, reliefs });
  }
  return { amount: parts.reduce((sum, { amount }) => sum + amount, 0n), parts };
}

/** Whether the answer of `contributionOn` is that a rate is not known. */
export function isUnknownRate(answer: Contribution | UnknownRate): answer is UnknownRate {
  return "unknown" in answer;
}

function isRateOf(rule: RateRule, programme: Programme, question: RateQuestion): boolean {
  return (
    rule.halves === null &&
    rule.programme === programme &&
    rule.segment === question.segment &&
    (rule.sector === null || rule.sector === question.sector) &&
    (rule.riskClass === null || rule.riskClass === question.riskClass)
  );
}

function amountOf(rate: RateRule, wage: bigint | null): bigint | null {
  if (rate.wageMillionths === null) return rate.amount;
  if (wage === null) return null;
  const { wageCeiling } = rate;
  const base = wageCeiling !== null && wage > wageCeiling ? wageCeiling : wage;
  return (2n * base * rate.wageMillionths + MILLION) / (2n * MILLION);
}

/**
 * The reliefs that apply to a rate. While the sector is not stated, they apply only where the
 * workers of every sector would get one.
 */
export function reliefsOf(
  rules: readonly RateRule[],
  rateId: string,
  question: RateQuestion,
  day: string,
): RateRule[] {
  const reliefs = rules.filter(({ halves }) => halves === rateId);
  const holding = reliefs.filter((rule) => isForPayer(rule, question) && isInForce(rule, day));
  const { sector } = question;
  if (sector !== null) return holding.filter((rule) => isForSector(rule, sector)).slice(0, 1);
  const everybody = reliefs.every((one) => holding.some(({ sector: of }) => of === one.sector));
  return everybody ? holding.sort(byEnd) : [];
}

function byEnd(a: RateRule, b: RateRule): number {
  if (a.until === b.until) return 0;
  if (a.until === null) return 1;
  return b.until === null || a.until < b.until ? -1 : 1;
}

/** Whether a rule is for those whom the funding source pays for. */
export function isForPayer({ payer }: RateRule, { funding }: RateQuestion): boolean {
  return payer === ANY_PAYER || (funding !== null && payer === payerOf(funding));
}

/** Whether a rule is for the workers of a sector. */
export function isForSector(rule: RateRule, sector: string): boolean {
  return rule.sector === null || rule.sector === sector;
}
