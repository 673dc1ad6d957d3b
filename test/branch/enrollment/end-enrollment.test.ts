import { agreementOf, edit } from "../support/agreements";
import { type BranchOffice, newOffice } from "../support/branch-office";
import {
  newKey,
  recordAgreement,
  recordEnrollment,
  type Recorded,
  refusedFor,
  rowsIn,
} from "../support/given";
import { trailOf } from "../support/trail";
import { closeMonth, closingsOf } from "../month/given-month";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});

beforeEach(() => solok.forget());

afterAll(() => solok.close());

interface Ended {
  id: string;
  endsOn: string;
  endsOnPrecision: string;
  countedUntil: string;
  endedBecause: string;
}

/** Ends an enrollment in June; you state only what matters. */
async function end(
  enrollment: string,
  stated: Record<string, unknown> = {},
): Promise<Recorded<Ended>> {
  const { answer } = await solok.ask<{ answer: Recorded<Ended> }>(
    `mutation ($input: EndEnrollmentInput!) { answer: endEnrollment(input: $input) {
       ... on Enrollment { id endsOn endsOnPrecision countedUntil endedBecause }
       ... on Refusal { problems { code path value message remedy onRecord { field value } } } } }`,
    {
      input: {
        office: "solok",
        idempotencyKey: newKey(),
        enrollment,
        endsOn: "2024-06-15",
        because: "The agreement was terminated",
        ...stated,
      },
    },
  );
  return answer;
}

async function cells(source: string): Promise<Record<string, unknown>[]> {
  return solok.db.query(
    `SELECT region_code, month::text, joined::int, ended::int FROM ${source} ORDER BY 1, 2`,
  );
}

const TOTALS = `
  before: enrollmentTotals(by: [], activeOn: "2024-06-15") { headcount }
  after: enrollmentTotals(by: [], activeOn: "2024-06-16") { headcount }`;

test("the people of a terminated agreement are counted until their enrollment is ended", async () => {
  const agreement = await recordAgreement(solok, { signedOn: "2024-01-01" });
  const { id } = await recordEnrollment(solok, {
    agreement: agreement.id,
    parts: [{ region: "13.03.07", headcount: 30 }],
  });
  await edit(solok, "terminate", agreement, { terminatedOn: "2024-06-16" });
  const counted = [{ headcount: 100 }];
  expect(await agreementOf(solok, agreement.id, TOTALS)).toEqual({
    before: counted,
    after: counted,
  });
  expect(await end(id)).toEqual({
    id,
    endsOn: "2024-06-15",
    endsOnPrecision: "DAY",
    countedUntil: "2024-06-16",
    endedBecause: "The agreement was terminated",
  });
  expect(await agreementOf(solok, agreement.id, TOTALS)).toEqual({ before: counted, after: [] });
  const kept = await cells("enrollment_cell");
  expect(kept).toEqual([
    { region_code: "13.03", month: "2024-01-01", joined: 100, ended: 0 },
    { region_code: "13.03", month: "2024-06-01", joined: 0, ended: 100 },
    { region_code: "13.03.07", month: "2024-01-01", joined: 30, ended: 0 },
    { region_code: "13.03.07", month: "2024-06-01", joined: 0, ended: 30 },
  ]);
  expect(await cells("recomputed_enrollment_cells()")).toEqual(kept);
});

test("an end is in the trail, with who recorded it, and who recorded the enrollment stays", async () => {
  const { id } = await recordEnrollment(solok, { recordedBy: "Head of membership" });
  await end(id, { recordedBy: "Clerk" });
  const { nodes } = await trailOf(solok, `(record: "${id}")`);
  expect(nodes.map(({ who, operation, changed }) => [who, operation, changed.sort()])).toEqual([
    ["Clerk", "endEnrollment", ["countedUntil", "endedBecause", "endsOn", "endsOnPrecision"]],
    ["Head of membership", "recordEnrollment", expect.any(Array)],
  ]);
  expect(nodes[0]?.before).toMatchObject({ endsOn: null, headcount: 100, parts: [] });
  const { enrollment } = await solok.ask<{ enrollment: object }>(
    `query ($id: ID!) { enrollment(id: $id) { recordedBy } }`,
    { id },
  );
  expect(enrollment).toEqual({ recordedBy: "Head of membership" });
});

test("a backdated end revises the closed months from its day on, and no other", async () => {
  const { id } = await recordEnrollment(solok);
  for (const month of ["2024-05-01", "2024-06-01", "2024-07-01"])
    await closeMonth(solok, { month });
  await end(id);
  const closings = await closingsOf(solok);
  expect(closings.map(({ month, revision }) => `${month.slice(0, 7)} r${revision}`)).toEqual([
    "2024-07 r2",
    "2024-07 r1",
    "2024-06 r2",
    "2024-06 r1",
    "2024-05 r1",
  ]);
  expect(closings[0]?.because).toBe(`enrollment ${id} ended: The agreement was terminated`);
});

test("a planned end can be brought forward once, and nobody writes over an end unseen", async () => {
  const { id } = await recordEnrollment(solok, { endsOn: "2024-12-31" });
  expect(refusedFor(await end(id, { endsOn: "2025-01-31" }))).toEqual([
    "CONFLICT at input.enrollment",
  ]);
  expect((await end(id)).problems).toBeUndefined();
  const again = await end(id, { endsOn: "2024-05-31" });
  expect(refusedFor(again)).toEqual(["CONFLICT at input.enrollment"]);
  expect(again.problems?.[0]?.onRecord).toEqual([
    { field: "id", value: id },
    { field: "endsOn", value: "2024-06-15" },
    { field: "endsOnPrecision", value: "DAY" },
    { field: "countedUntil", value: "2024-06-16" },
    { field: "endedBecause", value: "The agreement was terminated" },
  ]);
});

test("of several who end an enrollment at once one wins, and the same request ends it once", async () => {
  const { id } = await recordEnrollment(solok);
  const answers = await Promise.all(
    ["01", "02", "03"].map((day) => end(id, { endsOn: `2024-06-${day}` })),
  );
  expect(answers.flatMap(refusedFor)).toEqual([
    "CONFLICT at input.enrollment",
    "CONFLICT at input.enrollment",
  ]);
  const other = await recordEnrollment(solok);
  const same = { idempotencyKey: newKey() };
  expect(await end(other.id, same)).toEqual(await end(other.id, same));
  expect(await rowsIn(solok, "trail_entry")).toEqual([4]);
});

test("what is not there, is counted by another or has not begun cannot be ended", async () => {
  const whole = await recordEnrollment(solok);
  const part = await recordEnrollment(solok, { partOf: whole.id, headcount: 10 });
  const earlier = await recordEnrollment(solok, { segment: "PU" });
  const later = { segment: "PU", startsOn: "2024-03-01", supersedes: [earlier.id] };
  await recordEnrollment(solok, later);
  const before = await rowsIn(solok, "trail_entry");
  const refused = async (id: string, stated = {}) => refusedFor(await end(id, stated));
  expect(await refused("solok:never-recorded")).toEqual(["ENROLLMENT_UNKNOWN at input.enrollment"]);
  expect(await refused("palopo:elsewhere")).toEqual(["ENROLLMENT_UNKNOWN at input.enrollment"]);
  expect(await refused(part.id)).toEqual(["CONTRADICTION at input.enrollment"]);
  expect(await refused(earlier.id)).toEqual(["ENROLLMENT_ALREADY_SUPERSEDED at input.enrollment"]);
  expect(await refused(whole.id, { endsOn: "2023-12-31" })).toEqual([
    "END_BEFORE_START at input.endsOn",
  ]);
  expect(await rowsIn(solok, "trail_entry")).toEqual(before);
  const [open] = await solok.db.query<[{ open: number }]>(
    "SELECT count(*)::int AS open FROM enrollment WHERE ends_on IS NULL",
  );
  expect(open.open).toBe(4);
});

test("the cohorts of an enrollment that was ended are no longer active", async () => {
  const whole = await recordEnrollment(solok);
  await recordEnrollment(solok, { partOf: whole.id, headcount: 10 });
  await end(whole.id);
  const activeOn = async (day: string) => {
    const { _entities: regions } = await solok.ask<{ _entities: { enrollments: object[] }[] }>(
      `query ($regions: [_Any!]!, $day: Date) { _entities(representations: $regions) {
         ... on Region { enrollments(activeOn: $day) { id } } } }`,
      { regions: [{ __typename: "Region", code: "13.03", officeCode: "solok" }], day },
    );
    return regions[0]?.enrollments.length;
  };
  expect(await activeOn("2024-06-15")).toBe(2);
  expect(await activeOn("2024-06-16")).toBe(0);
});
