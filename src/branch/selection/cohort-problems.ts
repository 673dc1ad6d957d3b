import type { EntityManager } from "typeorm";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { Enrollment } from "../enrollment/enrollment.entity";
import { FundingLine } from "../funding/funding-line.entity";
import type { SelectionBatch } from "./selection-batch.entity";

const AT = ["input", "enrollment"];

/** What is wrong with a cohort that candidates are to join, whoever they are. */
export async function cohortProblems(
  tx: EntityManager,
  { officeCode, fundingLineId }: SelectionBatch,
  id: string,
): Promise<Problem[]> {
  const cohort = await tx.findOneBy(Enrollment, { officeCode, id });
  if (cohort === null) {
    return [
      problem(
        ProblemCode.ENROLLMENT_UNKNOWN,
        AT,
        id,
        "This branch office holds no enrollment with this id.",
        "Send the id as recordEnrollment answered it.",
      ),
    ];
  }
  if (!cohort.itemised) {
    return [
      problem(
        ProblemCode.ENROLLMENT_NOT_ITEMISED,
        AT,
        id,
        "The people of this enrollment are only stated as a number.",
        "Itemise it first with itemiseEnrollment; its people are then counted one by one.",
      ),
    ];
  }
  if (fundingLineId === null) return [];
  const line = await tx.findOneByOrFail(FundingLine, { officeCode, id: fundingLineId });
  if (line.source === cohort.funding) return [];
  return [
    problem(
      ProblemCode.CONTRADICTION,
      AT,
      id,
      `The enrollment is paid from ${cohort.funding ?? "a source that is not stated"}, and the ` +
        `batch from ${line.source}.`,
      "Name an enrollment that the batch's funding line pays for.",
    ),
  ];
}
