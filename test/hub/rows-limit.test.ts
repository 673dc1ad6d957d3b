import { type TestHub, givenHub } from "./support/hub";

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub();
});
afterAll(() => hub.stop());

test("a query that would read all villages of the country at once is refused with the figure", async () => {
  const { errors } = await hub.ask(
    "{ regions(level: PROVINCE, first: 38) { nodes { children(level: VILLAGE) { name } } } }",
  );
  expect(errors.length).toBeGreaterThan(0);
  expect(errors[0]?.extensions).toMatchObject({ code: "QUERY_TOO_LARGE" });
  expect(errors[0]?.message).toMatch(
    /^The query reads at least 83,[0-9]{3} rows; 50,000 are allowed\.$/,
  );
});

test("all districts of the country can be ranked with their regencies", async () => {
  const { data, errors } = await hub.ask<{ coverageRanking: { rows: unknown[] } }>(
    "{ coverageRanking(level: DISTRICT) { rows { region { name parent { name } } } } }",
  );
  expect(errors).toEqual([]);
  expect(data.coverageRanking.rows).toHaveLength(7277);
});
