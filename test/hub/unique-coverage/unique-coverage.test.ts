import { givenTokens } from "../support/given-tokens";
import { givenHub, type TestHub } from "../support/hub";

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub("solok", "palopo");
});
beforeEach(() => hub.forget());
afterAll(() => hub.stop());

const FIELDS = "enrollments persons difference status personsStatus itemisedPercent hasOneKey";

interface Unique {
  enrollments: number | null;
  persons: number | null;
  difference: number | null;
  status: string;
  personsStatus: string;
  itemisedPercent: number | null;
  hasOneKey: boolean;
}

async function unique(within: string | null, asOf = "2024-06-30"): Promise<Unique> {
  const { data, errors } = await hub.ask<{ uniqueCoverage: Unique }>(
    `query ($within: ID, $asOf: Date) { uniqueCoverage(within: $within, asOf: $asOf) { ${FIELDS} } }`,
    { within, asOf },
  );
  expect(errors).toEqual([]);
  return data.uniqueCoverage;
}

/** Ten in two enrollments of a regency, and twenty who are enrolled in another one as well. */
async function givenPersons(): Promise<void> {
  await givenTokens(hub.db, { office: "solok", person: 1, people: 100 });
  await givenTokens(hub.db, { office: "solok", person: 1, people: 10, line: 2, segment: "PU" });
  await givenTokens(hub.db, { office: "palopo", person: 81, people: 50, region: "73.14" });
  await hub.db.query(
    `INSERT INTO enrollment_cell VALUES ('solok', '13.03', 'BPU', 'APBD', '2024-01-01', 400, 0)`,
  );
}

test("persons stand beside enrollments, and how much of a region is itemised at all", async () => {
  await givenPersons();
  expect(await unique("13.03")).toEqual({
    enrollments: 110,
    persons: 100,
    difference: 10,
    status: "REPORTED",
    personsStatus: "REPORTED",
    itemisedPercent: 27.5,
    hasOneKey: true,
  });
  expect(await unique("73.14")).toMatchObject({
    enrollments: 50,
    difference: 0,
    itemisedPercent: null,
  });
  expect(await unique("13.73")).toMatchObject({ enrollments: null, status: "NOT_REPORTED" });
  expect(await unique("13.03", "2023-12-31")).toMatchObject({ status: "NOT_REPORTED" });
});

test("over several regions a person counts once", async () => {
  await givenPersons();
  expect(await unique("13")).toMatchObject({ enrollments: 110, persons: 100 });
  expect(await unique(null)).toMatchObject({ enrollments: 160, persons: 130, difference: 30 });
});

test("a difference of one to four is not shown, nor the persons that would tell it", async () => {
  await givenTokens(hub.db, { office: "solok", person: 1, people: 100 });
  await givenTokens(hub.db, { office: "solok", person: 1, people: 4, line: 2, segment: "PU" });
  await givenTokens(hub.db, { office: "solok", person: 201, people: 4, region: "13.73" });
  const suppressed = { persons: null, difference: null, personsStatus: "SUPPRESSED" };
  expect(await unique("13.03")).toMatchObject({
    enrollments: 104,
    status: "REPORTED",
    ...suppressed,
  });
  expect(await unique("13.73")).toMatchObject({ enrollments: null, status: "SUPPRESSED" });
  // What is left of the province after the regency that is shown would tell the other one.
  expect(await unique("13")).toMatchObject({
    enrollments: null,
    status: "SUPPRESSED",
    ...suppressed,
  });
});

test("so few who are enrolled in two regencies are not told by the whole of both", async () => {
  await givenTokens(hub.db, { office: "solok", person: 1, people: 50 });
  await givenTokens(hub.db, { office: "solok", person: 47, people: 50, region: "13.73", line: 2 });
  expect(await unique("13.03")).toMatchObject({ persons: 50, difference: 0 });
  expect(await unique("13.73")).toMatchObject({ persons: 50, difference: 0 });
  expect(await unique("13")).toMatchObject({ enrollments: 100, persons: null, difference: null });
  expect(await unique(null)).toMatchObject({ enrollments: 100, persons: null });
});

test("offices with other keys are told apart: their persons may be counted twice", async () => {
  await givenTokens(hub.db, { office: "solok", person: 1, people: 9 });
  await givenTokens(hub.db, { office: "palopo", person: 1, people: 9, fingerprint: "another" });
  expect(await unique("13.03")).toMatchObject({ persons: 18, hasOneKey: false });
});

test("regions take one statement, however many, and below the regency there is none", async () => {
  await givenPersons();
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Region {
    code uniqueCoverage(asOf: "2024-06-30") { persons status } } } }`;
  const asked = async (codes: string[]) => {
    const of = codes.map((code) => ({ __typename: "Region", code }));
    const { data, statements } = await hub.ask<{
      _entities: { code: string; uniqueCoverage: { persons: number | null } | null }[];
    }>(query, { of });
    return { statements, persons: data._entities.map((one) => one.uniqueCoverage?.persons) };
  };
  const one = await asked(["13.03"]);
  const all = await asked(["13", "13.03", "13.03.07", "73", "73.14", "73.73"]);
  expect(all).toEqual({ statements: one.statements, persons: [100, 100, undefined, 50, 50, null] });
  const { errors } = await hub.ask(`{ uniqueCoverage(within: "13.03.07") { persons } }`);
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(["WITHIN_BELOW_LEVEL"]);
});
