import { membershipProblems } from "../../../src/branch/store-people";
import { countQueries } from "../../support/count-queries";
import { type BranchOffice, newOffice } from "../support/branch-office";
import { rowsIn } from "../support/given";
import { itemisedCohort, nik, person, store } from "../support/given-people";
import { heldUpAt } from "../support/hold-up";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});

beforeEach(() => solok.forget());

afterAll(() => solok.close());

const codesOf = (answers: Awaited<ReturnType<typeof store>>) =>
  answers.map((answer): string[] =>
    answer.problems ? answer.problems.map(({ code }) => code) : [answer.membership],
  );

test("a person is stored once, sealed, and found again by the NIK", async () => {
  const [farmers, traders] = [
    await itemisedCohort(solok),
    await itemisedCohort(solok, { funding: "CSR" }),
  ];
  const people = [person(1, farmers, { wage: 2_500_000 }), person(2, farmers), person(1, traders)];
  const first = await store(solok, people);
  expect(first.map((answer) => !answer.problems && answer.isNew)).toEqual([true, true, false]);
  expect(codesOf(await store(solok, people))).toEqual([
    ["UNCHANGED"],
    ["UNCHANGED"],
    ["UNCHANGED"],
  ]);
  expect(await rowsIn(solok, "participant", "membership")).toEqual([2, 3]);
  const dump = JSON.stringify([
    await solok.db.query("SELECT *, convert_from(sealed, 'LATIN1') FROM participant"),
    await solok.db.query("SELECT * FROM membership"),
  ]);
  expect(dump).not.toContain(nik(1));
  expect(dump).not.toContain("ANAK");
});

test("who is refused is told why, and nothing of it is stored", async () => {
  const [cohort, other, stated] = [
    await itemisedCohort(solok, { endsOn: "2024-12-31" }),
    await itemisedCohort(solok, { programmes: ["JKM"], funding: "VILLAGE_FUND" }),
    await itemisedCohort(solok),
  ];
  await solok.db.query("UPDATE enrollment SET itemised = false WHERE id = $1", [stated]);
  const stored = await store(solok, [
    person(1, cohort, { name: "Siti  Aminah" }),
    person(2, cohort, { endedOn: "2024-03-10" }),
  ]);
  await solok.db.query("UPDATE participant SET died_on = '2024-03-10' WHERE number = $1", [
    stored.map((answer) => answer.problems ?? answer.participant)[1],
  ]);
  const answers = await store(solok, [
    person(1, cohort, { name: "siti aminah" }),
    person(1, cohort, { name: "Siti Amelia" }),
    person(1, other, { name: "SITI AMINAH" }),
    person(1, cohort, { name: "SITI AMINAH", workerGroup: null }),
    person(1, cohort, { name: "SITI AMINAH", startedOn: "2024-02-01" }),
    person(2, other, { startedOn: "2025-01-01" }),
    person(3, "solok:none"),
    person(4, stated),
    person(5, cohort, { regionCode: "13.04" }),
    person(6, cohort, { regionCode: "13.03.99" }),
    person(7, cohort, { startedOn: "2023-12-31" }),
    person(8, cohort, { endedOn: "2025-01-01" }),
    person(9, cohort, { domicile: { regionCode: "13.03", since: "2020-01-01" } }),
    person(10, cohort, { domicile: { regionCode: "13.72.01", since: "2020-01-01" } }),
    person(10, other, { domicile: { regionCode: "13.72.02", since: "2020-01-01" } }),
  ]);
  expect(codesOf(answers)).toEqual([
    ["UNCHANGED"],
    ["NAME_DIFFERS"],
    ["PAID_TWICE"],
    ["MEMBERSHIP_DIFFERS"],
    ["MEMBERSHIP_DIFFERS"],
    ["PARTICIPANT_DIED"],
    ["ENROLLMENT_UNKNOWN"],
    ["ENROLLMENT_NOT_ITEMISED"],
    ["REGION_OUTSIDE_ENROLLMENT"],
    ["REGION_UNKNOWN"],
    ["MEMBERSHIP_OUTSIDE_ENROLLMENT"],
    ["MEMBERSHIP_OUTSIDE_ENROLLMENT"],
    ["REGION_LEVEL_WRONG"],
    ["STORED"],
    ["PAID_TWICE", "DOMICILE_DIFFERS"],
  ]);
  expect(JSON.stringify(answers)).not.toMatch(/siti|[0-9]{16}/i);
  expect(await rowsIn(solok, "participant", "membership", "participant_domicile")).toEqual([
    3, 3, 1,
  ]);
});

test("of two offices' clerks who enrol the same person at once, the second sees the first", async () => {
  const [one, other] = [await itemisedCohort(solok), await itemisedCohort(solok)];
  const answers = await heldUpAt(solok, "participant", 2, () =>
    Promise.all([store(solok, [person(1, one)]), store(solok, [person(1, other)])]),
  );
  expect(answers.flatMap(codesOf).sort()).toEqual([["PAID_TWICE"], ["STORED"]]);
  expect(await rowsIn(solok, "participant", "membership")).toEqual([1, 1]);
});

test("the number of statements does not grow with the people", async () => {
  const cohort = await itemisedCohort(solok);
  const statementsFor = async (from: number, count: number) => {
    const people = Array.from({ length: count }, (_, at) =>
      person(from + at, cohort, { domicile: { regionCode: "13.72.01", since: "2020-01-01" } }),
    );
    return (await countQueries(solok.db, () => store(solok, people))).queries;
  };
  expect(await statementsFor(200, 500)).toBe(await statementsFor(100, 2));
});

test("what only the database could find is told in words, and other errors are not", () => {
  const violated = (constraint: string) => ({ code: "23P01", constraint });
  expect(membershipProblems(violated("membership_paid_once"), ["input"])).toMatchObject([
    { code: "PAID_TWICE", path: ["input", "startedOn"], value: null },
  ]);
  expect(membershipProblems(violated("another"), [])).toBeNull();
});
