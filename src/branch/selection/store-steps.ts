import type { EntityManager } from "typeorm";
import { created, type RecordChange } from "../record-trail";
import { newRecordId } from "../record-once";
import type { QuotaCheck } from "./candidate-register";
import { CandidateStage } from "./candidate-stage";
import type { RejectionReason } from "./rejection-reason";
import type { SelectionBatch } from "./selection-batch.entity";
import { SelectionStep } from "./selection-step.entity";
import { isLast } from "./standing-candidates";
import type { SelectionRole } from "./who-may";

/** A candidate who goes on; once enrolled, as which participant. */
export interface Moved {
  candidate: string;
  participant?: string;
}

/** A candidate who does not go on. */
export interface Rejected {
  candidate: string;
  reason: RejectionReason;
  note: string | null;
}

/** What is done to a batch. */
export interface StepTaken {
  batch: SelectionBatch;
  stage: CandidateStage;
  role: SelectionRole;
  on: string;
  recordedBy: string | null;
  decree?: string;
  quotaCheck?: QuotaCheck;
  enrollment?: string;
  moved: readonly Moved[];
  rejected: readonly Rejected[];
}

/** Stores a step of a batch and what it does to its candidates; says so without naming anybody. */
export async function storeStep(tx: EntityManager, step: StepTaken): Promise<RecordChange> {
  const { batch, stage, role, on, decree, quotaCheck, enrollment } = step;
  const id = newRecordId(batch.officeCode);
  await tx.insert(SelectionStep, {
    officeCode: batch.officeCode,
    id,
    batchId: batch.id,
    stage,
    role,
    takenOn: on,
    decree: decree ?? null,
    quotaCheck: quotaCheck ?? null,
    recordedBy: step.recordedBy,
  });
  if (stage === CandidateStage.LISTED) await listAll(tx, id, step);
  else await leave(tx, id, step, step.moved);
  await leave(tx, id, { ...step, stage: CandidateStage.REJECTED }, step.rejected);
  return created(id, {
    batch: batch.id,
    ...{ stage, role, on },
    candidates: step.moved.length,
    rejected: step.rejected.length,
    ...(decree === undefined ? {} : { decree, quotaCheck }),
    ...(enrollment === undefined ? {} : { enrollment }),
  });
}

/** The first step of candidates who are new. */
async function listAll(
  tx: EntityManager,
  stepId: string,
  { batch, on, moved }: StepTaken,
): Promise<void> {
  await tx.query(
    `INSERT INTO candidate_step (office_code, candidate, stage, reached_on, step_id)
     SELECT $1, listed.candidate, '${CandidateStage.LISTED}', $3::date, $4
     FROM unnest($2::bigint[]) AS listed (candidate)`,
    [batch.officeCode, moved.map(({ candidate }) => candidate), on, stepId],
  );
}

/** Brings candidates from where they stand to a stage. */
async function leave(
  tx: EntityManager,
  stepId: string,
  { batch, stage, on, enrollment }: StepTaken,
  candidates: readonly (Moved & Partial<Rejected>)[],
): Promise<void> {
  await tx.query(
    `INSERT INTO candidate_step (office_code, candidate, stage, reached_on, follows, followed_on,
       step_id, reason, note, participant, enrollment_id)
     SELECT $1, taken.candidate, $6, $7::date, step.stage, step.reached_on, $8,
       taken.reason, taken.note, taken.participant,
       CASE WHEN taken.participant IS NOT NULL THEN $9 END
     FROM unnest($2::bigint[], $3::text[], $4::text[], $5::bigint[])
       AS taken (candidate, reason, note, participant)
     JOIN candidate_step AS step
       ON step.office_code = $1 AND step.candidate = taken.candidate
     WHERE ${isLast("step")}`,
    [
      batch.officeCode,
      candidates.map(({ candidate }) => candidate),
      candidates.map(({ reason }) => reason ?? null),
      candidates.map(({ note }) => note ?? null),
      candidates.map(({ participant }) => participant ?? null),
      stage,
      on,
      stepId,
      enrollment ?? null,
    ],
  );
}
