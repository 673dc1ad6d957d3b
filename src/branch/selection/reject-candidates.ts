import type { DataSource } from "typeorm";
import { refuseIfAny } from "../../graphql/refusal/refused-input";
import { recordOnce } from "../record-once";
import type { RejectCandidatesInput } from "./candidate-step.input";
import { CandidateStage, type StageOnTheWay } from "./candidate-stage";
import { dayOfStepProblems, lockBatch } from "./lock-batch";
import { rejectingRoleProblems } from "./role-problems";
import {
  atOtherStage,
  candidateIn,
  standingCandidates,
  unknownCandidate,
} from "./standing-candidates";
import { storeStep } from "./store-steps";
import { asRejected, goesOnProblems, noteProblems } from "./take-step";

/** Nobody is rejected from here. */
const LAST: readonly CandidateStage[] = [CandidateStage.ENROLLED, CandidateStage.REJECTED];

/** Rejects candidates wherever they stand; returns the step's id. */
export async function rejectCandidates(
  db: DataSource,
  input: RejectCandidatesInput,
): Promise<string> {
  const { office: officeCode, on, actingAs: role } = input;
  const [id = ""] = await recordOnce(db, "rejectCandidates", input, async (tx) => {
    const batch = await lockBatch(tx, officeCode, input.batch);
    const standing = await standingCandidates(tx, batch, null, input.candidates);
    const found = input.candidates.flatMap((id) => candidateIn(standing, officeCode, id) ?? []);
    const stages = found.map(({ stage }) => stage).filter((stage) => !LAST.includes(stage));
    refuseIfAny([
      ...rejectingRoleProblems(stages as StageOnTheWay[], role),
      ...dayOfStepProblems(on, batch),
      ...input.candidates.flatMap((id, at) => {
        const path = ["input", "candidates", at];
        const candidate = candidateIn(standing, officeCode, id);
        if (candidate === undefined) return [unknownCandidate(id, path)];
        if (!LAST.includes(candidate.stage)) return [];
        return [atOtherStage(id, candidate, "on the way", path)];
      }),
      ...goesOnProblems(on, found),
      ...noteProblems(input, ["input"]),
    ]);
    const change = await storeStep(tx, {
      ...{ batch, stage: CandidateStage.REJECTED, role, on, moved: [] },
      recordedBy: input.recordedBy ?? null,
      rejected: found.map((candidate) => asRejected(candidate, input)),
    });
    return [change];
  });
  return id;
}
