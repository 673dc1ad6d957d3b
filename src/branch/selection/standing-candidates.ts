import type { EntityManager } from "typeorm";
import { problem, type Problem, type ProblemPath } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { numberOfCandidate } from "./candidate-id";
import type { CandidateStage } from "./candidate-stage";
import type { SelectionBatch } from "./selection-batch.entity";

/** Where a candidate stands. */
export interface StandingCandidate {
  number: string;
  stage: CandidateStage;
  reachedOn: string;
  nikIndex: string | null;
}

/** SQL: a step is the last one of its candidate. */
export function isLast(step: string): string {
  return `NOT EXISTS (
    SELECT FROM candidate_step AS later
    WHERE later.office_code = ${step}.office_code AND later.candidate = ${step}.candidate
      AND later.follows = ${step}.stage)`;
}

/** Where these candidates of a batch stand, and everybody who stands at a stage. */
export async function standingCandidates(
  tx: EntityManager,
  { officeCode, id }: SelectionBatch,
  stage: CandidateStage | null,
  named: readonly string[],
): Promise<Map<string, StandingCandidate>> {
  const numbers = named.flatMap((candidate) => numberOfCandidate(candidate) ?? []);
  const found: StandingCandidate[] = await tx.query(
    `SELECT candidate.number, step.stage, step.reached_on AS "reachedOn",
       candidate.nik_index AS "nikIndex"
     FROM candidate
     JOIN candidate_step AS step
       ON step.office_code = candidate.office_code AND step.candidate = candidate.number
     WHERE candidate.office_code = $1 AND candidate.batch_id = $2 AND ${isLast("step")}
       AND (step.stage = $3 OR candidate.number = ANY($4::bigint[]))
     ORDER BY candidate.number`,
    [officeCode, id, stage, numbers],
  );
  return new Map(found.map((candidate) => [candidate.number, candidate]));
}

/** A candidate of the batch by its id; undefined where it has none such. */
export function candidateIn(
  standing: ReadonlyMap<string, StandingCandidate>,
  officeCode: string,
  id: string,
): StandingCandidate | undefined {
  const isOurs = id.startsWith(`${officeCode}:`);
  return isOurs ? standing.get(numberOfCandidate(id) ?? "") : undefined;
}

/** The problem of an id that names no candidate of the batch. */
export function unknownCandidate(id: string, path: ProblemPath): Problem {
  return problem(
    ProblemCode.CANDIDATE_UNKNOWN,
    path,
    id,
    "The selection batch has no candidate with this id.",
    "Take the id from candidates(batch:).",
  );
}

/** The problem of a candidate who stands elsewhere. */
export function atOtherStage(
  id: string,
  { stage, reachedOn }: StandingCandidate,
  expected: string,
  path: ProblemPath,
): Problem {
  return problem(
    ProblemCode.CANDIDATE_AT_OTHER_STAGE,
    path,
    id,
    `The candidate is ${stage} since ${reachedOn}, not ${expected}.`,
    "Leave the candidate out; a stage is reached once, and none is skipped.",
  );
}
