import { Programme } from "../../src/domain/programme";
import { Segment } from "../../src/domain/segment";
import type { RateRule } from "../../src/measure/contribution";
import { type Overlap, paidTwice } from "../../src/measure/paid-twice";

function rate(programme: Programme, amount: bigint, from: string, until: string | null = null) {
  return {
    ...{ id: `${programme}-${from}`, programme, segment: Segment.BPU, sector: null, payer: "ANY" },
    ...{ riskClass: null, amount, wageMillionths: null, wageCeiling: null, halves: null },
    ...{ from, until, legalBasis: "a regulation", note: null },
  } satisfies RateRule;
}

const RULES = [
  rate(Programme.JKK, 10_000n, "2024-01-01", "2024-03-01"),
  rate(Programme.JKK, 12_000n, "2024-03-01"),
  rate(Programme.JKM, 6_800n, "2024-01-01"),
];

const overlap = (stated: Partial<Overlap> = {}): Overlap => ({
  first: "2024-02-01",
  last: "2024-04-01",
  segments: [Segment.BPU, Segment.BPU],
  programmes: [Programme.JKK, Programme.JKM],
  governmentPaid: [true, true],
  ...stated,
});

test("each month counts at its own rate, for the programmes of both", () => {
  expect(paidTwice(RULES, [overlap()])).toEqual({
    amount: 10_000n + 2n * 12_000n + 3n * 6_800n,
    basis: "PAID_BY_GOVERNMENTS",
  });
  const both = [
    overlap({ programmes: [Programme.JKK], last: "2024-02-01" }),
    overlap({ first: "2024-04-01" }),
  ];
  expect(paidTwice(RULES, both).amount).toBe(10_000n + 12_000n + 6_800n);
});

test("nothing is paid twice by governments where one of the two pays otherwise", () => {
  expect(paidTwice(RULES, [overlap({ governmentPaid: [true, false] })])).toEqual({
    amount: 0n,
    basis: "NOT_BOTH_PAID_BY_GOVERNMENTS",
  });
  expect(paidTwice(RULES, [overlap({ programmes: [] })])).toEqual({
    amount: 0n,
    basis: "NO_COMMON_PROGRAMME",
  });
});

test("an amount without a known rate is unknown, and not nothing", () => {
  const unknown = { amount: null, basis: "RATE_UNKNOWN" };
  expect(paidTwice(RULES, [overlap({ first: "2023-12-01" })])).toEqual(unknown);
  expect(paidTwice(RULES, [overlap({ segments: [Segment.PU, Segment.BPU] })])).toEqual(unknown);
});
