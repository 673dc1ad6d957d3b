import { type TestHub, givenHub } from "../support/hub";
import { newKey, recordTargets, refusedFor, rowsIn, target } from "../support/record";

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub();
});
beforeEach(() => hub.forget());
afterAll(() => hub.stop());

test("targets are recorded with who set them, for when, and on which ground", async () => {
  const { data, errors } = await hub.ask<{ answer: { targets: object[] } }>(
    `mutation ($input: RecordCoverageTargetsInput!) {
       answer: recordCoverageTargets(input: $input) { ... on RecordedCoverageTargets { targets {
         setBy region { code } from to basisPoints percent definition legalBasis source recordedBy
         replaces } } } }`,
    {
      input: {
        idempotencyKey: newKey(),
        recordedBy: "Planning desk",
        targets: [
          target({ source: "A gazette" }),
          target({
            setBy: "REGENCY",
            region: "13.03",
            to: null,
            basisPoints: 9950,
            definition: "published-nik-domicile",
          }),
        ],
      },
    },
  );
  expect(errors).toEqual([]);
  const same = { from: "2025-01-01", legalBasis: "A plan", recordedBy: "Planning desk" };
  expect(data.answer.targets).toEqual([
    {
      ...same,
      setBy: "NATIONAL",
      region: null,
      to: "2025-12-31",
      basisPoints: 4000,
      percent: 40,
      definition: null,
      source: "A gazette",
      replaces: null,
    },
    {
      ...same,
      setBy: "REGENCY",
      region: { code: "13.03" },
      to: null,
      basisPoints: 9950,
      percent: 99.5,
      definition: "published-nik-domicile",
      source: null,
      replaces: null,
    },
  ]);
});

test("everything wrong with targets is told at once, and nothing is stored", async () => {
  const refused = await recordTargets(hub, [
    target({ region: "13.03" }),
    target({ setBy: "PROVINCE" }),
    target({ setBy: "REGENCY", region: "13" }),
    target({ setBy: "PROVINCE", region: "99" }),
    target({ setBy: "PROVINCE", region: "13", definition: "no-such-definition" }),
    target({ setBy: "PROVINCE", region: "14", definition: "as-published", to: "2024-12-31" }),
    target({ setBy: "PROVINCE", region: "15", replaces: "hub:x" }),
  ]);
  expect(refusedFor(refused).sort()).toEqual(
    [
      "CONTRADICTION at input.targets.0.region",
      "MISSING at input.targets.1.region",
      "REGION_LEVEL_WRONG at input.targets.2.region",
      "REGION_UNKNOWN at input.targets.3.region",
      "DEFINITION_UNKNOWN at input.targets.4.definition",
      "DEFINITION_UNKNOWN at input.targets.5.definition",
      "END_BEFORE_START at input.targets.5.to",
      "MISSING at input.targets.6.replacedBecause",
      "TARGET_UNKNOWN at input.targets.6.replaces",
    ].sort(),
  );
  expect(await rowsIn(hub, "coverage_target")).toBe(0);
});

test.each([0, 100_001])("%d basis points are refused", async (basisPoints) => {
  expect(refusedFor(await recordTargets(hub, [target({ basisPoints })]))).toEqual([
    "OUT_OF_RANGE at input.targets.0.basisPoints",
  ]);
});

test("one body has one target for a region, a definition and a day", async () => {
  const { targets } = await recordTargets(hub, [target()]);
  const refused = await recordTargets(hub, [target({ from: "2025-12-31", to: null })]);
  expect(refusedFor(refused)).toEqual(["TARGET_ALREADY_RECORDED at input.targets.0.basisPoints"]);
  expect(refused.problems?.[0]?.message).toBe(
    "From 2025-01-01 to 2025-12-31 the same body's target is 4000 basis points, " +
      `as ${targets[0]?.id}.`,
  );
  const twice = await recordTargets(hub, [
    target({ from: "2027-01-01", to: null }),
    target({ from: "2028-01-01", to: "2028-12-31" }),
  ]);
  expect(refusedFor(twice)).toEqual(["LISTED_TWICE at input.targets.1.from"]);
});

test("a path over the years, other bodies and other definitions stand side by side", async () => {
  const { targets } = await recordTargets(hub, [
    target(),
    target({ from: "2026-01-01", to: "2026-12-31", basisPoints: 5000 }),
    target({ setBy: "PROVINCE", region: "13" }),
    target({ setBy: "PROVINCE", region: "13.03" }),
    target({ setBy: "REGENCY", region: "13.03" }),
    target({ definition: "published-nik-domicile" }),
  ]);
  expect(targets).toHaveLength(6);
});

test("of two who set the same body's target at once, one is told of the other", async () => {
  const answers = await Promise.all([
    recordTargets(hub, [target({ to: "2025-06-30" })]),
    recordTargets(hub, [target({ from: "2025-06-01" })]),
  ]);
  expect(answers.filter(({ problems }) => problems !== undefined)).toHaveLength(1);
  expect(await rowsIn(hub, "coverage_target")).toBe(1);
});

test("a target is corrected once, by one of the same body and for some of the same days", async () => {
  const { targets } = await recordTargets(hub, [target({ to: "2029-12-31" })]);
  const because = { replaces: targets[0]?.id, replacedBecause: "a new decree" };
  const other = await recordTargets(hub, [target({ ...because, setBy: "PROVINCE", region: "13" })]);
  expect(refusedFor(other)).toEqual(["TARGET_OF_ANOTHER_QUESTION at input.targets.0.replaces"]);
  const parted = await recordTargets(hub, [
    target({ ...because, to: "2025-12-31" }),
    target({ from: "2026-01-01", to: "2029-12-31", basisPoints: 6000 }),
  ]);
  expect(parted.targets).toHaveLength(2);
  const late = await recordTargets(hub, [target({ ...because, to: "2025-12-31" })]);
  expect(refusedFor(late)).toContain("TARGET_ALREADY_REPLACED at input.targets.0.replaces");
  expect(late.problems?.[0]?.message).toBe(
    `${parted.targets[0]?.id} has already replaced this target.`,
  );
});

test("a target that two corrections have moved away is not recorded a second time", async () => {
  const first = await recordTargets(hub, [target()]);
  const moved = async (id: string | undefined, from: string, to: string) =>
    recordTargets(hub, [target({ from, to, replaces: id, replacedBecause: "another year" })]);
  const second = await moved(first.targets[0]?.id, "2025-12-01", "2026-12-31");
  await moved(second.targets[0]?.id, "2026-12-01", "2026-12-31");
  expect(refusedFor(await recordTargets(hub, [target()]))).toEqual([
    "TARGET_ALREADY_RECORDED at input.targets",
  ]);
});

test("the same request again records once and gives the same answer", async () => {
  const request = { idempotencyKey: newKey() };
  const first = await recordTargets(hub, [target()], request);
  expect(await recordTargets(hub, [target()], request)).toEqual(first);
  expect(await rowsIn(hub, "coverage_target")).toBe(1);
});
