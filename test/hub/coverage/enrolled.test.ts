import { givenCell, givenEligibleWorkers, givenHeardFrom, knowledgeNow } from "../support/given";
import { type TestHub, givenHub } from "../support/hub";

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub("solok", "palopo");
});
beforeEach(async () => {
  await hub.forget();
});
afterAll(() => hub.stop());

interface Row {
  region: { code: string };
  rank: number | null;
  percent: number | null;
  participants: number | null;
  eligibleWorkers: number | null;
  status: string;
  kind: string | null;
  figureAsOf: string | null;
  ageInMonths: number | null;
}

const ROW = `region { code } rank percent participants eligibleWorkers status kind figureAsOf ageInMonths`;

async function compared(codes: string[], asked: Record<string, unknown> = {}): Promise<Row[]> {
  const { data, errors } = await hub.ask<{ compareRegions: Row[] }>(
    `query ($codes: [ID!]!, $asOf: Date, $definition: ID, $knownAt: DateTime) {
       compareRegions(codes: $codes, asOf: $asOf, definition: $definition, knownAt: $knownAt) {
         ${ROW} } }`,
    { codes, asOf: "2024-03-31", definition: "enrolled-of-potential", ...asked },
  );
  expect(errors).toEqual([]);
  return data.compareRegions;
}

test("people enrolled at the month's end, over the eligible workers, are ranked", async () => {
  await givenHeardFrom(hub.db, "solok", 0);
  await givenCell(hub.db, { region: "13.03", month: "2024-01-01", joined: 60 });
  await givenCell(hub.db, { region: "13.03", month: "2024-02-01", segment: "PU", joined: 20 });
  await givenCell(hub.db, { region: "13.03", month: "2024-03-01", funding: "CSR", ended: 10 });
  await givenCell(hub.db, { region: "13.73", month: "2024-04-01", joined: 99 });
  await givenCell(hub.db, { region: "13.73", month: "2023-04-01", joined: 5 });
  await givenEligibleWorkers(hub.db, { region: "13.03", workers: 200 });
  await givenEligibleWorkers(hub.db, { region: "13.73", workers: 100 });
  expect(await compared(["13.73", "13.03"])).toMatchObject([
    { rank: 2, percent: 5, participants: 5, eligibleWorkers: 100, kind: "COMPUTED" },
    {
      rank: 1,
      percent: 35,
      participants: 70,
      eligibleWorkers: 200,
      status: "REPORTED",
      figureAsOf: "2024-03-31",
      ageInMonths: 0,
    },
  ]);
});

test("a date within a month is answered as of the last month's end before it", async () => {
  await givenHeardFrom(hub.db, "solok", 0);
  await givenCell(hub.db, { region: "13.03", month: "2024-02-01", joined: 60 });
  await givenCell(hub.db, { region: "13.03", month: "2024-03-01", joined: 40 });
  await givenEligibleWorkers(hub.db, { region: "13.03", workers: 200 });
  expect(await compared(["13.03"], { asOf: "2024-03-15" })).toMatchObject([
    { percent: 30, figureAsOf: "2024-02-29", status: "REPORTED", ageInMonths: 0 },
  ]);
});

test("a count is as old as the last report of its office: silence is not the same as no change", async () => {
  await givenCell(hub.db, { region: "13.03", month: "2024-01-01", joined: 60 });
  await givenEligibleWorkers(hub.db, { region: "13.03", workers: 200 });
  expect(await compared(["13.03"])).toMatchObject([
    { percent: 30, figureAsOf: "2024-01-31", status: "STALE", ageInMonths: 2 },
  ]);
  await givenHeardFrom(hub.db, "solok", 0);
  expect(await compared(["13.03"])).toMatchObject([
    { percent: 30, figureAsOf: "2024-03-31", status: "REPORTED", ageInMonths: 0 },
  ]);
});

test("fewer than five people are neither shown nor ranked, five are", async () => {
  await givenHeardFrom(hub.db, "solok", 0);
  await givenCell(hub.db, { region: "13.03", month: "2024-01-01", joined: 4 });
  await givenCell(hub.db, { region: "13.73", month: "2024-01-01", joined: 5 });
  for (const region of ["13.03", "13.73"]) {
    await givenEligibleWorkers(hub.db, { region, workers: 200 });
  }
  expect(await compared(["13.03", "13.73"])).toMatchObject([
    { rank: null, percent: null, participants: null, status: "SUPPRESSED" },
    { rank: 1, percent: 2.5, participants: 5 },
  ]);
});

test("everybody having left is zero, reported; nobody ever having been enrolled is unknown", async () => {
  await givenHeardFrom(hub.db, "solok", 0);
  await givenCell(hub.db, { region: "13.03", month: "2024-01-01", joined: 40, ended: 40 });
  await givenCell(hub.db, { region: "13.04", month: "2024-01-01", joined: 40 });
  await givenCell(hub.db, { region: "13.04", month: "2024-02-01", ended: 40 });
  for (const region of ["13.03", "13.04", "13.73"]) {
    await givenEligibleWorkers(hub.db, { region, workers: 200 });
  }
  expect(await compared(["13.03", "13.04", "13.73"])).toMatchObject([
    { rank: 1, percent: 0, status: "ZERO_REPORTED" },
    { rank: 1, percent: 0, status: "ZERO_REPORTED" },
    { rank: null, percent: null, eligibleWorkers: 200, status: "NOT_REPORTED" },
  ]);
});

test("a definition of one segment counts that segment only, against its own denominator", async () => {
  await givenHeardFrom(hub.db, "solok", 0);
  await givenCell(hub.db, { region: "13.03", month: "2024-01-01", joined: 60 });
  await givenCell(hub.db, { region: "13.03", month: "2024-01-01", segment: "PU", joined: 900 });
  await givenEligibleWorkers(hub.db, {
    region: "13.03",
    workers: 120,
    concept: "VULNERABLE",
    source: "P3KE",
  });
  const definition = "enrolled-bpu-of-vulnerable";
  expect(await compared(["13.03"], { definition })).toMatchObject([
    { percent: 50, participants: 60, eligibleWorkers: 120 },
  ]);
});

test("the eligible workers of another concept, source or later day are not taken", async () => {
  await givenHeardFrom(hub.db, "solok", 0);
  await givenCell(hub.db, { region: "13.03", month: "2024-01-01", joined: 60 });
  await givenEligibleWorkers(hub.db, { region: "13.03", workers: 1, concept: "EMPLOYED" });
  await givenEligibleWorkers(hub.db, { region: "13.03", workers: 2, source: "Somebody else" });
  await givenEligibleWorkers(hub.db, { region: "13.03", workers: 3, asOf: "2024-04-01" });
  expect(await compared(["13.03"])).toMatchObject([
    { rank: null, percent: null, participants: 60, eligibleWorkers: null, status: "NOT_REPORTED" },
  ]);
});

test("what arrives later, be it people or eligible workers, changes nothing that was known", async () => {
  await givenHeardFrom(hub.db, "solok", 0);
  await givenCell(hub.db, { region: "13.03", month: "2024-01-01", joined: 60 });
  await givenCell(hub.db, { region: "13.03", month: "2024-03-01", joined: 20 });
  const wrong = await givenEligibleWorkers(hub.db, { region: "13.03", workers: 200 });
  const before = await knowledgeNow(hub.db);
  const then = await compared(["13.03"], { knownAt: before });

  await hub.db.query(`UPDATE enrollment_cell SET joined = 50 WHERE month = '2024-01-01'`);
  await givenCell(hub.db, { region: "13.03", month: "2024-02-01", joined: 5 });
  await hub.db.query(`DELETE FROM enrollment_cell WHERE month = '2024-03-01'`);
  await givenEligibleWorkers(hub.db, { region: "13.03", workers: 100, replaces: wrong });

  expect(then).toMatchObject([{ percent: 40, participants: 80 }]);
  expect(await compared(["13.03"], { knownAt: before })).toEqual(then);
  expect(await compared(["13.03"])).toMatchObject([{ percent: 55, participants: 55 }]);
});

test("growth splits into people and denominator", async () => {
  await givenHeardFrom(hub.db, "solok", 0);
  await givenCell(hub.db, { region: "13.03", month: "2023-01-01", joined: 60 });
  await givenCell(hub.db, { region: "13.03", month: "2024-02-01", joined: 40 });
  await givenEligibleWorkers(hub.db, { region: "13.03", workers: 200, asOf: "2022-08-31" });
  await givenEligibleWorkers(hub.db, { region: "13.03", workers: 400, asOf: "2023-08-31" });
  const { data } = await hub.ask<{ compareRegions: object[] }>(
    `{ compareRegions(codes: ["13.03"], asOf: "2024-03-31", comparedTo: "2023-03-31",
         definition: "enrolled-of-potential") {
         percent previousPercent growth { points people denominator } denominator { vintage } } }`,
  );
  expect(data.compareRegions).toEqual([
    {
      percent: 25,
      previousPercent: 30,
      growth: { points: -5, people: 20, denominator: -25 },
      denominator: { vintage: "2023-08-31" },
    },
  ]);
});

test("headline shares are ranked without any of this", async () => {
  await givenHeardFrom(hub.db, "solok", 0);
  await givenCell(hub.db, { region: "13.03", month: "2024-01-01", joined: 60 });
  await givenEligibleWorkers(hub.db, { region: "13.03", workers: 200 });
  expect(await compared(["13.03"], { definition: null })).toMatchObject([
    { rank: null, status: "NOT_REPORTED", participants: null, eligibleWorkers: null },
  ]);
});

describe("what an office takes back", () => {
  const nothing = { rank: null, percent: null, participants: null, status: "NOT_REPORTED" };

  beforeEach(async () => {
    await givenHeardFrom(hub.db, "solok", 0);
    await givenEligibleWorkers(hub.db, { region: "13.03", workers: 200 });
  });

  test("is unknown again and not zero, except to say what was known before", async () => {
    await givenCell(hub.db, { region: "13.03", month: "2024-01-01", joined: 60 });
    const before = await knowledgeNow(hub.db);
    await hub.db.query("DELETE FROM enrollment_cell");
    expect(await compared(["13.03"])).toMatchObject([nothing]);
    expect(await compared(["13.03"], { knownAt: before })).toMatchObject([{ participants: 60 }]);
    await givenCell(hub.db, { region: "13.03", month: "2024-02-01", joined: 20 });
    expect(await compared(["13.03"])).toMatchObject([{ participants: 20, percent: 10 }]);
    expect(await compared(["13.03"], { asOf: "2024-01-31" })).toMatchObject([nothing]);
  });

  test("is unknown also where everybody had left in the month of joining", async () => {
    await givenCell(hub.db, { region: "13.03", month: "2024-01-01", joined: 40, ended: 40 });
    expect(await compared(["13.03"])).toMatchObject([{ status: "ZERO_REPORTED" }]);
    await hub.db.query("DELETE FROM enrollment_cell");
    expect(await compared(["13.03"])).toMatchObject([nothing]);
    await givenCell(hub.db, { region: "13.03", month: "2024-01-01", joined: 7, ended: 7 });
    expect(await compared(["13.03"])).toMatchObject([{ status: "ZERO_REPORTED" }]);
  });

  test("leaves later months and other segments as they are", async () => {
    await givenCell(hub.db, { region: "13.03", month: "2024-01-01", joined: 60 });
    await givenCell(hub.db, { region: "13.03", month: "2024-03-01", segment: "PU", joined: 20 });
    await hub.db.query("DELETE FROM enrollment_cell WHERE segment = 'BPU'");
    expect(await compared(["13.03"])).toMatchObject([{ participants: 20, percent: 10 }]);
    expect(await compared(["13.03"], { asOf: "2024-02-29" })).toMatchObject([nothing]);
  });
});
