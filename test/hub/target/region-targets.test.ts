import { knowledgeNow } from "../support/given";
import { type TestHub, givenHub } from "../support/hub";
import { recordTargets, target } from "../support/record";

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub();
});
beforeEach(() => hub.forget());
afterAll(() => hub.stop());

async function targetsOf(code: string, args = `(on: "2025-06-01")`): Promise<number[]> {
  const { data, errors } = await hub.ask<{ region: { targets: { basisPoints: number }[] } }>(
    `{ region(code: "${code}") { targets${args} { basisPoints } } }`,
  );
  expect(errors).toEqual([]);
  return data.region.targets.map(({ basisPoints }) => basisPoints);
}

test("a region has its own target, those of the regions above and the country's, in this order", async () => {
  await recordTargets(hub, [
    target({ basisPoints: 1 }),
    target({ setBy: "PROVINCE", region: "13", basisPoints: 2 }),
    target({ setBy: "PROVINCE", region: "13.03", basisPoints: 3 }),
    target({ setBy: "REGENCY", region: "13.03", basisPoints: 4 }),
    target({ setBy: "REGENCY", region: "13.03.07", basisPoints: 5 }),
  ]);
  expect(await targetsOf("13.03.07.2001")).toEqual([5, 4, 3, 2, 1]);
  expect(await targetsOf("13.03.07")).toEqual([5, 4, 3, 2, 1]);
  expect(await targetsOf("13.03")).toEqual([4, 3, 2, 1]);
  expect(await targetsOf("13.73")).toEqual([2, 1]);
  expect(await targetsOf("13")).toEqual([2, 1]);
  expect(await targetsOf("73.14")).toEqual([1]);
});

test("a target applies on the days of its period, also on days to come", async () => {
  await recordTargets(hub, [
    target({ basisPoints: 1 }),
    target({ from: "2026-01-01", to: null, basisPoints: 2 }),
  ]);
  expect(await targetsOf("13", `(on: "2024-12-31")`)).toEqual([]);
  expect(await targetsOf("13", `(on: "2025-12-31")`)).toEqual([1]);
  expect(await targetsOf("13", `(on: "2190-01-01")`)).toEqual([2]);
});

test("a corrected target applies no more, except to say what was known before", async () => {
  const { targets } = await recordTargets(hub, [target({ basisPoints: 1 })]);
  const before = await knowledgeNow(hub.db);
  const replaces = targets[0]?.id;
  await recordTargets(hub, [target({ basisPoints: 2, replaces, replacedBecause: "misread" })]);
  expect(await targetsOf("13")).toEqual([2]);
  expect(await targetsOf("13", `(on: "2025-06-01", knownAt: "${before}")`)).toEqual([1]);
});

test("what was known at an instant to come cannot be asked", async () => {
  const { errors } = await hub.ask(
    `query ($knownAt: DateTime) { region(code: "13") { targets(knownAt: $knownAt) { id } } }`,
    { knownAt: new Date(Date.now() + 60_000).toISOString() },
  );
  expect(errors[0]?.extensions).toMatchObject({ code: "KNOWN_AT_IN_FUTURE" });
});
