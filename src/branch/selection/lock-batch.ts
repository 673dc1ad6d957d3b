import type { EntityManager } from "typeorm";
import { today } from "../../domain/calendar";
import { officeOfId } from "../../domain/office-code";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { RefusedInput } from "../../graphql/refusal/refused-input";
import { SelectionBatch } from "./selection-batch.entity";

/** Finds a batch, and keeps others from taking steps of it until the commit. */
export async function lockBatch(
  tx: EntityManager,
  officeCode: string,
  id: string,
): Promise<SelectionBatch> {
  const batch = await tx.findOne(SelectionBatch, {
    where: { officeCode, id },
    lock: { mode: "pessimistic_write" },
  });
  if (batch !== null) return batch;
  throw new RefusedInput([
    problem(
      ProblemCode.SELECTION_BATCH_UNKNOWN,
      ["input", "batch"],
      id,
      officeOfId(id) === officeCode
        ? "This branch office has opened no selection batch with this id."
        : "This selection batch is kept by another branch office.",
      "Take the id from BranchOffice.selectionBatches of the office that opened it.",
    ),
  ]);
}

/** What is wrong with the day of a step: it is over, and the batch was open. */
export function dayOfStepProblems(on: string, { openedOn }: SelectionBatch): Problem[] {
  const at = ["input", "on"];
  if (on > today()) {
    return [
      problem(
        ProblemCode.DATE_IN_FUTURE,
        at,
        on,
        "The step is said to have been taken on a day to come.",
        "Correct the day; record a step once it is taken.",
      ),
    ];
  }
  if (on >= openedOn) return [];
  return [
    problem(
      ProblemCode.CONTRADICTION,
      at,
      on,
      `The batch was opened on ${openedOn}, and the step is said to have been taken before.`,
      "Correct the day.",
    ),
  ];
}
