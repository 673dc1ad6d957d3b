import type { EntityManager } from "typeorm";
import type { FundingSource } from "../../domain/funding-source";
import type { Programme } from "../../domain/programme";
import type { Stay } from "./cohorts-joined";
import type { MembershipEnd } from "./membership.entity";

/** A membership on record, with what its cohort says. */
export interface StoredMembership extends Stay {
  participant: string;
  endedBecause: MembershipEnd | null;
  funding: FundingSource | null;
  programmes: Programme[];
}

/** A stay of a person whose number is known, and the import and its row that brought it. */
export interface NewMembership extends Stay {
  participant: string;
  imported?: { importId: string; row: number } | null;
}

/** Every membership of these people, whom the caller has locked. */
export async function membershipsOf(
  tx: EntityManager,
  officeCode: string,
  participants: readonly string[],
): Promise<StoredMembership[]> {
  if (participants.length === 0) return [];
  const found: StoredMembership[] = await tx.query(
    `SELECT membership.participant, membership.enrollment_id AS "enrollmentId",
       membership.region_code AS "regionCode", membership.worker_group AS "workerGroup",
       membership.started_on AS "startedOn", membership.ended_on AS "endedOn",
       membership.ended_because AS "endedBecause", enrollment.funding, enrollment.programmes
     FROM membership
     JOIN enrollment ON enrollment.office_code = membership.office_code
       AND enrollment.id = membership.enrollment_id
     WHERE membership.office_code = $1 AND membership.participant = ANY($2::bigint[])
     ORDER BY membership.participant, membership.started_on, membership.enrollment_id`,
    [officeCode, participants],
  );
  return found;
}

/** Stores memberships, all at once. */
export async function insertMemberships(
  tx: EntityManager,
  officeCode: string,
  memberships: readonly NewMembership[],
): Promise<void> {
  if (memberships.length === 0) return;
  const column = <Value>(value: (membership: NewMembership) => Value) => memberships.map(value);
  await tx.query(
    `INSERT INTO membership (office_code, participant, enrollment_id, region_code, worker_group,
       started_on, ended_on, import_id, import_row)
     SELECT $1, added.* FROM unnest($2::bigint[], $3::text[], $4::text[], $5::text[], $6::date[],
       $7::date[], $8::uuid[], $9::int[]) AS added`,
    [
      officeCode,
      column(({ participant }) => participant),
      column(({ enrollmentId }) => enrollmentId),
      column(({ regionCode }) => regionCode),
      column(({ workerGroup }) => workerGroup),
      column(({ startedOn }) => startedOn),
      column(({ endedOn }) => endedOn),
      column(({ imported }) => imported?.importId ?? null),
      column(({ imported }) => imported?.row ?? null),
    ],
  );
}
