import type { EntityManager } from "typeorm";
import { Segment } from "../../domain/segment";
import { RejectionReason } from "./rejection-reason";
import type { SelectionBatch } from "./selection-batch.entity";
import { isLast } from "./standing-candidates";
import type { Rejected } from "./store-steps";

/** Somebody of whom a NIK is known. */
export interface Identified {
  candidate: string;
  nikIndex: string;
}

/** Writers who list people follow one another, so that the second sees whom the first has listed. */
const LISTING_LOCK = 7_314_1307;

/** Keeps others from listing people until the commit. */
export async function listAlone(tx: EntityManager): Promise<void> {
  await tx.query("SELECT pg_advisory_xact_lock($1)", [LISTING_LOCK]);
}

/**
 * Whom the office's own records keep from being enrolled on a day: who has died, whom an employer
 * insures, who is insured otherwise, and who is on the way in another batch.
 */
export async function rejectedByRecords(
  tx: EntityManager,
  { officeCode, id }: SelectionBatch,
  on: string,
  people: readonly Identified[],
): Promise<Rejected[]> {
  const found: { candidate: string; reason: RejectionReason }[] = await tx.query(
    `SELECT * FROM (
       SELECT asked.candidate, CASE
         WHEN person.died_on IS NOT NULL THEN '${RejectionReason.DECEASED}'
         WHEN insured.as_wage_earner THEN '${RejectionReason.WAGE_EARNER}'
         WHEN insured.as_wage_earner IS NOT NULL THEN '${RejectionReason.ALREADY_COVERED}'
         WHEN EXISTS (
           SELECT FROM candidate AS other
           JOIN candidate_step AS step
             ON step.office_code = other.office_code AND step.candidate = other.number
           WHERE other.office_code = $1 AND other.nik_index = asked.nik_index
             AND other.batch_id <> $2 AND step.stage NOT IN ('REJECTED', 'ENROLLED')
             AND ${isLast("step")}) THEN '${RejectionReason.DUPLICATE}' END AS reason
       FROM unnest($3::bigint[], $4::uuid[]) AS asked (candidate, nik_index)
       LEFT JOIN participant AS person
         ON person.office_code = $1 AND person.nik_index = asked.nik_index
       LEFT JOIN LATERAL (
         SELECT bool_or(cohort.segment = '${Segment.PU}') AS as_wage_earner
         FROM membership
         JOIN enrollment AS cohort
           ON cohort.office_code = membership.office_code AND cohort.id = membership.enrollment_id
         WHERE membership.office_code = $1 AND membership.participant = person.number
           AND (membership.ended_on IS NULL OR membership.ended_on >= $5::date)
           AND (cohort.ends_on IS NULL OR cohort.ends_on >= $5::date)) AS insured ON true
     ) AS known WHERE reason IS NOT NULL`,
    [
      officeCode,
      id,
      people.map(({ candidate }) => candidate),
      people.map(({ nikIndex }) => nikIndex),
      on,
    ],
  );
  return found.map((rejected) => ({ ...rejected, note: null }));
}
