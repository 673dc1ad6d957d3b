import type { DataSource, EntityManager } from "typeorm";
import { today } from "../../domain/calendar";
import { DuplicateDecisionKind, partsOfCase } from "../../domain/duplicate-case";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { refuseIfAny } from "../../graphql/refusal/refused-input";
import { newRecordId, recordOnce } from "../record-once";
import { created } from "../record-trail";
import type { DecideDuplicateCaseInput } from "./decide-duplicate-case.input";
import type { DecidedDuplicateCase } from "./decide-duplicate-case.type";
import { DuplicateDecision } from "./duplicate-decision.entity";

const NEXT_STEP: Record<DuplicateDecisionKind, string | null> = {
  [DuplicateDecisionKind.KEEP_OURS]: null,
  [DuplicateDecisionKind.BOTH_RIGHT]: null,
  [DuplicateDecisionKind.END_OURS]:
    "The membership goes on until it is ended: record its end with the mutation endMembership.",
  [DuplicateDecisionKind.DIFFERENT_PERSON]:
    "One of the two is on record under a wrong NIK: look at the identity card and correct it.",
};

/**
 * Records what this office decides about a case in which it has enrolled the person; returns the
 * decision's id. It changes no membership. Throws RefusedInput and stores nothing.
 */
export async function decideDuplicateCase(
  db: DataSource,
  input: DecideDuplicateCaseInput,
): Promise<string> {
  const [id = ""] = await recordOnce(db, "decideDuplicateCase", input, async (tx) => {
    const { office: officeCode, case: caseId, decision, decidedOn, reason } = input;
    refuseIfAny([...dayProblems(input), ...(await caseProblems(tx, input))]);
    const made = { id: newRecordId(officeCode), caseId, decision, decidedOn, reason };
    await tx.insert(DuplicateDecision, { officeCode, ...made });
    return [created(made.id, { case: caseId, decision, decidedOn })];
  });
  return id;
}

/** A decision as the mutation answers it. */
export async function readDecision(
  db: DataSource,
  officeCode: string,
  id: string,
): Promise<DecidedDuplicateCase> {
  const made = await db.manager.findOneByOrFail(DuplicateDecision, { officeCode, id });
  const { caseId, decision, decidedOn } = made;
  return { id, case: caseId, decision, decidedOn, nextStep: NEXT_STEP[decision] };
}

function dayProblems({ decidedOn }: DecideDuplicateCaseInput): Problem[] {
  if (decidedOn <= today()) return [];
  return [
    problem(
      ProblemCode.DATE_IN_FUTURE,
      ["input", "decidedOn"],
      decidedOn,
      "The case is said to have been decided on a day to come.",
      "Correct the day; record a decision once it is made.",
    ),
  ];
}

/** Only an office that has the person's token has a side to decide on. */
async function caseProblems(
  tx: EntityManager,
  { office, case: caseId }: DecideDuplicateCaseInput,
): Promise<Problem[]> {
  const parts = partsOfCase(caseId);
  if (parts?.offices.includes(office)) {
    const rows: unknown[] = await tx.query(
      `SELECT FROM membership_token
       WHERE office_code = $1 AND epoch = $3
         AND substr(sha256(token), 1, 16) = uuid_send($2::uuid) LIMIT 1`,
      [office, parts.digest, parts.epoch],
    );
    if (rows.length > 0) return [];
  }
  return [
    problem(
      ProblemCode.DUPLICATE_CASE_UNKNOWN,
      ["input", "case"],
      caseId,
      "This branch office has enrolled nobody whom this case is about.",
      "Take the id from duplicateCases(office:) of this office.",
    ),
  ];
}
