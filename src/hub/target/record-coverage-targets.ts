import type { DataSource } from "typeorm";
import { violatedConstraint } from "../../database/violated-constraint";
import { problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { RefusedInput, refuseIfAny } from "../../graphql/refusal/refused-input";
import { newHubId, recordOnce } from "../record-once";
import { checkTargets } from "./check-targets";
import type { RecordCoverageTargetsInput } from "./coverage-target.input";
import { lockTargets, storeTargets } from "./store-targets";
import type { PathOf } from "./target-row";

const pathOf: PathOf = (row, field) => ["input", "targets", row, field];

/** Records targets at the hub; returns their ids in order, or throws RefusedInput. */
export async function recordCoverageTargets(
  db: DataSource,
  input: RecordCoverageTargetsInput,
): Promise<string[]> {
  try {
    return await recordOnce(db, "recordCoverageTargets", input, async (tx) => {
      await lockTargets(tx);
      const { problems } = await checkTargets(tx, input.targets, pathOf, { mayRepeat: false });
      refuseIfAny(problems);
      const ids = input.targets.map(newHubId);
      await storeTargets(tx, input.recordedBy ?? null, input.targets, ids);
      return ids;
    });
  } catch (error) {
    if (violatedConstraint(error) === "coverage_target_recorded_once") throw recordedBefore();
    throw error;
  }
}

/** Its period was recorded once, and has been corrected to another one since. */
export function recordedBefore(): RefusedInput {
  return new RefusedInput([
    problem(
      ProblemCode.TARGET_ALREADY_RECORDED,
      ["input", "targets"],
      null,
      "A target of the same body for the same days was recorded before and corrected since.",
      "Name the target that corrected it in `replaces`, and say why.",
    ),
  ]);
}
