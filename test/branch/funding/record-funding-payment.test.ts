import { type BranchOffice, newOffice } from "../support/branch-office";
import { newKey, refusedFor, rowsIn } from "../support/given";
import { recordFundingLine, recordFundingPayment } from "../support/given-funding";
import { askRegion } from "../support/region-entity";

let solok: BranchOffice;
let line: string;

beforeAll(async () => {
  solok = await newOffice("solok");
});
beforeEach(async () => {
  await solok.forget();
  ({ id: line } = await recordFundingLine(solok, { amount: "3053299200" }));
});
afterAll(() => solok.close());

test("payments are listed with their months, and summed exactly, also beyond the amount", async () => {
  await recordFundingPayment(solok, line, {
    paidOn: "2025-04-02",
    firstMonth: "2025-02-14",
    lastMonth: "2025-03-31",
    amount: "9007199254740993",
    participants: 11_416,
    reference: "SP2D/77",
    sources: [{ about: "A transfer" }],
  });
  await recordFundingPayment(solok, line, { amount: "1" });
  const { funding } = await askRegion<{ funding: object[] }>(
    solok,
    "13.03",
    `funding { amount paid payments {
       paidOn firstMonth lastMonth amount participants reference fundingLine { id } sources { about } } }`,
  );
  expect(funding).toEqual([
    {
      amount: "3053299200",
      paid: "9007199254740994",
      payments: [
        {
          paidOn: "2025-02-10",
          firstMonth: "2025-01-01",
          lastMonth: "2025-01-01",
          amount: "1",
          participants: null,
          reference: null,
          fundingLine: { id: line },
          sources: [],
        },
        {
          paidOn: "2025-04-02",
          firstMonth: "2025-02-01",
          lastMonth: "2025-03-01",
          amount: "9007199254740993",
          participants: 11_416,
          reference: "SP2D/77",
          fundingLine: { id: line },
          sources: [{ about: "A transfer" }],
        },
      ],
    },
  ]);
});

test("a payment that is sent again is not paid twice", async () => {
  const request = { idempotencyKey: newKey() };
  const first = await recordFundingPayment(solok, line, request);
  expect(await recordFundingPayment(solok, line, request)).toEqual(first);
  expect(await rowsIn(solok, "funding_payment")).toEqual([1]);
});

test("one transfer written down twice is refused, in capitals or not, and kept at another line", async () => {
  await recordFundingPayment(solok, line, { reference: "SP2D/77" });
  expect(refusedFor(await recordFundingPayment(solok, line, { reference: "sp2d/77" }))).toEqual([
    "PAYMENT_ALREADY_RECORDED at input.reference",
  ]);
  expect(await rowsIn(solok, "funding_payment", "recorded_request")).toEqual([1, 2]);
  const { id: other } = await recordFundingLine(solok, { source: "BAZNAS" });
  expect((await recordFundingPayment(solok, other, { reference: "SP2D/77" })).problems).toBe(
    undefined,
  );
});

test.each([
  [
    "a month before the budget year",
    { firstMonth: "2024-12-31" },
    "PAYMENT_OUTSIDE_YEAR at input.firstMonth",
  ],
  ["a month after it", { lastMonth: "2026-01-01" }, "PAYMENT_OUTSIDE_YEAR at input.lastMonth"],
  [
    "months in the wrong order",
    { firstMonth: "2025-03-01", lastMonth: "2025-02-28" },
    "END_BEFORE_START at input.lastMonth",
  ],
  ["a payment to come", { paidOn: "2099-01-01" }, "DATE_IN_FUTURE at input.paidOn"],
  ["no rupiah", { amount: "0" }, "OUT_OF_RANGE at input.amount"],
  [
    "a line that nobody knows",
    { fundingLine: "solok:no" },
    "FUNDING_LINE_UNKNOWN at input.fundingLine",
  ],
  [
    "another office's line",
    { fundingLine: "palopo:sidrap-village-fund-2023" },
    "FUNDING_LINE_OF_ANOTHER_OFFICE at input.fundingLine",
  ],
])("%s is refused, and nothing is stored", async (_, stated, refused) => {
  const before = await rowsIn(solok, "funding_payment", "citation", "recorded_request");
  expect(refusedFor(await recordFundingPayment(solok, line, stated))).toEqual([refused]);
  expect(await rowsIn(solok, "funding_payment", "citation", "recorded_request")).toEqual(before);
});
