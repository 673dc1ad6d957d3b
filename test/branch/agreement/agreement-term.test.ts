import { today } from "../../../src/domain/calendar";
import { type BranchOffice, newOffice } from "../support/branch-office";
import { recordAgreement, refusedFor, rowsIn } from "../support/given";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});

beforeEach(() => solok.forget());

afterAll(() => solok.close());

test.each([
  ["signed on a day to come", { signedOn: "2199-01-01" }, "DATE_IN_FUTURE at input.signedOn"],
  [
    "signed after its last day",
    { signedOn: "2024-02-01", endsOn: "2024-01-31" },
    "CONTRADICTION at input.signedOn",
  ],
  [
    "a draft that is signed",
    { state: "DRAFT", signedOn: "2024-01-01" },
    "CONTRADICTION at input.state",
  ],
  [
    "expired before its last day",
    { state: "EXPIRED", startsOn: "2024-01-01", endsOn: "2190-12-31" },
    "CONTRADICTION at input.state",
  ],
  [
    "expired before its first day",
    { state: "EXPIRED", startsOn: "2190-01-01" },
    "CONTRADICTION at input.state",
  ],
  [
    "in force before its first day",
    { state: "IN_FORCE", startsOn: "2190-01-01" },
    "CONTRADICTION at input.state",
  ],
  ["a precision without its day", { signedOnPrecision: "DAY" }, "MISSING at input.signedOn"],
  ["a precision without its day", { startsOnPrecision: "MONTH" }, "MISSING at input.startsOn"],
  ["a precision without its day", { endsOnPrecision: "YEAR" }, "MISSING at input.endsOn"],
])("an agreement is refused: %s", async (_why, stated, refused) => {
  expect(refusedFor(await recordAgreement(solok, stated))).toEqual([refused]);
  expect(await rowsIn(solok, "agreement")).toEqual([0]);
});

test("a day of which only the month or year is known contradicts nothing inside it", async () => {
  const year = today().slice(0, 4);
  const answers = [
    await recordAgreement(solok, { signedOn: `${year}-12-31`, signedOnPrecision: "YEAR" }),
    await recordAgreement(solok, {
      signedOn: "2023-12-31",
      signedOnPrecision: "YEAR",
      endsOn: "2023-06-30",
    }),
  ];
  expect(answers.flatMap(refusedFor)).toEqual([]);
});

test("an agreement recorded as expired stays so where its last day is not known", async () => {
  await recordAgreement(solok, { state: "EXPIRED", startsOn: "2020-01-01" });
  const answer = await solok.ask<object>(
    `query ($today: Date!) {
       all: officeAgreements(office: "solok") { state }
       then: officeAgreements(office: "solok", activeOn: "2021-01-01") { state }
       now: officeAgreements(office: "solok", activeOn: $today) { state } }`,
    { today: today() },
  );
  expect(answer).toEqual({ all: [{ state: "EXPIRED" }], then: [{ state: "EXPIRED" }], now: [] });
});

test("what is planned may lie ahead", async () => {
  const answers = [
    await recordAgreement(solok, { state: "DRAFT", startsOn: "2190-01-01", endsOn: "2190-12-31" }),
    await recordAgreement(solok, { state: "SIGNED", startsOn: "2190-01-01" }),
  ];
  expect(answers.flatMap(refusedFor)).toEqual([]);
});
