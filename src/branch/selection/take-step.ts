import type { EntityManager } from "typeorm";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { refuseIfAny } from "../../graphql/refusal/refused-input";
import type { RecordChange } from "../record-trail";
import type { CandidateRejectionInput, StageStepInput } from "./candidate-step.input";
import { type CandidateStage, type LaterStage, STAGE_BEFORE } from "./candidate-stage";
import { dayOfStepProblems, lockBatch } from "./lock-batch";
import { RejectionReason } from "./rejection-reason";
import { rejectingRoleProblems, roleProblems } from "./role-problems";
import type { SelectionBatch } from "./selection-batch.entity";
import {
  atOtherStage,
  candidateIn,
  standingCandidates,
  type StandingCandidate,
  unknownCandidate,
} from "./standing-candidates";
import { type Moved, type Rejected, type StepTaken, storeStep } from "./store-steps";

/** What a stage makes of the candidates that are to reach it. */
export type Outcome = { moved: readonly Moved[]; rejected: readonly Rejected[] } & Pick<
  StepTaken,
  "decree" | "quotaCheck" | "enrollment"
>;

/**
 * Brings candidates of a batch to a stage, inside the caller's transaction: those who are named, or
 * all at the stage before, but for those rejected in the same call. The stage itself may reject
 * more of them, or refuse the whole call.
 */
export async function takeStep(
  tx: EntityManager,
  stage: LaterStage,
  input: StageStepInput,
  reach: (batch: SelectionBatch, candidates: StandingCandidate[]) => Promise<Outcome>,
): Promise<RecordChange> {
  const { office: officeCode, on, actingAs: role } = input;
  const batch = await lockBatch(tx, officeCode, input.batch);
  const before = STAGE_BEFORE[stage];
  const rejections = input.rejected ?? [];
  const named = [...(input.candidates ?? []), ...rejections.map(({ candidate }) => candidate)];
  const standing = await standingCandidates(tx, batch, before, named);
  const place = (id: string, path: (string | number)[]): Problem[] => {
    const found = candidateIn(standing, officeCode, id);
    if (found === undefined) return [unknownCandidate(id, path)];
    return found.stage === before ? [] : [atOtherStage(id, found, before, path)];
  };
  refuseIfAny([
    ...roleProblems(stage, role),
    ...(rejections.length === 0 ? [] : rejectingRoleProblems([before], role)),
    ...dayOfStepProblems(on, batch),
    ...(input.candidates ?? []).flatMap((id, at) => place(id, ["input", "candidates", at])),
    ...rejections.flatMap(({ candidate }, at) =>
      place(candidate, ["input", "rejected", at, "candidate"]),
    ),
    ...rejections.flatMap((rejection, at) => noteProblems(rejection, ["input", "rejected", at])),
  ]);

  const rejected = rejections.flatMap((rejection): Rejected[] => {
    const found = candidateIn(standing, officeCode, rejection.candidate);
    return found === undefined ? [] : [asRejected(found, rejection)];
  });
  const isRejected = new Set(rejected.map(({ candidate }) => candidate));
  const asked =
    input.candidates == null
      ? [...standing.values()]
      : input.candidates.flatMap((id) => candidateIn(standing, officeCode, id) ?? []);
  const moving = asked.filter(({ number }) => !isRejected.has(number));
  const stay = (id: string) => candidateIn(standing, officeCode, id) ?? [];
  const leaving = [...moving, ...rejections.flatMap(({ candidate }) => stay(candidate))];
  refuseIfAny([
    ...(leaving.length === 0 ? [nobodyThere(input.batch, before)] : []),
    ...goesOnProblems(on, leaving),
  ]);
  const outcome = await reach(batch, moving);
  return storeStep(tx, {
    ...{ batch, stage, role, on, recordedBy: input.recordedBy ?? null },
    ...outcome,
    rejected: [...rejected, ...outcome.rejected],
  });
}

/** A rejection of a candidate who was found. */
export function asRejected(
  { number: candidate }: StandingCandidate,
  { reason, note }: Pick<CandidateRejectionInput, "reason" | "note">,
): Rejected {
  return { candidate, reason, note: note ?? null };
}

/** What is not said of a rejection. */
export function noteProblems(
  { reason, note }: Pick<CandidateRejectionInput, "reason" | "note">,
  path: (string | number)[],
): Problem[] {
  if (reason !== RejectionReason.OTHER || note != null) return [];
  return [
    problem(
      ProblemCode.MISSING,
      [...path, "note"],
      null,
      "The reason is another one, and the note does not say which.",
      "Say it in the note, or choose the reason that fits.",
    ),
  ];
}

/** Days do not run backwards; the latest one is told. */
export function goesOnProblems(on: string, standing: readonly StandingCandidate[]): Problem[] {
  const later = standing.filter(({ reachedOn }) => reachedOn > on);
  const [latest] = later
    .map(({ reachedOn }) => reachedOn)
    .sort()
    .reverse();
  if (latest === undefined) return [];
  return [
    problem(
      ProblemCode.CONTRADICTION,
      ["input", "on"],
      on,
      `${later.length} of them reached the stage that they leave after that day, the last on ${latest}.`,
      "Correct the day, or name only those who were there by then.",
    ),
  ];
}

function nobodyThere(batch: string, before: CandidateStage): Problem {
  return problem(
    ProblemCode.NO_CANDIDATES,
    ["input", "batch"],
    batch,
    `Nobody of the batch is ${before}.`,
    "Look at candidateFunnel(office:, batch:): it tells how many stand where.",
  );
}
