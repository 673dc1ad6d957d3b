import { violatedConstraint } from "../../../src/database/violated-constraint";
import { type BranchOffice, newOffice } from "../support/branch-office";
import { itemisedCohort } from "../support/given-people";

let solok: BranchOffice;
let cohort: string;
let other: string;

beforeAll(async () => {
  solok = await newOffice("solok");
});

beforeEach(async () => {
  await solok.forget();
  cohort = await itemisedCohort(solok);
  other = await itemisedCohort(solok, { funding: "VILLAGE_FUND" });
});

afterAll(() => solok.close());

const people = (from: number, until: number): [string, unknown[]] => [
  `INSERT INTO participant (office_code, number, nik_index, key_id, sealed)
   SELECT 'solok', number, gen_random_uuid(), 'k1', '' FROM generate_series($1::int, $2) AS number`,
  [from, until],
];

const joined = (numbers: number[], enrollment: string): [string, unknown[]] => [
  `INSERT INTO membership (office_code, participant, enrollment_id, region_code, started_on)
   SELECT 'solok', number, $2, left(enrollment.region_code, 5), '2025-01-01'
   FROM unnest($1::bigint[]) AS number JOIN enrollment ON id = $2`,
  [numbers, enrollment],
];

/** Which constraint refuses the statements of one transaction; null where none does. */
async function refused(...statements: [string, unknown[]][]): Promise<string | null> {
  try {
    await solok.db.transaction("READ COMMITTED", async (tx) => {
      for (const [sql, parameters] of statements) await tx.query(sql, parameters);
    });
    return null;
  } catch (error) {
    return violatedConstraint(error) ?? String(error);
  }
}

test("people and their first memberships are stored in one transaction", async () => {
  expect(await refused(people(1, 3), joined([1, 2, 3], cohort))).toBeNull();
});

test("nobody is paid for twice who was stored in the same transaction", async () => {
  const twice = [people(1, 3), joined([1, 2, 3], cohort), joined([2, 3], other)] as const;
  expect(await refused(...twice)).toBe("membership_paid_once");
  const one = [people(1, 3), joined([3], cohort), joined([1, 2, 3], other)] as const;
  expect(await refused(...one)).toBe("membership_paid_once");
});

test("nobody is paid for twice who was stored before, beside those who are new", async () => {
  await refused(people(1, 2), joined([1], cohort));
  expect(await refused(people(3, 4), joined([1, 2, 3, 4], other))).toBe("membership_paid_once");
  expect(await refused(people(3, 4), joined([2, 3, 4], other))).toBeNull();
});

test("whoever is in no row of participants joins nothing", async () => {
  expect(await refused(people(1, 2), joined([1, 2, 3], cohort))).toBe("membership_of_participant");
  expect(await refused(joined([9], cohort))).toBe("membership_of_participant");
});
