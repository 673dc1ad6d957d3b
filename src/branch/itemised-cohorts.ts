import { createHash } from "node:crypto";
import type { EntityManager } from "typeorm";
import { FigureKind } from "../domain/figure";
import type { FundingSource } from "../domain/funding-source";
import { recordId } from "../domain/office-code";
import type { Programme } from "../domain/programme";
import type { Segment } from "../domain/segment";
import type { Problem } from "../graphql/refusal/problem.type";
import { Enrollment } from "./enrollment/enrollment.entity";
import { enrollmentAsRecorded } from "./enrollment/enrollment-as-recorded";
import { coveringAgreementProblem } from "./known-agreements";
import type { CohortJoined } from "./participant/cohorts-joined";
import { newRecordId } from "./record-once";
import { created, type RecordChange } from "./record-trail";

export type { CohortJoined } from "./participant/cohorts-joined";

/** What people of one itemised cohort have in common. */
export interface CohortDescribed {
  /** Code of the regency or city. */
  regency: string;
  segment: Segment;
  funding: FundingSource | null;
  /** In their canonical order. */
  programmes: readonly Programme[];
  agreement: string | null;
}

/** A cohort on record, with all that a row may say of it. */
export interface CohortOnRecord extends CohortJoined {
  segment: Segment;
  agreement: string | null;
}

const COLUMNS = `
  id, region_code AS "regionCode", itemised, segment, funding, programmes,
  agreement_id AS agreement, starts_on AS "startsOn",
  CASE WHEN ends_on_precision = 'DAY' THEN ends_on END AS "lastDay"`;

/** Reads cohorts by their ids, and keeps them as they are. */
export async function cohortsById(
  tx: EntityManager,
  officeCode: string,
  ids: readonly string[],
): Promise<CohortOnRecord[]> {
  if (ids.length === 0) return [];
  return tx.query<CohortOnRecord[]>(
    `SELECT ${COLUMNS} FROM enrollment WHERE office_code = $1 AND id = ANY($2::text[])
     ORDER BY id FOR KEY SHARE`,
    [officeCode, ids],
  );
}

/** The itemised cohort that is so described and has not ended; makes it where there is none. */
export async function cohortDescribed(
  tx: EntityManager,
  officeCode: string,
  described: CohortDescribed,
): Promise<{ cohort: CohortOnRecord; change: RecordChange | null }> {
  const { regency, segment, funding, programmes, agreement } = described;
  const found: CohortOnRecord[] = await tx.query(
    `SELECT ${COLUMNS} FROM enrollment
     WHERE office_code = $1 AND itemised AND region_code = $2 AND segment = $3
       AND funding IS NOT DISTINCT FROM $4 AND programmes @> $5 AND programmes <@ $5
       AND agreement_id IS NOT DISTINCT FROM $6
       AND part_of IS NULL AND superseded_by IS NULL AND ends_on IS NULL
     ORDER BY starts_on NULLS FIRST, id LIMIT 1 FOR KEY SHARE`,
    [officeCode, regency, segment, funding, programmes, agreement],
  );
  const [known] = found;
  if (known !== undefined) return { cohort: known, change: null };
  const id = await freeId(tx, officeCode, described);
  await tx.insert(Enrollment, {
    officeCode,
    id,
    regionCode: regency,
    segment,
    funding,
    programmes: [...programmes],
    workerGroups: [],
    plannedWorkerGroups: [],
    itemised: true,
    kind: FigureKind.COMPUTED,
    agreementId: agreement,
  });
  const cohort = {
    ...{ id, regionCode: regency, itemised: true, segment, funding, agreement },
    ...{ programmes: [...programmes], startsOn: null, lastDay: null },
  };
  return { cohort, change: created(id, await enrollmentAsRecorded(tx, officeCode, id)) };
}

/** What is wrong with the agreement that a new cohort would be under. */
export function agreementProblems(
  tx: EntityManager,
  officeCode: string,
  { agreement, regency }: CohortDescribed,
): Promise<Problem[]> {
  return coveringAgreementProblem(tx, officeCode, agreement, regency, ["agreement"]);
}

/** Removes cohorts that were made for people who were all refused; gives the ids of the others. */
export async function withoutEmptyCohorts(
  tx: EntityManager,
  officeCode: string,
  changes: readonly RecordChange[],
): Promise<RecordChange[]> {
  if (changes.length === 0) return [];
  const removed: { id: string }[] = await tx.query(
    `WITH gone AS (
       DELETE FROM enrollment WHERE office_code = $1 AND id = ANY($2::text[]) AND NOT EXISTS (
         SELECT FROM membership WHERE membership.office_code = enrollment.office_code
           AND membership.enrollment_id = enrollment.id)
       RETURNING id)
     SELECT id FROM gone`,
    [officeCode, changes.map(({ id }) => id)],
  );
  const gone = new Set(removed.map(({ id }) => id));
  return changes.filter(({ id }) => !gone.has(id));
}

const MARK_LENGTH = 8;

/** The same for the same cohort in every database, as solok:people-13.73-bpu-apbd-jkk+jkm. */
async function freeId(
  tx: EntityManager,
  officeCode: string,
  { regency, segment, funding, programmes, agreement }: CohortDescribed,
): Promise<string> {
  const parts = ["people", regency, segment, funding ?? "unstated", programmes.join("+")];
  if (agreement !== null) {
    parts.push(createHash("sha256").update(agreement).digest("hex").slice(0, MARK_LENGTH));
  }
  const id = recordId(officeCode, parts.join("-").toLowerCase());
  // One that ended, or is no longer itemised alike, keeps its name.
  return (await tx.existsBy(Enrollment, { officeCode, id })) ? newRecordId(officeCode) : id;
}
