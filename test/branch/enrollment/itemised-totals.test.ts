import { type BranchOffice, newOffice } from "../support/branch-office";
import { budgets } from "../support/budgets";
import { recordEnrollment } from "../support/given";
import { givenMembers, givenPeople, itemisedCohort } from "../support/given-members";

let solok: BranchOffice;
let cohort: string;

beforeAll(async () => {
  solok = await newOffice("solok");
  cohort = await itemisedCohort(solok, { headcount: 77, workerGroups: ["FARMER", "IMAM"] });
  await recordEnrollment(solok, {
    headcount: 100,
    funding: "CSR",
    programmes: ["JKK"],
    workerGroups: ["FARMER"],
  });
  await givenPeople(solok, 6);
  await givenMembers(solok.db, cohort, [
    { person: 1, group: "FARMER" },
    { person: 2, group: "FARMER", from: "2024-02-01" },
    { person: 3, group: "IMAM", region: "13.03.07.2002", to: "2024-06-15" },
    { person: 4, region: "13.03.08" },
    { person: 5, region: "13.03", from: "2024-09-01" },
    { person: 6, group: "IMAM", from: "2025-01-01", to: "2025-01-31" },
  ]);
});

afterAll(() => solok.close());

type Heads = { heads: number }[];
type Total = Record<string, unknown> & { headcount: number | null };

async function totals(region: string, by: string[], activeOn: string): Promise<unknown[][]> {
  const { _entities } = await solok.ask<{ _entities: [{ enrollmentTotals: Total[] }] }>(
    `query ($regions: [_Any!]!, $by: [EnrollmentDimension!]!, $on: Date) {
       _entities(representations: $regions) { ... on Region {
         enrollmentTotals(by: $by, activeOn: $on) {
           region { code } segment funding programme workerGroup month headcount unreported
         } } } }`,
    {
      regions: [{ __typename: "Region", code: region, officeCode: "solok" }],
      by,
      on: activeOn,
    },
  );
  return _entities[0].enrollmentTotals.map((total) => [
    ...by.map((one) => {
      if (one === "REGION") return (total.region as { code: string } | null)?.code ?? null;
      return total[one === "WORKER_GROUP" ? "workerGroup" : one.toLowerCase()];
    }),
    total.headcount,
  ]);
}

test("people of an itemised cohort are counted on the day asked, beside stated ones", async () => {
  expect(await totals("13.03", [], "2024-06-15")).toEqual([[104]]);
  expect(await totals("13.03", [], "2024-06-16")).toEqual([[103]]);
  expect(await totals("13.03", ["PROGRAMME"], "2024-12-31")).toEqual([
    ["JKK", 104],
    ["JKM", 4],
  ]);
});

test("their work is known by person, down to the village", async () => {
  expect(await totals("13.03", ["WORKER_GROUP"], "2024-06-01")).toEqual([
    ["FARMER", 102],
    ["IMAM", 1],
    [null, 1],
  ]);
  expect(await totals("13.03", ["REGION"], "2024-09-01")).toEqual([
    ["13.03", 101],
    ["13.03.07", 2],
    ["13.03.08", 1],
  ]);
  expect(await totals("13.03.07", ["REGION", "WORKER_GROUP"], "2024-06-01")).toEqual(
    [
      ["13.03.07.2001", "FARMER", 2],
      ["13.03.07.2002", "IMAM", 1],
      ["13.03.07", "FARMER", null],
    ].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
  );
});

test("by month each person counts from the month of joining", async () => {
  expect(await totals("13.03.07.2001", ["MONTH"], "2024-12-31")).toEqual([
    ["2024-01-01", 1],
    ["2024-02-01", 1],
  ]);
});

test("its headcount is that of today, or of the day that a list is asked for", async () => {
  const { enrollment, _entities } = await solok.ask<{
    enrollment: Record<string, unknown>;
    _entities: [{ enrollments: { id: string; headcount: number }[] }];
  }>(
    `query ($id: ID!, $regions: [_Any!]!) {
       enrollment(id: $id) { headcount status itemised statedHeadcount parts { headcount } partsComplete }
       _entities(representations: $regions) { ... on Region {
         enrollments(activeOn: "2024-06-01") { id headcount } } }
     }`,
    {
      id: cohort,
      regions: [{ __typename: "Region", code: "13.03.08", officeCode: "solok" }],
    },
  );
  expect(enrollment).toEqual({
    headcount: 4,
    status: "REPORTED",
    itemised: true,
    statedHeadcount: 77,
    parts: [{ headcount: 2 }, { headcount: 1 }],
    partsComplete: false,
  });
  expect(_entities[0].enrollments).toEqual([{ id: cohort, headcount: 4 }]);
});

test("a computed figure lists it with the people of its month", async () => {
  const { figure } = await solok.ask<{
    figure: { enrollments: { headcount: number }[]; cells: Record<string, unknown>[] };
  }>(
    `query ($id: ID!) { figure: coverageFigure(id: $id) {
       participants enrollments { headcount } cells { month programmes workerGroup joined ended } } }`,
    { id: "solok:computed:13.03.07:2024-02:ALL" },
  );
  expect(figure).toMatchObject({ participants: 3, enrollments: [{ headcount: 4 }] });
  expect(figure.cells).toContainEqual({
    month: "2024-02-01",
    programmes: ["JKK", "JKM"],
    workerGroup: "FARMER",
    joined: 1,
    ended: 0,
  });
});

test("a budget pays for each person in every month that a membership touches", async () => {
  const [budget] = await budgets<{ participants: number; joining: number; months: Heads }>(
    solok,
    [{ regionCode: "13.03", year: 2024, funding: "APBD" }],
    "participants joining months { heads }",
  );
  const heads = budget?.months.map(({ heads: people }) => people);
  expect(budget).toMatchObject({ participants: 5, joining: 5 });
  expect(heads).toEqual([3, 4, 4, 4, 4, 4, 3, 3, 4, 4, 4, 4]);
});

test("ending it ends the memberships that are open, and no cohort takes it over", async () => {
  const own = await itemisedCohort(solok, { region: "13.73", funding: "CSR" });
  await givenMembers(solok.db, own, [
    { person: 1, region: "13.73" },
    { person: 2, region: "13.73", to: "2024-02-29" },
  ]);
  const taken = await recordEnrollment(solok, {
    region: "13.73",
    startsOn: "2025-01-01",
    supersedes: [own],
  });
  expect(taken.problems?.map(({ code }) => code)).toEqual(["CONTRADICTION"]);
  const end = (endsOn: string) =>
    solok.ask<{ ended: { id?: string; problems?: { path: string[] }[] } }>(
      `mutation ($input: EndEnrollmentInput!) { ended: endEnrollment(input: $input) {
         ... on Enrollment { id } ... on Refusal { problems { path } } } }`,
      {
        input: {
          office: "solok",
          idempotencyKey: `end ${endsOn}`,
          enrollment: own,
          endsOn,
          because: "the programme is over",
        },
      },
    );
  await givenMembers(solok.db, own, [{ person: 3, region: "13.73", from: "2024-07-01" }]);
  expect((await end("2024-06-30")).ended.problems).toEqual([{ path: ["input", "endsOn"] }]);
  expect((await end("2024-07-31")).ended.id).toBe(own);
  expect(await totals("13.73", [], "2024-07-31")).toEqual([[2]]);
  expect(await totals("13.73", [], "2024-08-01")).toEqual([]);
});
