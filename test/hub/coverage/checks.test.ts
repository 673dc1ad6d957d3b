import {
  type GivenFigure,
  givenCell,
  givenEligibleWorkers,
  givenFigure,
  givenHeardFrom,
} from "../support/given";
import { type TestHub, givenHub } from "../support/hub";

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub("solok", "palopo");
});
beforeEach(async () => {
  await hub.forget();
  await givenHeardFrom(hub.db, "solok", 0);
});
afterAll(() => hub.stop());

const asOf = "2024-03-31";
const region = "13.03";

async function checks(definition = "published-basis-not-stated", knownAt?: string) {
  const { data, errors } = await hub.ask<{ region: { coverage: { checks: object[] } } }>(
    `query ($definition: ID, $knownAt: DateTime) { region(code: "13.03") {
       coverage(asOf: "2024-03-31", definition: $definition, knownAt: $knownAt) {
         checks { about stated computed by check } } } }`,
    { definition, knownAt },
  );
  expect(errors).toEqual([]);
  return data.region.coverage.checks;
}

const stated = (figure: Partial<GivenFigure>) => givenFigure(hub.db, { region, asOf, ...figure });

describe("a stated share beside the people and workers stated with it", () => {
  test.each([
    ["20 of 100 exactly", { precision: "EXACT", participants: 20, eligible: 100 }, "AGREES"],
    ["one person more", { precision: "EXACT", participants: 21, eligible: 100 }, "CONFLICT"],
    ["equal, and rounded", { precision: "ROUNDED", participants: 200, eligible: 1000 }, "AGREES"],
    ["half a point up", { precision: "ROUNDED", participants: 205, eligible: 1000 }, "ROUNDING"],
    ["half a point down", { precision: "ROUNDED", participants: 195, eligible: 1000 }, "ROUNDING"],
    [
      "a trace more than that",
      { precision: "ROUNDED", participants: 20_501, eligible: 100_000 },
      "CONFLICT",
    ],
    [
      "a trace less than that",
      { precision: "ROUNDED", participants: 19_499, eligible: 100_000 },
      "CONFLICT",
    ],
    [
      "at least a fifth, and it is",
      { precision: "AT_LEAST", participants: 20, eligible: 100 },
      "AGREES",
    ],
    [
      "at least a fifth, and more",
      { precision: "AT_LEAST", participants: 99, eligible: 100 },
      "AGREES",
    ],
    [
      "at least a fifth, and less",
      { precision: "AT_LEAST", participants: 19, eligible: 100 },
      "CONFLICT",
    ],
  ] as const)("%s", async (_, figure, check) => {
    await stated({ ...figure, share: [20, 100] });
    expect(await checks()).toEqual([
      {
        about: "share",
        stated: "20/100",
        computed: `${figure.participants}/${figure.eligible}`,
        by: "NUMBERS",
        check,
      },
    ]);
  });

  test("in words only, it is not checked", async () => {
    await stated({ precision: "VAGUE", participants: 19, eligible: 100, share: [20, 100] });
    expect(await checks()).toEqual([]);
  });

  test("is not checked by workers that were computed from that very share", async () => {
    await stated({ participants: 20, eligible: 100, eligibleKind: "COMPUTED", share: [20, 100] });
    expect(await checks()).toEqual([]);
  });

  test("a share in tenths was rounded to a tenth", async () => {
    await stated({
      precision: "ROUNDED",
      participants: 1_055_400,
      eligible: 1_000_000,
      share: [1055, 1000],
    });
    expect(await checks()).toMatchObject([{ check: "ROUNDING" }]);
  });
});

describe("a stated total beside its segments", () => {
  const segment = (name: string, participants: number, more: Partial<GivenFigure> = {}) =>
    stated({ segment: name, participants, ...more });

  test("agrees when they sum to it", async () => {
    await stated({
      participants: 23_218,
      eligible: 116_090,
      eligibleKind: "COMPUTED",
      precision: "ROUNDED",
      share: [20, 100],
    });
    await segment("PU", 12_318);
    await segment("BPU", 10_900);
    expect(await checks()).toEqual([
      {
        about: "participants",
        stated: "23218",
        computed: "23218",
        by: "SEGMENTS",
        check: "AGREES",
      },
    ]);
  });

  test("conflicts when they exceed it", async () => {
    await stated({ participants: 23_218 });
    await segment("PU", 12_318);
    await segment("BPU", 10_901);
    expect(await checks()).toMatchObject([
      { by: "SEGMENTS", computed: "23219", check: "CONFLICT" },
    ]);
  });

  test("is incomplete and not wrong while segments are missing", async () => {
    await stated({ participants: 23_218 });
    await segment("PU", 12_318);
    await segment("BPU", 900);
    expect(await checks()).toEqual([]);
  });

  test("conflicts when all segments are known and miss it", async () => {
    await stated({ participants: 100 });
    for (const name of ["PU", "BPU", "JAKON", "PMI"]) await segment(name, 24);
    expect(await checks()).toMatchObject([{ by: "SEGMENTS", computed: "96", check: "CONFLICT" }]);
  });

  test("is not held against segments that are rounded themselves", async () => {
    await stated({ participants: 100 });
    await segment("PU", 60);
    await segment("BPU", 50, { precision: "ROUNDED" });
    expect(await checks()).toEqual([]);
  });

  test("counts a segment once, though two offices have stated it", async () => {
    await stated({ participants: 100 });
    await segment("PU", 60);
    await segment("PU", 70, { office: "palopo", recordedAt: "2024-12-31T00:00:00Z" });
    await segment("BPU", 40);
    expect(await checks()).toMatchObject([{ by: "SEGMENTS", computed: "100", check: "AGREES" }]);
  });

  test("is not held against another day, another definition, or what was replaced", async () => {
    await stated({ participants: 100 });
    await segment("PU", 200, { asOf: "2024-03-30" });
    await segment("PU", 300, { definition: "published-nik-domicile" });
    const wrong = await segment("BPU", 400);
    await segment("BPU", 100, { replaces: wrong });
    expect(await checks()).toMatchObject([{ computed: "100", check: "AGREES" }]);
  });
});

describe("a stated regency beside its districts", () => {
  async function districts(): Promise<string[]> {
    const rows: { code: string }[] = await hub.db.query(
      `SELECT code FROM region WHERE parent_code = '13.03' ORDER BY code`,
    );
    return rows.map(({ code }) => code);
  }

  test.each([
    [80, "AGREES"],
    [79, "CONFLICT"],
    [81, "CONFLICT"],
  ])("of 10 people each: %i people %s", async (participants, check) => {
    await stated({ participants });
    for (const code of await districts()) await stated({ region: code, participants: 10 });
    expect(await checks()).toEqual([
      { about: "participants", stated: String(participants), computed: "80", by: "PARTS", check },
    ]);
  });

  test("is incomplete and not wrong while a district is missing or not exact", async () => {
    await stated({ participants: 5 });
    const [last = "", ...others] = (await districts()).reverse();
    for (const code of others) await stated({ region: code, participants: 10 });
    expect(await checks()).toEqual([]);
    await stated({ region: last, participants: 10, precision: "ROUNDED" });
    expect(await checks()).toEqual([]);
    await stated({
      region: last,
      participants: 10,
      precision: "ROUNDED",
      share: [1, 2],
      office: "palopo",
      recordedAt: "2025-02-01T00:00:00Z",
    });
    expect(await checks()).toMatchObject([{ by: "PARTS", check: "CONFLICT" }]);
  });
});

describe("a share computed from enrollments beside what was stated for its month", () => {
  const definition = "enrolled-of-potential";

  beforeEach(async () => {
    await givenCell(hub.db, { region, month: "2024-01-01", joined: 60 });
    await givenEligibleWorkers(hub.db, { region, workers: 200 });
  });

  test.each([
    [{ participants: 60 }, [["participants", "AGREES"]]],
    [{ participants: 61 }, [["participants", "CONFLICT"]]],
    [{ participants: 59, precision: "AT_LEAST" }, [["participants", "AGREES"]]],
    [{ participants: 61, precision: "AT_LEAST" }, [["participants", "CONFLICT"]]],
    [{ participants: 59, precision: "VAGUE" }, []],
    [{ share: [30, 100], precision: "ROUNDED" }, [["share", "AGREES"]]],
    [{ share: [3, 10], precision: "ROUNDED" }, [["share", "AGREES"]]],
    [{ share: [31, 100], precision: "ROUNDED" }, [["share", "CONFLICT"]]],
    [{ share: [2, 5], precision: "ROUNDED" }, [["share", "ROUNDING"]]],
    [
      { participants: 60, share: [31, 100], precision: "ROUNDED" },
      [
        ["participants", "AGREES"],
        ["share", "CONFLICT"],
      ],
    ],
  ] as [Partial<GivenFigure>, string[][]][])("%j: %j", async (figure, expected) => {
    await stated({ definition, asOf: "2024-03-15", ...figure });
    const found = await checks(definition);
    expect(found.map((check) => ({ ...check, stated: 0, computed: 0 }))).toEqual(
      expected.map(([about, check]) => ({
        about,
        check,
        by: "ENROLLMENTS",
        stated: 0,
        computed: 0,
      })),
    );
  });

  test("is not held against another month or definition", async () => {
    await stated({ definition, asOf: "2024-02-29", participants: 1 });
    await stated({ definition: "enrolled-of-employed", participants: 1 });
    expect(await checks(definition)).toEqual([]);
  });

  test("does not tell in a check how many people are too few to be shown", async () => {
    await hub.db.query("UPDATE enrollment_cell SET joined = 3");
    await stated({ definition, participants: 3 });
    expect(await checks(definition)).toEqual([]);
  });
});
