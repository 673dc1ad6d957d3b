import type { EntityManager } from "typeorm";
import { problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { RefusedInput } from "../../graphql/refusal/refused-input";
import { FundingLine } from "../funding/funding-line.entity";
import { QuotaCheck } from "./candidate-register";
import { TAKEN_OF_LINE } from "./quota.sql";
import type { SelectionBatch } from "./selection-batch.entity";

/** The numbers of a quota that does not suffice. */
export interface QuotaNumbers {
  quota: number;
  taken: number;
  asked: number;
  free: number;
}

/** Thrown where more are determined than a funding line pays for. */
export class QuotaRefused extends RefusedInput {
  constructor(
    line: string,
    readonly numbers: QuotaNumbers,
  ) {
    const { quota, taken, asked, free } = numbers;
    super([
      problem(
        ProblemCode.QUOTA_EXCEEDED,
        ["input", "batch"],
        line,
        `The funding line pays for ${quota} people; ${taken} are determined or enrolled already, ` +
          `${asked} are asked for, and ${free} are free.`,
        "Name fewer candidates, or record a funding line that pays for more.",
      ),
    ]);
  }
}

/**
 * Takes so many people of the quota of a batch's funding line. Of two who determine at once, in
 * whichever batches, the second waits here and then counts whom the first has determined.
 */
export async function takeQuota(
  tx: EntityManager,
  { officeCode, fundingLineId: id }: SelectionBatch,
  asked: number,
): Promise<QuotaCheck> {
  if (id === null) return QuotaCheck.NO_FUNDING_LINE;
  const { participants: quota } = await tx.findOneOrFail(FundingLine, {
    where: { officeCode, id },
    lock: { mode: "pessimistic_write" },
  });
  if (quota === null) return QuotaCheck.QUOTA_NOT_STATED;
  const [{ taken }]: [{ taken: number }] = await tx.query(
    `SELECT (${TAKEN_OF_LINE("$1", "$2")}) AS taken`,
    [officeCode, id],
  );
  const free = Math.max(0, quota - taken);
  if (asked > free) throw new QuotaRefused(id, { quota, taken, asked, free });
  return QuotaCheck.WITHIN_QUOTA;
}
