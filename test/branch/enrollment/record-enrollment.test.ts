import { type BranchOffice, newOffice } from "../support/branch-office";
import { newKey, recordAgreement, recordEnrollment, refusedFor, rowsIn } from "../support/given";
import { askRegion } from "../support/region-entity";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});

beforeEach(() => solok.forget());

afterAll(() => solok.close());

const TABLES = ["enrollment", "enrollment_part", "enrollment_cell", "source", "recorded_request"];

const DISTRICTS = ["03", "04", "05", "06", "07", "08", "09", "10"].map((part) => `13.03.${part}`);

function partsOf(...headcounts: number[]) {
  return headcounts.map((headcount, index) => ({ region: DISTRICTS[index], headcount }));
}

test("parts that add up to more than the whole are refused, and nothing is stored", async () => {
  const answer = await recordEnrollment(solok, { headcount: 100, parts: partsOf(60, 41) });
  expect(answer.problems).toEqual([
    {
      code: "PARTS_EXCEED_WHOLE",
      path: ["input", "parts"],
      value: "101",
      message: "The parts add up to 101, more than the headcount of 100.",
      remedy: "Correct the parts or the headcount.",
    },
  ]);
  expect(await rowsIn(solok, ...TABLES)).toEqual(TABLES.map(() => 0));
});

test("all districts together must make the whole", async () => {
  const short = await recordEnrollment(solok, {
    headcount: 100,
    parts: partsOf(10, 10, 10, 10, 10, 10, 10, 29),
  });
  expect(refusedFor(short)).toEqual(["PARTS_MISS_WHOLE at input.parts"]);
  const whole = await recordEnrollment(solok, {
    headcount: 100,
    parts: partsOf(10, 10, 10, 10, 10, 10, 10, 30),
  });
  expect(whole).toMatchObject({ headcount: 100, partsComplete: true });
});

test("fewer parts than the whole are accepted as incomplete", async () => {
  const answer = await recordEnrollment(solok, { headcount: 100, parts: partsOf(30, 20) });
  expect(answer).toMatchObject({ headcount: 100, partsComplete: false });
  const { enrollmentTotals } = await askRegion<object & { enrollmentTotals: object[] }>(
    solok,
    "13.03",
    `enrollmentTotals(activeOn: "2024-06-30", by: [REGION]) { region { code } headcount }`,
  );
  expect(enrollmentTotals).toEqual([
    { region: { code: "13.03" }, headcount: 50 },
    { region: { code: "13.03.03" }, headcount: 30 },
    { region: { code: "13.03.04" }, headcount: 20 },
  ]);
});

test("the parts of a whole region make a headcount that was not stated; fewer do not", async () => {
  const whole = await recordEnrollment(solok, {
    headcount: null,
    parts: partsOf(1, 2, 3, 4, 5, 6, 7, 8),
  });
  expect(whole).toMatchObject({ headcount: 36, partsComplete: true });
  const fewer = await recordEnrollment(solok, { headcount: null, parts: partsOf(1, 2) });
  expect(fewer).toMatchObject({ headcount: null, partsComplete: false });
});

test("the parts of a district can be its villages, and roll up to it", async () => {
  await recordEnrollment(solok, {
    headcount: 50,
    parts: [
      { region: "13.03.07.2001", headcount: 7 },
      { region: "13.03.07.2002", headcount: 8 },
      { region: "13.03.08", headcount: 9 },
    ],
  });
  const district = await askRegion<object>(
    solok,
    "13.03.07",
    `all: enrollmentTotals(activeOn: "2024-06-30", by: []) { headcount }
     villages: enrollmentTotals(activeOn: "2024-06-30", by: [REGION]) { region { code } headcount }`,
  );
  expect(district).toEqual({
    all: [{ headcount: 15 }],
    villages: [
      { region: { code: "13.03.07.2001" }, headcount: 7 },
      { region: { code: "13.03.07.2002" }, headcount: 8 },
    ],
  });
});

test("a part must lie inside the region, and a village not inside another part", async () => {
  const answer = await recordEnrollment(solok, {
    parts: [
      { region: "13.73.01", headcount: 1 },
      { region: "13.03", headcount: 1 },
      { region: "13.03.07", headcount: 1 },
      { region: "13.03.07.2001", headcount: 1 },
    ],
  });
  expect(refusedFor(answer)).toEqual([
    "PART_OUTSIDE_REGION at input.parts.0.region",
    "PART_OUTSIDE_REGION at input.parts.1.region",
    "CONTRADICTION at input.parts.3.region",
  ]);
});

test("the people of an earlier cohort inside a later one are counted once", async () => {
  const earlier = await recordEnrollment(solok, { headcount: 40 });
  const later = await recordEnrollment(solok, {
    headcount: 100,
    startsOn: "2024-05-01",
    supersedes: [earlier.id],
  });
  const answer = await askRegion<object>(
    solok,
    "13.03",
    `april: enrollmentTotals(activeOn: "2024-04-30", by: []) { headcount }
     may: enrollmentTotals(activeOn: "2024-05-01", by: []) { headcount }
     enrollments(activeOn: "2024-05-01") { id }
     ever: enrollments { id countedUntil supersededBy { id } }`,
  );
  expect(answer).toEqual({
    april: [{ headcount: 40 }],
    may: [{ headcount: 100 }],
    enrollments: [{ id: later.id }],
    ever: [
      { id: earlier.id, countedUntil: "2024-05-01", supersededBy: { id: later.id } },
      { id: later.id, countedUntil: null, supersededBy: null },
    ],
  });
  const third = await recordEnrollment(solok, {
    startsOn: "2024-06-01",
    supersedes: [earlier.id],
  });
  expect(refusedFor(third)).toEqual(["ENROLLMENT_ALREADY_SUPERSEDED at input.supersedes.0"]);
});

test("of two cohorts that supersede the same one at once, one is refused", async () => {
  const earlier = await recordEnrollment(solok, { headcount: 40 });
  const answers = await Promise.all(
    [1, 2, 3].map(() =>
      recordEnrollment(solok, { startsOn: "2024-05-01", supersedes: [earlier.id] }),
    ),
  );
  expect(answers.filter(({ problems }) => problems === undefined)).toHaveLength(1);
});

test("a cohort that is part of another is shown inside it and not counted again", async () => {
  const whole = await recordEnrollment(solok, { headcount: 100 });
  const part = await recordEnrollment(solok, { headcount: 60, partOf: whole.id });
  const answer = await solok.ask<object>(
    `query ($whole: ID!, $part: ID!) {
       whole: enrollment(id: $whole) { cohorts { id } }
       part: enrollment(id: $part) { partOf { id } countedFrom }
     }`,
    { whole: whole.id, part: part.id },
  );
  expect(answer).toEqual({
    whole: { cohorts: [{ id: part.id }] },
    part: { partOf: { id: whole.id }, countedFrom: null },
  });
  expect(refusedFor(await recordEnrollment(solok, { headcount: 41, partOf: whole.id }))).toEqual([
    "PARTS_EXCEED_WHOLE at input.headcount",
  ]);
  const { enrollmentTotals } = await askRegion<{ enrollmentTotals: object[] }>(
    solok,
    "13.03",
    `enrollmentTotals(activeOn: "2024-06-30", by: []) { headcount }`,
  );
  expect(enrollmentTotals).toEqual([{ headcount: 100 }]);
});

test("zero people were reported is not the same as nothing was reported", async () => {
  await recordEnrollment(solok, { headcount: 0, segment: "PU" });
  await recordEnrollment(solok, { headcount: null, segment: "JAKON" });
  const { enrollmentTotals } = await askRegion<{ enrollmentTotals: object[] }>(
    solok,
    "13.03",
    `enrollmentTotals(activeOn: "2024-06-30", by: [SEGMENT]) { segment headcount status }`,
  );
  expect(enrollmentTotals).toEqual([
    { segment: "JAKON", headcount: null, status: "NOT_REPORTED" },
    { segment: "PU", headcount: 0, status: "ZERO_REPORTED" },
  ]);
});

test("a total says how many enrollments it knows no headcount of", async () => {
  await recordEnrollment(solok, { headcount: 30 });
  await recordEnrollment(solok, { headcount: null });
  const { enrollmentTotals } = await askRegion<{ enrollmentTotals: object[] }>(
    solok,
    "13.03",
    `enrollmentTotals(activeOn: "2024-06-30", by: []) { headcount status unreported }`,
  );
  expect(enrollmentTotals).toEqual([{ headcount: 30, status: "REPORTED", unreported: 1 }]);
});

test("an enrollment that ends is counted on its last day and not after it", async () => {
  await recordEnrollment(solok, { headcount: 30, endsOn: "2024-06-30" });
  const answer = await askRegion<object>(
    solok,
    "13.03",
    `last: enrollmentTotals(activeOn: "2024-06-30", by: []) { headcount }
     after: enrollmentTotals(activeOn: "2024-07-01", by: []) { headcount }
     enrollments(activeOn: "2024-07-01") { id }`,
  );
  expect(answer).toEqual({ last: [{ headcount: 30 }], after: [], enrollments: [] });
});

test("everything that is wrong is said at once", async () => {
  const answer = await recordEnrollment(solok, {
    region: "73.14",
    startsOn: "2024-03-01",
    endsOn: "2024-02-01",
    agreement: "solok:never-filed",
    supersedes: ["solok:never-recorded"],
    sources: [{ id: "palopo:sidrap-kso-2023" }],
  });
  expect(refusedFor(answer)).toEqual([
    "END_BEFORE_START at input.endsOn",
    "REGION_NOT_SERVED at input.region",
    "ENROLLMENT_UNKNOWN at input.supersedes.0",
    "AGREEMENT_UNKNOWN at input.agreement",
    "SOURCE_UNKNOWN at input.sources.0.id",
  ]);
  expect(await rowsIn(solok, ...TABLES)).toEqual(TABLES.map(() => 0));
});

test("a province, a missing start and an agreement of another office are refused", async () => {
  const answer = await recordEnrollment(solok, {
    region: "13",
    startsOn: null,
    agreement: "palopo:sidrap-kso",
  });
  expect(refusedFor(answer)).toEqual([
    "REGION_LEVEL_WRONG at input.region",
    "MISSING at input.countedFrom",
    "REGION_NOT_SERVED at input.region",
    "AGREEMENT_OF_ANOTHER_OFFICE at input.agreement",
  ]);
});

test("people are whole, never fewer than none, and worker groups are words in capitals", async () => {
  const answer = await recordEnrollment(solok, {
    headcount: -1,
    workerGroups: ["farmers and fishers"],
    parts: [
      { region: "13.03.07", headcount: 5_000_001 },
      { region: "Lubuk Tarok", headcount: 1 },
    ],
  });
  expect(refusedFor(answer).sort()).toEqual([
    "MALFORMED at input.parts.1.region",
    "MALFORMED at input.workerGroups",
    "OUT_OF_RANGE at input.headcount",
    "OUT_OF_RANGE at input.parts.0.headcount",
  ]);
});

test("an enrollment under an agreement is found from it", async () => {
  const agreement = await recordAgreement(solok);
  const { id } = await recordEnrollment(solok, { agreement: agreement.id });
  const answer = await solok.ask<object>(
    `query ($id: ID!) { agreement(id: $id) { enrollments { id agreement { id } } } }`,
    { id: agreement.id },
  );
  expect(answer).toEqual({
    agreement: { enrollments: [{ id, agreement: { id: agreement.id } }] },
  });
});

test("two same requests at once record one enrollment", async () => {
  const idempotencyKey = newKey();
  const answers = await Promise.all(
    [1, 2, 3].map(() => recordEnrollment(solok, { idempotencyKey, parts: partsOf(5) })),
  );
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect(await rowsIn(solok, "enrollment", "enrollment_part")).toEqual([1, 1]);
});

test("an enrollment cannot be counted before it starts, unless its start is known by month only", async () => {
  const days = { startsOn: "2024-03-31", countedFrom: "2024-03-01" };
  expect(refusedFor(await recordEnrollment(solok, days))).toEqual([
    "CONTRADICTION at input.countedFrom",
  ]);
  const month = await recordEnrollment(solok, { ...days, startsOnPrecision: "MONTH" });
  expect(month.problems).toBeUndefined();
});

test("a precision is not given for a day that is not", async () => {
  const answer = await recordEnrollment(solok, {
    startsOn: null,
    startsOnPrecision: "MONTH",
    countedFrom: "2024-01-01",
    endsOnPrecision: "DAY",
  });
  expect(refusedFor(answer)).toEqual(["MISSING at input.startsOn", "MISSING at input.endsOn"]);
});

test("an enrollment is under an agreement for its region, not for another one", async () => {
  const sawahlunto = await recordAgreement(solok, { regions: ["13.73"] });
  const other = await recordEnrollment(solok, { region: "13.03", agreement: sawahlunto.id });
  expect(refusedFor(other)).toEqual(["CONTRADICTION at input.agreement"]);
  const inside = await recordEnrollment(solok, { region: "13.73.01", agreement: sawahlunto.id });
  expect(inside.problems).toBeUndefined();
});

test("parts that make more people than a cohort can have are refused", async () => {
  const answer = await recordEnrollment(solok, {
    headcount: null,
    parts: partsOf(...DISTRICTS.map(() => 5_000_000)),
  });
  expect(refusedFor(answer)).toEqual(["OUT_OF_RANGE at input.parts"]);
});

test("a total that no number can show is an error that says so", async () => {
  await solok.db.query(
    `INSERT INTO enrollment (office_code, id, region_code, segment, programmes, worker_groups,
       planned_worker_groups, kind, headcount, counted_from)
     SELECT 'solok', 'solok:' || number, '13.03', 'BPU', '{}', '{}', '{}', 'STATED',
       2000000000, '2024-01-01' FROM generate_series(1, 2) AS number`,
  );
  const [cell] = await solok.db.query<{ joined: string }[]>(
    `SELECT joined FROM enrollment_cell WHERE region_code = '13.03'`,
  );
  expect(cell?.joined).toBe("4000000000");
  const { errors } = await solok.send(
    `query ($keys: [_Any!]!) { _entities(representations: $keys) {
       ... on Region { enrollmentTotals(by: []) { headcount } } } }`,
    { keys: [{ __typename: "Region", code: "13.03", officeCode: "solok" }] },
  );
  expect(errors[0]?.extensions.code).toBe("TOTAL_OUT_OF_RANGE");
});
