import type { DataSource } from "typeorm";
import { refuseIfAny } from "../../graphql/refusal/refused-input";
import { usableAgreementProblem } from "../known-agreements";
import { recordOnce } from "../record-once";
import type { DetermineCandidatesInput } from "./candidate-step.input";
import { CandidateStage } from "./candidate-stage";
import { takeQuota } from "./take-quota";
import { takeStep } from "./take-step";

/**
 * The regent or mayor determines candidates by decree, as many as the funding line pays for.
 * Returns the step's id. Throws QuotaRefused where they are more, and stores nothing.
 */
export async function determineCandidates(
  db: DataSource,
  input: DetermineCandidatesInput,
): Promise<string> {
  const { office, on, decree } = input;
  const [id = ""] = await recordOnce(db, "determineCandidates", input, async (tx) => [
    await takeStep(tx, CandidateStage.DETERMINED, input, async (batch, candidates) => {
      refuseIfAny(
        await usableAgreementProblem(tx, office, batch.agreementId, on, ["input", "batch"]),
      );
      const quotaCheck = await takeQuota(tx, batch, candidates.length);
      const moved = candidates.map(({ number }) => ({ candidate: number }));
      return { moved, rejected: [], decree, quotaCheck };
    }),
  ]);
  return id;
}
