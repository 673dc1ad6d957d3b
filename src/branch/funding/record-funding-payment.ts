import type { DataSource, EntityManager } from "typeorm";
import { violatedConstraint } from "../../database/violated-constraint";
import { problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { refuseIfAny, RefusedInput } from "../../graphql/refusal/refused-input";
import { newRecordId, recordOnce } from "../record-once";
import { cite, keepSources } from "../record-sources";
import { askedContent, created } from "../record-trail";
import type { RecordFundingPaymentInput } from "./funding-payment.input";
import { FundingPayment } from "./funding-payment.entity";
import { firstDayOfMonth, fundingPaymentProblems } from "./funding-payment-problems";

/** Records a payment; returns its id. Throws RefusedInput and stores nothing. */
export async function recordFundingPayment(
  db: DataSource,
  input: RecordFundingPaymentInput,
): Promise<string> {
  const [id = ""] = await recordOnce(db, "recordFundingPayment", input, async (tx) => {
    refuseIfAny(await fundingPaymentProblems(tx, input));
    const id = newRecordId(input.office);
    await insertPayment(tx, id, input);
    const sourceIds = await keepSources(tx, input.office, input.sources ?? []);
    await cite(tx, input.office, id, sourceIds);
    return [created(id, askedContent(input))];
  });
  return id;
}

async function insertPayment(
  tx: EntityManager,
  id: string,
  input: RecordFundingPaymentInput,
): Promise<void> {
  try {
    await tx.insert(FundingPayment, {
      officeCode: input.office,
      id,
      fundingLineId: input.fundingLine,
      paidOn: input.paidOn,
      firstMonth: firstDayOfMonth(input.firstMonth),
      lastMonth: firstDayOfMonth(input.lastMonth ?? input.firstMonth),
      amount: input.amount,
      participants: input.participants ?? null,
      reference: input.reference ?? null,
    });
  } catch (error) {
    if (violatedConstraint(error) !== "funding_payment_reference_used_once") throw error;
    throw new RefusedInput([
      problem(
        ProblemCode.PAYMENT_ALREADY_RECORDED,
        ["input", "reference"],
        input.reference,
        "A payment with this reference is already recorded for the funding line.",
        "Look at FundingLine.payments; correct the reference if this is another payment.",
      ),
    ]);
  }
}
