import { today } from "../../../src/domain/calendar";
import { type Action, agreementOf, draft, edit } from "../support/agreements";
import { type BranchOffice, newOffice } from "../support/branch-office";
import { recordAgreement, refusedFor, rowsIn } from "../support/given";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});

beforeEach(() => solok.forget());

afterAll(() => solok.close());

const DRAFT = { state: "DRAFT" };
const IN_FORCE = { signedOn: "2024-01-01", startsOn: "2024-01-01", endsOn: "2190-12-31" };

test("an agreement of another office, and one that is not on file, cannot be edited", async () => {
  expect(refusedFor(await edit(solok, "sign", { id: "palopo:sidrap-kso" }))).toEqual([
    "AGREEMENT_OF_ANOTHER_OFFICE at input.agreement",
  ]);
  expect(refusedFor(await edit(solok, "sign", { id: "solok:never-filed" }))).toEqual([
    "AGREEMENT_UNKNOWN at input.agreement",
  ]);
});

test.each<[string, Action, Record<string, unknown>, Record<string, unknown>, string]>([
  [
    "signed on a day to come",
    "sign",
    DRAFT,
    { signedOn: "2199-01-01" },
    "DATE_IN_FUTURE at input.signedOn",
  ],
  [
    "signed after its last day",
    "sign",
    { state: "DRAFT", endsOn: "2024-01-31" },
    { signedOn: "2024-02-01" },
    "CONTRADICTION at input.signedOn",
  ],
  [
    "ended on a day to come",
    "terminate",
    IN_FORCE,
    { terminatedOn: "2199-01-01" },
    "DATE_IN_FUTURE at input.terminatedOn",
  ],
  [
    "ended before it was signed",
    "terminate",
    IN_FORCE,
    { terminatedOn: "2023-12-31" },
    "CONTRADICTION at input.terminatedOn",
  ],
  ["amended without an addendum", "amend", IN_FORCE, { note: "x" }, "MISSING at input.addendum"],
  [
    "a draft with an addendum",
    "amend",
    DRAFT,
    { addendum: { changes: "x" } },
    "CONTRADICTION at input.addendum",
  ],
  [
    "an addendum of a day to come",
    "amend",
    IN_FORCE,
    { addendum: { changes: "x", signedOn: "2199-01-01" } },
    "DATE_IN_FUTURE at input.addendum.signedOn",
  ],
  [
    "amended to end before its start",
    "amend",
    { state: "DRAFT", startsOn: "2024-03-01" },
    { endsOn: "2024-02-01" },
    "END_BEFORE_START at input.endsOn",
  ],
  [
    "amended for an unknown region",
    "amend",
    DRAFT,
    { addRegions: ["99.99"] },
    "REGION_UNKNOWN at input.addRegions.0",
  ],
  [
    "amended for a region of others",
    "amend",
    DRAFT,
    { addRegions: ["73.14"] },
    "REGION_NOT_SERVED at input.addRegions.0",
  ],
  [
    "a precision without its day",
    "amend",
    DRAFT,
    { endsOnPrecision: "YEAR" },
    "MISSING at input.endsOn",
  ],
  [
    "amended to exclude a funded year",
    "amend",
    { state: "DRAFT", funding: [{ source: "APBD", year: 2025 }] },
    { endsOn: "2024-12-31" },
    "FUNDING_YEAR_OUTSIDE_TERM at input.endsOn",
  ],
  ["version zero", "sign", DRAFT, { expectedVersion: 0 }, "OUT_OF_RANGE at input.expectedVersion"],
])("an edit is refused and changes nothing: %s", async (_why, action, stated, asked, refused) => {
  const { id } = await recordAgreement(solok, stated);
  const before = await rowsIn(solok, "agreement_region", "funding_line", "trail_entry");
  expect(refusedFor(await edit(solok, action, { id }, asked))).toEqual([refused]);
  expect(await rowsIn(solok, "agreement_region", "funding_line", "trail_entry")).toEqual(before);
  expect(await agreementOf(solok, id, "version")).toEqual({ version: 1 });
});

test("a number that is used is refused at signing", async () => {
  await recordAgreement(solok, { number: "PKS/1" });
  const drafted = await draft(solok);
  expect(refusedFor(await edit(solok, "sign", drafted, { number: "pks/1" }))).toEqual([
    "AGREEMENT_NUMBER_USED at input.number",
  ]);
});

test("an agreement without a day of signing is signed today", async () => {
  const drafted = await draft(solok);
  await edit(solok, "sign", drafted);
  expect(await agreementOf(solok, drafted.id, "signedOn signedOnPrecision")).toEqual({
    signedOn: today(),
    signedOnPrecision: "DAY",
  });
});
