import type { BranchOffice } from "./branch-office";
import { recordEnrollment } from "./given";

/** A stay of one person; you state only what matters. */
export interface GivenMember {
  person: number;
  region?: string;
  group?: string | null;
  from?: string;
  /** The last day. */
  to?: string | null;
}

/** Records a cohort and makes it one that is itemised; returns its id. */
export async function itemisedCohort(
  office: BranchOffice,
  stated: Record<string, unknown> = {},
): Promise<string> {
  const { id } = await recordEnrollment(office, { programmes: ["JKM", "JKK"], ...stated });
  await office.db.query(
    `UPDATE enrollment SET itemised = true, stated_headcount = headcount, headcount = NULL
     WHERE id = $1`,
    [id],
  );
  return id;
}

/** Knows so many people, by the numbers from 1; nothing is sealed in them. */
export async function givenPeople(office: BranchOffice, people: number): Promise<void> {
  await office.db.query(
    `INSERT INTO participant (office_code, number, nik_index, key_id, sealed)
     SELECT 'solok', number, gen_random_uuid(), 'test', '\\x00' FROM generate_series(1, $1) AS number`,
    [people],
  );
}

/** Stores memberships of a cohort, all in one statement. */
export async function givenMembers(
  db: Pick<BranchOffice["db"], "query">,
  cohort: string,
  members: readonly GivenMember[],
): Promise<void> {
  await db.query(
    `INSERT INTO membership (office_code, participant, enrollment_id, region_code, worker_group,
       started_on, ended_on)
     SELECT 'solok', person, $1, region, work, started, ended
     FROM unnest($2::bigint[], $3::text[], $4::text[], $5::date[], $6::date[])
       AS member (person, region, work, started, ended)`,
    [
      cohort,
      members.map(({ person }) => person),
      members.map(({ region }) => region ?? "13.03.07.2001"),
      members.map(({ group }) => group ?? null),
      members.map(({ from }) => from ?? "2024-01-01"),
      members.map(({ to }) => to ?? null),
    ],
  );
}
