import { givenDocumentedFigures, givenFigure } from "../support/given";
import { type TestHub, givenHub, inHubOfItsOwn } from "../support/hub";

interface Ranking {
  coverageRanking: {
    ranked: number;
    unranked: number;
    completeness: number | null;
    rows: { region: { code: string }; percent: number | null; status: string }[];
  };
}

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub("solok", "palopo");
});
beforeEach(async () => {
  await hub.forget();
});
afterAll(() => hub.stop());

async function ranking(args: string, at: TestHub = hub) {
  const { data, errors } = await at.ask<Ranking>(
    `{ coverageRanking(asOf: "2024-03-31", ${args}) {
       ranked unranked completeness rows { region { code } percent status } } }`,
  );
  expect(errors).toEqual([]);
  return data.coverageRanking;
}

const codes = async (args: string, at?: TestHub) =>
  (await ranking(args, at)).rows.map(({ region }) => region.code).sort();

test("the country's ranking has all 514 regencies and cities, each once", async () => {
  const all = await codes("level: REGENCY");
  expect(all).toHaveLength(514);
  expect(new Set(all).size).toBe(514);
});

test("districts rank within their regency, villages within their district", async () => {
  expect(await codes('level: DISTRICT, within: "13.03"')).toHaveLength(8);
  expect(await codes('level: VILLAGE, within: "13.03.07"')).toContain("13.03.07.2001");
});

test("districts rank within a province, across its regencies", async () => {
  const districts = await codes('level: DISTRICT, within: "13"');
  expect(districts).toHaveLength(179);
  expect(districts.every((code) => code.startsWith("13."))).toBe(true);
});

test("an office's ranking has the regions that it serves, and a sub-branch's its own", async () => {
  expect(await codes('office: "solok"')).toEqual(["13.03", "13.73"]);
  expect(await codes('office: "sidrap"')).toEqual(["73.14"]);
});

test("a regional office's ranking has what its branches serve", async () => {
  expect(await codes('office: "sumbar-riau"')).toEqual(["13.03", "13.73"]);
});

test("the districts of an office are those of its regencies", async () => {
  const districts = await codes('office: "solok", level: DISTRICT');
  expect(districts).toHaveLength(8 + 4);
  expect(districts.every((code) => /^13\.(03|73)\./.test(code))).toBe(true);
});

test("an office and a region together mean what lies in both", async () => {
  expect(await codes('office: "solok", within: "73"')).toEqual([]);
  expect(await codes('office: "solok", level: DISTRICT, within: "13.73"')).toHaveLength(4);
});

test("a territory counts on the date asked about, not today", () =>
  inHubOfItsOwn(async (own) => {
    await own.db.query(
      `UPDATE office_territory SET valid = daterange(NULL, '2024-03-01')
       WHERE office_code = 'solok' AND region_code = '13.73'`,
    );
    expect(await codes('office: "solok"', own)).toEqual(["13.03"]);
  }));

test("a named definition ranks its own figures only", async () => {
  await givenDocumentedFigures(hub.db);
  const { rows, ranked } = await ranking('within: "13", definition: "published-nik-domicile"');
  expect(ranked).toBe(1);
  expect(rows[0]).toMatchObject({ region: { code: "13.03" }, percent: 20 });
});

test("a figure that is no headline ranks under its definition, and not as published", async () => {
  await givenFigure(hub.db, {
    region: "13.01",
    asOf: "2024-03-01",
    share: [1, 2],
    headline: false,
  });
  expect((await ranking('within: "13"')).ranked).toBe(0);
  expect((await ranking('within: "13", definition: "published-basis-not-stated"')).ranked).toBe(1);
});

test("figures older than the age allowed do not count", async () => {
  await givenDocumentedFigures(hub.db);
  expect((await ranking('within: "13", maxAgeMonths: 15')).ranked).toBe(2);
  const { rows, ranked } = await ranking('within: "13", maxAgeMonths: 14');
  expect(ranked).toBe(1);
  expect(rows.find(({ region }) => region.code === "13.03")?.status).not.toBe("STALE");
  expect((await ranking('within: "13", maxAgeMonths: 0')).ranked).toBe(1);
});

test("a segment ranks by its own figures", async () => {
  await givenFigure(hub.db, {
    region: "13.01",
    asOf: "2024-03-01",
    segment: "BPU",
    participants: 30,
    eligible: 40,
    headline: true,
  });
  const definition = 'definition: "published-basis-not-stated"';
  expect((await ranking(`within: "13", segment: BPU, ${definition}`)).rows[0]?.percent).toBe(75);
  expect((await ranking(`within: "13", segment: PU, ${definition}`)).ranked).toBe(0);
  expect((await ranking(`within: "13", ${definition}`)).ranked).toBe(0);
});

test("completeness is known once the eligible workers of every region are", async () => {
  const figure = { asOf: "2024-03-01", eligible: 100 };
  await givenFigure(hub.db, { ...figure, region: "13.03", participants: 10 });
  await givenFigure(hub.db, { region: "13.73", asOf: "2024-02-01", share: [105, 100] });
  expect((await ranking('office: "solok"')).completeness).toBeNull();
  await givenFigure(hub.db, { ...figure, region: "13.73", eligible: 300, participants: 0 });
  expect((await ranking('office: "solok"')).completeness).toBe(1);
});
