import { agreementOf, draft, edit } from "../support/agreements";
import { type BranchOffice, newOffice } from "../support/branch-office";
import { newKey, recordAgreement, refusedFor, rowsIn } from "../support/given";
import { trailOf } from "../support/trail";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});

beforeEach(() => solok.forget());

afterAll(() => solok.close());

test("an agreement goes from its draft to its end, and every step is in the trail", async () => {
  const drafted = await draft(solok, { recordedBy: "Legal section", workerGroups: ["FARMER"] });
  expect(drafted).toMatchObject({ state: "DRAFT", version: 1 });
  const amended = await edit(solok, "amend", drafted, {
    startsOn: "2024-01-01",
    endsOn: "2190-12-31",
    legalBasis: ["Inpres 2/2021"],
  });
  expect(amended).toMatchObject({ state: "DRAFT", version: 2 });
  const signed = await edit(solok, "sign", amended, { signedOn: "2024-01-15", number: "PKS/1" });
  expect(signed).toMatchObject({ state: "IN_FORCE", version: 3 });
  const extended = await edit(solok, "amend", signed, {
    addendum: { number: "ADD/1", signedOn: "2024-06-01", changes: "Street vendors are added" },
    workerGroups: ["FARMER", "STREET_VENDOR"],
    addRegions: ["13.73"],
    funding: [{ source: "APBD", region: "13.73", year: 2025, amount: "5000000" }],
    sources: [{ about: "The addendum" }],
  });
  expect(extended).toMatchObject({ state: "IN_FORCE", version: 4 });
  const ended = await edit(solok, "terminate", extended, { terminatedOn: "2025-03-01" });
  expect(ended).toMatchObject({ state: "TERMINATED", version: 5 });

  const FIELDS = `number workerGroups legalBasis terminatedOn terminatedBecause
    addenda { position number signedOn signedOnPrecision changes }
    regions { code } funding { amount } sources { about }`;
  expect(await agreementOf(solok, drafted.id, FIELDS)).toEqual({
    number: "PKS/1",
    workerGroups: ["FARMER", "STREET_VENDOR"],
    legalBasis: ["Inpres 2/2021"],
    terminatedOn: "2025-03-01",
    terminatedBecause: "The parties agreed to end it",
    addenda: [
      {
        position: 1,
        number: "ADD/1",
        signedOn: "2024-06-01",
        signedOnPrecision: "DAY",
        changes: "Street vendors are added",
      },
    ],
    regions: [{ code: "13.03" }, { code: "13.73" }],
    funding: [{ amount: "5000000" }],
    sources: [{ about: "The addendum" }],
  });
  const { nodes } = await trailOf(solok);
  expect(nodes.map(({ operation, changed }) => [operation, [...changed].sort()])).toEqual([
    ["terminateAgreement", ["state", "terminatedBecause", "terminatedOn", "version"]],
    ["amendAgreement", ["addenda", "funding", "regions", "sources", "version", "workerGroups"]],
    ["signAgreement", ["number", "signedOn", "signedOnPrecision", "state", "version"]],
    [
      "amendAgreement",
      ["endsOn", "endsOnPrecision", "legalBasis", "startsOn", "startsOnPrecision", "version"],
    ],
    ["draftAgreement", expect.any(Array)],
  ]);
});

test("an agreement that was ended is active on the days before, and not on the day itself", async () => {
  const { id } = await recordAgreement(solok, { signedOn: "2024-01-01", startsOn: "2024-01-01" });
  await edit(solok, "terminate", { id }, { terminatedOn: "2025-03-01" });
  expect(
    await solok.ask(
      `{ before: officeAgreements(office: "solok", activeOn: "2025-02-28") { id }
         after: officeAgreements(office: "solok", activeOn: "2025-03-01") { id } }`,
    ),
  ).toEqual({ before: [{ id }], after: [] });
});

test("an edit from an old version is a conflict, and shows what the agreement is now", async () => {
  const drafted = await draft(solok);
  await edit(solok, "amend", drafted, { note: "By somebody else" });
  const late = await edit(solok, "sign", drafted);
  expect(late).toMatchObject({
    __typename: "AgreementConflict",
    current: { id: drafted.id, state: "DRAFT", version: 2 },
    problems: [{ code: "CONFLICT", path: ["input", "expectedVersion"], value: "1" }],
  });
  expect(await edit(solok, "sign", { ...drafted, version: 2 })).toMatchObject({
    state: "SIGNED",
    version: 3,
  });
});

test("an edit sent again gives the same answer and changes nothing more", async () => {
  const drafted = await draft(solok);
  const again = { idempotencyKey: newKey(), signedOn: "2024-01-01" };
  const first = await edit(solok, "sign", drafted, again);
  expect(await edit(solok, "sign", drafted, again)).toEqual(first);
  expect(await rowsIn(solok, "trail_entry")).toEqual([2]);
  expect(refusedFor(await edit(solok, "sign", drafted, { ...again, number: "2" }))).toEqual([
    "IDEMPOTENCY_KEY_REUSED at input.idempotencyKey",
  ]);
});
