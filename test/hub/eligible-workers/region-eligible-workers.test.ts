import { knowledgeNow } from "../support/given";
import { type TestHub, givenHub } from "../support/hub";
import { recordWorkers } from "../support/record";

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub();
});
beforeEach(() => hub.forget());
afterAll(() => hub.stop());

interface Figure {
  concept: string;
  source: string;
  vintage: string;
  workers: number;
}

async function workersOf(code: string, args = "", fields = "concept source vintage workers") {
  const { data, errors } = await hub.ask<{ region: { eligibleWorkers: Figure[] } }>(
    `{ region(code: "${code}") { eligibleWorkers${args} { ${fields} } } }`,
  );
  expect(errors).toEqual([]);
  return data.region.eligibleWorkers;
}

const numbers = async (args: string) =>
  (await workersOf("13.03", args)).map(({ workers }) => workers);

test("a region tells the latest figure of each concept and source", async () => {
  const rows = (workers: number) => [{ region: "13.03", workers }];
  await recordWorkers(hub, rows(1), { vintage: "2023", asOf: "2023-08-31" });
  await recordWorkers(hub, rows(2), { vintage: "2024", asOf: "2024-08-31" });
  await recordWorkers(hub, rows(3), { source: "another", vintage: "x", asOf: "2024-01-31" });
  await recordWorkers(hub, rows(4), { concept: "VULNERABLE", vintage: "y", asOf: "2024-01-31" });
  expect(await workersOf("13.03", `(asOf: "2024-12-31")`)).toEqual([
    { concept: "EMPLOYED", source: "a publisher", vintage: "2024", workers: 2 },
    { concept: "EMPLOYED", source: "another", vintage: "x", workers: 3 },
    { concept: "VULNERABLE", source: "a publisher", vintage: "y", workers: 4 },
  ]);
  expect(await numbers(`(concept: EMPLOYED, asOf: "2024-08-30")`)).toEqual([3, 1]);
  expect(await numbers(`(concept: EMPLOYED, asOf: "2023-08-30")`)).toEqual([]);
  expect(await workersOf("13.73")).toEqual([]);
});

test("a corrected figure is told no more, except to say what was known before", async () => {
  const { figures } = await recordWorkers(hub, [{ region: "13.03", workers: 100 }]);
  const before = await knowledgeNow(hub.db);
  const replaces = figures[0]?.id;
  await recordWorkers(hub, [
    { region: "13.03", workers: 110, replaces, replacedBecause: "miscounted" },
  ]);
  expect(await numbers("")).toEqual([110]);
  expect(await numbers(`(knownAt: "${before}")`)).toEqual([100]);
  const after = await knowledgeNow(hub.db);
  expect(
    await workersOf("13.03", "", "workers recordedBy knownAt replaces replacedBecause"),
  ).toEqual([
    {
      workers: 110,
      recordedBy: "the statistics desk",
      knownAt: after,
      replaces,
      replacedBecause: "miscounted",
    },
  ]);
});

test("a day or an instant to come is refused", async () => {
  const { errors } = await hub.ask(
    `query ($knownAt: DateTime) { region(code: "13.03") {
       day: eligibleWorkers(asOf: "2199-01-01") { id }
       instant: eligibleWorkers(knownAt: $knownAt) { id } } }`,
    { knownAt: new Date(Date.now() + 60_000).toISOString() },
  );
  expect(errors.map(({ extensions }) => extensions)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ code: "AS_OF_IN_FUTURE", argument: "asOf" }),
    ]),
  );
  const instant = await hub.ask(
    `query ($knownAt: DateTime) {
       region(code: "13.03") { eligibleWorkers(knownAt: $knownAt) { id } } }`,
    { knownAt: new Date(Date.now() + 60_000).toISOString() },
  );
  expect(instant.errors[0]?.extensions).toMatchObject({
    code: "KNOWN_AT_IN_FUTURE",
    argument: "knownAt",
  });
});
