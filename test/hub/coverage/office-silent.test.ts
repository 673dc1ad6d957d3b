import { givenFigure, givenHeardFrom } from "../support/given";
import { type TestHub, givenHub } from "../support/hub";

interface Ranking {
  coverageRanking: {
    lateOffices: { code: string; status: { reach: string } }[];
    rows: { region: { code: string }; rank: number | null; status: string }[];
  };
}

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub("solok", "palopo");
});
beforeEach(async () => {
  await hub.forget();
  await givenFigure(hub.db, { region: "13.73", asOf: "2024-03-31", share: [105, 100] });
});
afterAll(() => hub.stop());

async function ranking(args = "") {
  const { data, errors } = await hub.ask<Ranking>(
    `{ coverageRanking(within: "13", asOf: "2024-03-31" ${args}) {
       lateOffices { code status { reach } } rows { region { code } rank status } } }`,
  );
  expect(errors).toEqual([]);
  return data.coverageRanking;
}

const statusOf = async (region: string, args = "") =>
  (await ranking(args)).rows.find(({ region: { code } }) => code === region)?.status;

test("a region of an office that reports is not reported, when nothing is known of it", async () => {
  await givenHeardFrom(hub.db, "solok", 1);
  expect(await statusOf("13.03")).toBe("NOT_REPORTED");
  expect((await ranking()).lateOffices).toEqual([]);
});

test("a region of an unreachable office is unreachable, when nothing is known of it", async () => {
  await givenHeardFrom(hub.db, "solok", 61);
  expect(await statusOf("13.03")).toBe("UNREACHABLE");
  expect(await statusOf("13.01")).toBe("NOT_REPORTED");
});

test("what a silent office reported keeps its rank, and the ranking says who is late", async () => {
  await givenHeardFrom(hub.db, "solok", 61);
  const { rows, lateOffices } = await ranking();
  expect(rows[0]).toEqual({ region: { code: "13.73" }, rank: 1, status: "REPORTED" });
  expect(lateOffices).toEqual([{ code: "solok", status: { reach: "UNREACHABLE" } }]);
});

test("an office that is only stale is late, and its regions are not reported", async () => {
  await givenHeardFrom(hub.db, "solok", 16);
  expect(await statusOf("13.03")).toBe("NOT_REPORTED");
  expect((await ranking()).lateOffices).toEqual([{ code: "solok", status: { reach: "STALE" } }]);
});

test("what was known at an instant does not depend on who is silent today", async () => {
  expect(await statusOf("13.03")).toBe("UNREACHABLE");
  expect(await statusOf("13.03", ', knownAt: "2024-05-01T00:00:00Z"')).toBe("NOT_REPORTED");
});

test("an office elsewhere is not late for these regions, nor for a district of another's", async () => {
  await givenHeardFrom(hub.db, "solok", 1);
  const { data } = await hub.ask<Ranking>(
    `{ coverageRanking(level: DISTRICT, within: "13.03", asOf: "2024-03-31") { lateOffices { code } } }`,
  );
  expect(data.coverageRanking.lateOffices).toEqual([]);
});

test("a province's ranking names the late offices of the regencies in it", async () => {
  const { data } = await hub.ask<Ranking>(
    `{ coverageRanking(level: PROVINCE, asOf: "2024-03-31") { lateOffices { code } } }`,
  );
  expect(data.coverageRanking.lateOffices).toEqual([{ code: "palopo" }, { code: "solok" }]);
});
