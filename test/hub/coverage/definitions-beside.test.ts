import { countQueries } from "../../support/count-queries";
import {
  givenCell,
  givenEligibleWorkers,
  givenFigure,
  givenHeardFrom,
  knowledgeNow,
} from "../support/given";
import { type TestHub, givenHub, inHubOfItsOwn } from "../support/hub";

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub("solok", "palopo");
});
beforeEach(async () => {
  await hub.forget();
  await givenHeardFrom(hub.db, "solok", 0);
});
afterAll(() => hub.stop());

interface Row {
  definition: { id: string } | null;
  figureId: string;
  definitionAsked: { id: string; version: number };
  rank: number | null;
  rankWorst: number | null;
  percent: number | null;
}

async function beside(region: string, args = "", at: TestHub = hub): Promise<Row[]> {
  const { data, errors } = await at.ask<{ region: { coverageByDefinition: Row[] } }>(
    `query ($region: ID!) { region(code: $region) {
       coverageByDefinition(asOf: "2024-03-31" ${args}) {
         definition { id } definitionAsked { id version } figureId rank rankWorst percent } } }`,
    { region },
  );
  expect(errors).toEqual([]);
  return data.region.coverageByDefinition;
}

const definitionOf = ({ definitionAsked }: Row) => definitionAsked.id;
const under = (rows: Row[], definition: string) =>
  rows.find((row) => definitionOf(row) === definition);

const ALL = [
  "as-published",
  "enrolled-bpu-of-vulnerable",
  "enrolled-of-employed",
  "enrolled-of-labour-force",
  "enrolled-of-potential",
  "published-basis-not-stated",
  "published-nik-domicile",
];

test("a region's shares under all definitions stand side by side, each ranked among its own", async () => {
  const asOf = "2024-03-01";
  await givenFigure(hub.db, { region: "13.73", asOf, share: [105, 100] });
  await givenFigure(hub.db, { region: "73.73", asOf, share: [110, 100] });
  await givenFigure(hub.db, {
    region: "13.73",
    asOf,
    definition: "published-nik-domicile",
    share: [58, 100],
    headline: false,
  });
  await givenCell(hub.db, { region: "13.73", month: "2024-01-01", joined: 39 });
  await givenEligibleWorkers(hub.db, { region: "13.73", workers: 100 });
  const rows = await beside("13.73");
  expect(rows.map(definitionOf)).toEqual(ALL);
  expect(under(rows, "as-published")).toMatchObject({ rank: 2, percent: 105, rankWorst: 514 });
  expect(under(rows, "published-basis-not-stated")).toMatchObject({ rank: 2, percent: 105 });
  expect(under(rows, "published-nik-domicile")).toMatchObject({ rank: 1, percent: 58 });
  expect(under(rows, "enrolled-of-potential")).toMatchObject({ rank: 1, percent: 39 });
  expect(under(rows, "enrolled-of-employed")).toMatchObject({ rank: null, percent: null });
});

test("within a province the rank is that among its own regencies", async () => {
  const asOf = "2024-03-01";
  await givenFigure(hub.db, { region: "73.73", asOf, share: [110, 100] });
  await givenFigure(hub.db, { region: "13.73", asOf, share: [105, 100] });
  await givenFigure(hub.db, { region: "13.03", asOf, share: [20, 100] });
  const rows = await beside("13.03", ', within: "13"');
  expect(under(rows, "as-published")).toMatchObject({ rank: 2, rankWorst: 19 });
  expect(under(await beside("13.03"), "as-published")).toMatchObject({ rank: 3, rankWorst: 514 });
});

test("a region outside of the one asked about keeps its rows, without a rank", async () => {
  await givenFigure(hub.db, { region: "73.73", asOf: "2024-03-01", share: [110, 100] });
  const rows = await beside("73.73", ', within: "13"');
  expect(rows.map(definitionOf)).toEqual(ALL);
  expect(under(rows, "as-published")).toMatchObject({ rank: null, percent: 110 });
});

test("a district is ranked among all districts of the country", async () => {
  await givenFigure(hub.db, { region: "13.03.07", asOf: "2024-03-01", share: [1, 2] });
  await givenFigure(hub.db, { region: "73.73.01", asOf: "2024-03-01", share: [2, 3] });
  const row = under(await beside("13.03.07"), "as-published");
  expect(row).toMatchObject({ rank: 2, percent: 50 });
  expect(row?.rankWorst).toBeGreaterThan(7_000);
});

test("the villages of the country are too many to rank; those of a district are not", async () => {
  const { errors } = await hub.ask(
    `{ region(code: "13.03.07.2001") { coverageByDefinition { rank } } }`,
  );
  expect(errors[0]?.extensions).toMatchObject({ code: "TOO_MANY_REGIONS" });
  await givenFigure(hub.db, { region: "13.03.07.2001", asOf: "2024-03-01", share: [1, 2] });
  const rows = await beside("13.03.07.2001", ', within: "13.03.07"');
  expect(under(rows, "as-published")).toMatchObject({ rank: 1 });
});

test("a definition that was not known yet has no row in what was known", () =>
  inHubOfItsOwn(async (own) => {
    await givenFigure(own.db, { region: "13.03", asOf: "2024-03-01", share: [1, 5] });
    const knownAt = `, knownAt: "${await knowledgeNow(own.db)}"`;
    const before = await beside("13.03", knownAt, own);
    await own.db.query(
      `INSERT INTO coverage_definition (id, version, name, numerator, basis, counted, activity_rule,
         denominator, description)
       SELECT 'brand-new', 1, name, numerator, basis, counted, activity_rule, denominator, description
       FROM coverage_definition WHERE id = 'published-basis-not-stated'`,
    );
    expect(await beside("13.03", knownAt, own)).toEqual(before);
    expect((await beside("13.03", "", own)).map(definitionOf)).toContain("brand-new");
  }));

test.each(["", ', within: "13"'])(
  "it takes as many statements for 500 regions as for 2 (asked%s)",
  async (within) => {
    const codes: { code: string }[] = await hub.db.query(
      `SELECT code FROM region WHERE level = 'REGENCY' ORDER BY code DESC LIMIT 500`,
    );
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Region {
      coverageByDefinition(asOf: "2024-03-31" ${within}) { rank percent } } } }`;
    const asked = async (many: number) => {
      const of = codes.slice(0, many).map(({ code }) => ({ __typename: "Region", code }));
      const { result, queries } = await countQueries(hub.db, () => hub.ask(query, { of }));
      expect(result.errors).toEqual([]);
      return queries;
    };
    expect(await asked(500)).toBe(await asked(2));
  },
);
