import type { DataSource } from "typeorm";
import { recordOnce } from "../record-once";
import type { ValidateCandidatesInput } from "./candidate-step.input";
import { CandidateStage } from "./candidate-stage";
import { takeStep } from "./take-step";
import { rejectedByRecords } from "./what-is-known";

/**
 * The branch office finds candidates to be people who can be insured; those whom its own records
 * keep from it by now are rejected. Returns the step's id.
 */
export async function validateCandidates(
  db: DataSource,
  input: ValidateCandidatesInput,
): Promise<string> {
  const [id = ""] = await recordOnce(db, "validateCandidates", input, async (tx) => [
    await takeStep(tx, CandidateStage.VALIDATED, input, async (batch, candidates) => {
      const identified = candidates.flatMap(({ number, nikIndex }) =>
        nikIndex === null ? [] : [{ candidate: number, nikIndex }],
      );
      const rejected = await rejectedByRecords(tx, batch, input.on, identified);
      const isRejected = new Set(rejected.map(({ candidate }) => candidate));
      const moved = candidates.filter(({ number }) => !isRejected.has(number));
      return { moved: moved.map(({ number }) => ({ candidate: number })), rejected };
    }),
  ]);
  return id;
}
