import { agreementOf, draft, edit } from "../support/agreements";
import { type BranchOffice, newOffice } from "../support/branch-office";
import { recordAgreement, recordEnrollment, refusedFor, rowsIn } from "../support/given";
import { trailOf } from "../support/trail";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});

beforeEach(() => solok.forget());

afterAll(() => solok.close());

test("people whom two agreements cover are under both, and counted once in each", async () => {
  const pks = await recordAgreement(solok);
  const csr = await recordAgreement(solok);
  const both = await recordEnrollment(solok, { agreement: csr.id, alsoUnder: [pks.id] });
  await recordEnrollment(solok, { agreement: pks.id, headcount: 40 });
  const { enrollment } = await solok.ask<{ enrollment: object }>(
    `query ($id: ID!) { enrollment(id: $id) { agreement { id } agreements { id } } }`,
    { id: both.id },
  );
  expect(enrollment).toEqual({
    agreement: { id: csr.id },
    agreements: [{ id: csr.id }, { id: pks.id }],
  });
  const TOTALS = `enrollments { id } enrollmentTotals(by: [], activeOn: "2024-06-30") { headcount }`;
  expect(await agreementOf(solok, csr.id, TOTALS)).toEqual({
    enrollments: [{ id: both.id }],
    enrollmentTotals: [{ headcount: 100 }],
  });
  const covered = await agreementOf<{ enrollments: object[] }>(solok, pks.id, TOTALS);
  expect(covered).toMatchObject({ enrollmentTotals: [{ headcount: 140 }] });
  expect(covered.enrollments).toHaveLength(2);
  const { nodes } = await trailOf(solok, `(record: "${both.id}")`);
  expect(nodes[0]?.after).toMatchObject({ agreementId: csr.id, alsoUnder: [pks.id] });
});

test("an agreement's people are totalled by region and by programme", async () => {
  const { id } = await recordAgreement(solok, { regions: ["13.03", "13.73"] });
  const sijunjung = { agreement: id, programmes: ["JKK", "JKM"], headcount: 30 };
  await recordEnrollment(solok, sijunjung);
  await recordEnrollment(solok, { agreement: id, region: "13.73", headcount: 12 });
  const BY = `enrollmentTotals(by: [REGION], activeOn: "2024-06-30") { region { code } headcount }
    byProgramme: enrollmentTotals(by: [PROGRAMME], activeOn: "2024-06-30") { programme headcount }
    before: enrollmentTotals(by: [], activeOn: "2023-12-31") { headcount }`;
  expect(await agreementOf(solok, id, BY)).toEqual({
    enrollmentTotals: [
      { region: { code: "13.03" }, headcount: 30 },
      { region: { code: "13.73" }, headcount: 12 },
    ],
    byProgramme: [
      { programme: "JKK", headcount: 30 },
      { programme: "JKM", headcount: 30 },
      { programme: null, headcount: 12 },
    ],
    before: [],
  });
});

test("further agreements that cannot cover the enrollment are refused, and nothing is stored", async () => {
  const { id } = await recordAgreement(solok);
  const elsewhere = await recordAgreement(solok, { regions: ["13.73"] });
  const refused = async (stated: Record<string, unknown>) =>
    refusedFor(await recordEnrollment(solok, stated)).sort();
  expect(
    await refused({
      agreement: id,
      alsoUnder: [id, elsewhere.id, "solok:never-filed", "palopo:sidrap-kso"],
    }),
  ).toEqual([
    "AGREEMENT_OF_ANOTHER_OFFICE at input.alsoUnder.3",
    "AGREEMENT_UNKNOWN at input.alsoUnder.2",
    "CONTRADICTION at input.alsoUnder.1",
    "LISTED_TWICE at input.alsoUnder.0",
  ]);
  expect(await refused({ alsoUnder: [id] })).toEqual(["MISSING at input.agreement"]);
  expect(await rowsIn(solok, "enrollment", "enrollment_agreement")).toEqual([0, 0]);
});

test("nobody is enrolled under a draft before it is signed", async () => {
  const drafted = await draft(solok);
  const { id } = await recordAgreement(solok);
  expect(refusedFor(await recordEnrollment(solok, { agreement: drafted.id }))).toEqual([
    "AGREEMENT_NOT_SIGNED at input.agreement",
  ]);
  expect(
    refusedFor(await recordEnrollment(solok, { agreement: id, alsoUnder: [drafted.id] })),
  ).toEqual(["AGREEMENT_NOT_SIGNED at input.alsoUnder.0"]);
  expect(await rowsIn(solok, "enrollment")).toEqual([0]);
  await edit(solok, "sign", drafted);
  const enrolled = await recordEnrollment(solok, { agreement: drafted.id });
  expect(enrolled.problems).toBeUndefined();
});
