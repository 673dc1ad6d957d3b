import { countQueries } from "../../support/count-queries";
import { type BranchOffice, newOffice } from "../support/branch-office";
import { NUMBERS, QUERY, budgets, keysOf, sijunjung } from "../support/budgets";
import { recordEnrollment } from "../support/given";
import { recordFundingLine, recordFundingPayment } from "../support/given-funding";

const PAID = "paid paidResidual paidAmount unpaid";
const NOTHING_PAID = { paid: null, paidResidual: null, paidAmount: null, unpaid: null };

let solok: BranchOffice;
beforeAll(async () => {
  solok = await newOffice("solok");
});
beforeEach(() => solok.forget());
afterAll(() => solok.close());

const givenLine = async (stated: Record<string, unknown> = {}) =>
  (await recordFundingLine(solok, stated)).id;

const paidFor = async (key: object = {}, fields = PAID) =>
  (await budgets<Record<string, unknown>>(solok, [{ ...sijunjung(2025), ...key }], fields))[0];

test("a payment covers its amount over the rate, and the rest of the cohorts' months is unpaid", async () => {
  await recordEnrollment(solok, { startsOn: "2025-01-01", headcount: 100 });
  const line = await givenLine({ amount: "20160000" });
  expect(await paidFor()).toEqual(NOTHING_PAID);
  await recordFundingPayment(solok, line, { lastMonth: "2025-03-31", amount: "5040000" });
  expect(await paidFor()).toEqual({
    paid: 300,
    paidResidual: "0",
    paidAmount: "5040000",
    unpaid: 900,
  });
});

test("what payments leave over is added up, and does not join to a person-month", async () => {
  const line = await givenLine();
  await recordFundingPayment(solok, line, { amount: "10000" });
  await recordFundingPayment(solok, line, { amount: "10000", firstMonth: "2025-02-01" });
  await recordFundingPayment(solok, line, { amount: "33605", firstMonth: "2025-02-01" });
  expect(await paidFor()).toEqual({
    paid: 2,
    paidResidual: "20005",
    paidAmount: "53605",
    unpaid: null,
  });
});

test.each([
  [{ amount: "252001" }, { paid: 20, paidResidual: "1" }],
  [{ amount: "168000" }, { paid: 14, paidResidual: "0" }],
  [
    { amount: "168000", participants: 4 },
    { paid: 16, paidResidual: "0" },
  ],
  [{ amount: "168000", lastMonth: undefined }, { paid: 10 }],
  [{ amount: "168000", firstMonth: "2026-04-01" }, { paid: 20 }],
])("those who pay themselves: %j for March and April 2026, halved in April", async (made, paid) => {
  const line = await givenLine({ source: "SELF", year: 2026 });
  await recordFundingPayment(solok, line, {
    firstMonth: "2026-03-01",
    lastMonth: "2026-04-30",
    ...made,
  });
  expect(await paidFor({ year: 2026, funding: "SELF" })).toMatchObject(paid);
});

test("a paid month without a rate is an error that names the month", async () => {
  const line = await givenLine({ year: undefined, asOf: "2022-05-01" });
  await recordFundingPayment(solok, line, { firstMonth: "2020-07-01", lastMonth: "2020-09-30" });
  const { errors } = await solok.send(QUERY("paid"), keysOf([sijunjung(2022)]));
  expect(errors[0]?.message).toBe("No rate of JKK for BPU is known for August 2020.");
  expect(errors[0]?.extensions).toMatchObject({ code: "RATE_UNKNOWN", value: "JKK 2020-08" });
});

test("months of another year are paid, and not held against the cohorts of this one", async () => {
  await recordEnrollment(solok, { headcount: 10 });
  const line = await givenLine({ year: undefined, asOf: "2024-01-05" });
  await recordFundingPayment(solok, line, { amount: "168000", firstMonth: "2024-01-01" });
  expect(await paidFor({ year: 2024 })).toMatchObject({ paid: 10, unpaid: 110 });
  await recordFundingPayment(solok, line, { amount: "168000", firstMonth: "2023-12-01" });
  expect(await paidFor({ year: 2024 })).toMatchObject({ paid: 20, unpaid: null });
});

test("lines of districts and villages inside the region are paid with it, each once", async () => {
  const lines = [
    { region: "13.03" },
    { region: "13.03.07" },
    { region: "13.03.07.2001" },
    { region: "13.73" },
    { source: "BAZNAS" },
    { year: 2024 },
  ];
  for (const [at, line] of lines.entries()) {
    const id = await givenLine(line);
    const firstMonth = `${line.year ?? 2025}-01-01`;
    await recordFundingPayment(solok, id, { amount: String(16_800 * 10 ** at), firstMonth });
  }
  expect(await paidFor()).toMatchObject({ paid: 111, paidAmount: "1864800" });
  expect(await paidFor({ regionCode: "13.03.07" })).toMatchObject({ paid: 110 });
  expect(await paidFor({ regionCode: "13.03.07.2001" })).toMatchObject({ paid: 100 });
  expect(await paidFor({ funding: "BAZNAS" })).toMatchObject({ paid: 10_000 });
});

test("more paid than committed leaves nothing unpaid, and is shown as it is", async () => {
  await recordEnrollment(solok, { startsOn: "2025-12-01", headcount: 5 });
  const line = await givenLine({ amount: "84000" });
  await recordFundingPayment(solok, line, { amount: "100800" });
  expect(await paidFor({}, `amount committed ${PAID}`)).toEqual({
    amount: "84000",
    committed: 5,
    paid: 6,
    paidResidual: "0",
    paidAmount: "100800",
    unpaid: 0,
  });
});

test("payments of a line without an amount are known, what it funds is not", async () => {
  await recordFundingPayment(solok, await givenLine());
  expect(await paidFor({}, `amount funded balance ${PAID}`)).toMatchObject({
    amount: null,
    funded: null,
    balance: null,
    paid: 1,
    paidAmount: "16800",
  });
});

test("a region with people and without a funding line needs its months, and nothing is known of money", async () => {
  await recordEnrollment(solok, { startsOn: "2025-01-01", headcount: 100 });
  expect(await paidFor({}, NUMBERS)).toMatchObject({
    ...NOTHING_PAID,
    amount: null,
    precision: null,
    funded: null,
    residual: null,
    committed: 1_200,
    committedCost: "20160000",
    check: null,
    balance: null,
    runwayMonths: null,
    shortBy: null,
    leftForJoining: null,
  });
});

test("a budget leads to the sources of its payments too", async () => {
  const line = await givenLine({ sources: [{ about: "The budget" }] });
  await recordFundingPayment(solok, line, { sources: [{ about: "A transfer" }] });
  expect(await paidFor({}, "sources { about }")).toEqual({
    sources: [{ about: "The budget" }, { about: "A transfer" }],
  });
});

test("many paid budgets take as many statements as one", async () => {
  const years = [2022, 2023, 2024, 2025];
  for (const year of years) {
    const line = await givenLine({ year });
    for (const month of ["01", "02", "03"]) {
      await recordFundingPayment(solok, line, { firstMonth: `${year}-${month}-01` });
    }
  }
  const fields = `${NUMBERS} sources { about }`;
  const one = await countQueries(solok.db, () => budgets(solok, [sijunjung(2025)], fields));
  const many = await countQueries(solok.db, () => budgets(solok, years.map(sijunjung), fields));
  expect([one.queries, many.queries]).toEqual([6, 6]);
  const paid = await budgets<{ paid: number }>(solok, years.map(sijunjung), "paid");
  expect(paid).toEqual(years.map(() => ({ paid: 3 })));
});
