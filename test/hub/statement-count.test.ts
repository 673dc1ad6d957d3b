import { loadHubFacts } from "../../src/hub/reference/load-hub-facts";
import { givenFigure, givenHeardFrom, givenSource, knowledgeNow } from "./support/given";
import { type TestHub, givenHub } from "./support/hub";
import { recordTargets, recordWorkers, target } from "./support/record";

/** Each question is asked in one place here, so that each is one statement. */
const ONCE = `
  code name level villageKind aliases parent { code } children { code }
  office(on: "2024-03-31") {
    code children { code } territory { code } status { reach } head(on: "2024-03-31") { name } }
  officials(on: "2024-03-31") { name }
  eligibleWorkers(asOf: "2024-03-31", knownAt: $knownAt) { workers region { name } }
  targets(on: "2024-03-31", knownAt: $knownAt) { basisPoints region { name } }
  coverage(asOf: "2024-03-31", knownAt: $knownAt) {
    percent definition { id } sources { id } segments { segment participants } }`;

/** Some questions are asked in several places, and answered together when they meet in time. */
const EVERYWHERE = `
  ${ONCE} officeCode
  today: coverage { percent sources { id } }
  served: office { parent { name } officials { name sources { id } } head { sources { id } } }
  government: officials { sources { id } }`;
const PLACES = 28;

let hub: TestHub;

// The first regency has an office, a head, a figure, a source, segments and eligible workers; the
// second has only the country's target.
beforeAll(async () => {
  hub = await givenHub("solok");
  await loadHubFacts(hub.db);
  await hub.db.query(`INSERT INTO office_territory VALUES ('solok', 'BRANCH', '11.01', '(,)')`);
  for (const source of ["forum", "sijunjung-forum-2022"]) {
    await givenSource(hub.db, `solok:${source}`, { about: "A meeting" });
  }
  const figure = { region: "11.01", asOf: "2023-03-01", source: "solok:forum" };
  await givenFigure(hub.db, { ...figure, share: [1, 5] });
  await givenFigure(hub.db, { ...figure, segment: "PU", participants: 7 });
  await recordWorkers(hub, [{ region: "11.01", workers: 9 }], { asOf: "2024-01-31" });
  await recordTargets(hub, [target({ from: "2024-01-01" })]);
});
afterAll(() => hub.stop());

async function statements(query: string, variables: object) {
  const answer = await hub.ask(query, { knownAt: await knowledgeNow(hub.db), ...variables });
  expect(answer.errors).toEqual([]);
  return answer.statements;
}

async function regencies(many: number): Promise<string[]> {
  const rows: { code: string }[] = await hub.db.query(
    `SELECT code FROM region WHERE level = 'REGENCY' ORDER BY code LIMIT $1`,
    [many],
  );
  return rows.map(({ code }) => code);
}

test("a comparison takes as many statements for 500 regions as for 2", async () => {
  const query = `query ($codes: [ID!]!) {
    compareRegions(codes: $codes, asOf: "2024-03-31", comparedTo: "2023-03-31") {
      percent growth { points } definition { id } sources { id } segments { participants }
      region { aliases parent { code } office { code status { reach } head { name } } } } }`;
  const two = await statements(query, { codes: await regencies(2) });
  expect(await statements(query, { codes: await regencies(500) })).toBe(two);
});

test("a list takes as many statements for 500 regions as for 2", async () => {
  const query = `query ($first: Int, $knownAt: DateTime) { regions(level: REGENCY, first: $first) {
    totalCount nodes { ${ONCE} } } }`;
  const two = await statements(query, { first: 2 });
  expect(await statements(query, { first: 500 })).toBe(two);
});

test("entities take as many statements for 500 regions as for 2", async () => {
  const query = `query ($of: [_Any!]!, $knownAt: DateTime) { _entities(representations: $of) { ... on Region { ${ONCE} } } }`;
  const of = async (many: number) =>
    (await regencies(many)).map((code) => ({ __typename: "Region", code }));
  const two = await statements(query, { of: await of(2) });
  expect(await statements(query, { of: await of(500) })).toBe(two);
});

test("no question is read more often than there are places in the query that ask it", async () => {
  const query = `query ($codes: [ID!]!, $knownAt: DateTime) { compareRegions(codes: $codes) { region { ${EVERYWHERE} } } }`;
  expect(await statements(query, { codes: await regencies(500) })).toBeLessThanOrEqual(PLACES);
});

test("the country's ranking takes three statements: definitions, figures, and who is silent", async () => {
  const query = `query ($within: ID) { coverageRanking(within: $within, asOf: "2024-03-31") {
    ranked rows { rank percent status region { code name } definition { id } } } }`;
  expect(await statements(query, { within: null })).toBe(3);
  expect(await statements(query, { within: "13" })).toBe(4);
});

test("two questions on different dates are two statements, not two for each region", async () => {
  const query = (fields: string) =>
    `query ($of: [_Any!]!, $knownAt: DateTime) { _entities(representations: $of) { ... on Region { ${fields} } } }`;
  const march = 'march: coverage(asOf: "2024-03-31", knownAt: $knownAt) { percent }';
  const december = march.replace("march", "december").replace("2024-03-31", "2023-12-31");
  const of = (await regencies(500)).map((code) => ({ __typename: "Region", code }));
  const one = await statements(query(march), { of });
  expect(await statements(query(`${march} ${december}`), { of })).toBe(one + 1);
});

describe("with figures of every kind for every regency", () => {
  const FIELDS = `percent target { workersNeeded set { setBy } } denominator { workers vintage }
    checks { by check } segments { participants } sources { id } definition { id }`;

  beforeAll(async () => {
    await givenHeardFrom(hub.db, "solok", 0);
    await hub.db.query(
      `INSERT INTO coverage_figure (office_code, id, region_code, as_of, as_of_precision,
         definition_id, definition_version, segment, kind, precision, participants,
         eligible_workers, eligible_workers_kind, share_numerator, share_denominator, headline,
         source_id)
       SELECT 'solok', concat('solok:', r.code, named.id, segment), r.code, '2024-03-31', 'DAY',
         named.id, 1, segment, 'STATED', 'EXACT', 20, 100, 'STATED', 20, 100,
         named.id NOT LIKE 'enrolled%', 'solok:forum'
       FROM region r
       CROSS JOIN unnest(ARRAY['published-basis-not-stated', 'enrolled-of-potential']) named (id)
       CROSS JOIN unnest(ARRAY[NULL, 'PU', 'BPU']) segment
       WHERE r.level = 'REGENCY'`,
    );
    await hub.db.query(
      `INSERT INTO enrollment_cell
       SELECT 'solok', code, 'BPU', 'APBD', '2024-03-01', 30, 0 FROM region WHERE level = 'REGENCY'`,
    );
    await hub.db.query(
      `INSERT INTO eligible_workers (id, region_code, concept, source, vintage, as_of, workers)
       SELECT concat('hub:', code), code, 'POTENTIAL', 'BPJS Ketenagakerjaan', '2023', '2023-12-31',
         200 FROM region WHERE level = 'REGENCY'`,
    );
  }, 60_000);

  async function cost(query: string, many: number): Promise<[number, number]> {
    const codes = await regencies(many);
    const of = codes.map((code) => ({ __typename: "Region", code }));
    const answer = await hub.ask(query, { codes, of });
    expect(answer.errors).toEqual([]);
    return [answer.statements, answer.batches];
  }

  test.each([
    ["headline shares", "as-published", 7],
    ["stated shares", "published-basis-not-stated", 7],
    ["computed shares", "enrolled-of-potential", 7],
  ])("whatever rows of %s lead to takes as many reads for 500 as for 2", async (_, id, most) => {
    const query = `query ($codes: [ID!]!) { compareRegions(codes: $codes, asOf: "2024-03-31",
      definition: "${id}") { ${FIELDS} } }`;
    const two = await cost(query, 2);
    expect(two[0]).toBeLessThanOrEqual(most);
    expect(await cost(query, 500)).toEqual(two);
  });

  test("series of rows and what they lead to take as many reads for 500 as for 2", async () => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Region {
      stated: coverageSeries(from: "2024-02-01", to: "2024-03-31") { ${FIELDS} }
      enrolled: coverageSeries(from: "2024-02-01", to: "2024-03-31",
        definition: "enrolled-of-potential") { ${FIELDS} } } } }`;
    expect(await cost(query, 500)).toEqual(await cost(query, 2));
  });

  test("definitions side by side and what they lead to take as many reads for 500 as for 2", async () => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Region {
      coverageByDefinition(asOf: "2024-03-31") { rank ${FIELDS} } } } }`;
    expect(await cost(query, 500)).toEqual(await cost(query, 2));
  });
});
