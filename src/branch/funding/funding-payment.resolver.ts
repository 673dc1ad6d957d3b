import {
  Arg,
  Ctx,
  Directive,
  FieldResolver,
  Mutation,
  Resolver,
  Root,
  UseMiddleware,
} from "type-graphql";
import { answerRefusals } from "../../graphql/refusal/refusal-middleware";
import { validateInput } from "../../graphql/refusal/validate-input";
import { RupiahScalar } from "../../graphql/scalars";
import type { BranchContext } from "../branch.context";
import { writeForOwnOffice } from "../own-office";
import { RecordFundingLineInput } from "./funding-line.input";
import { FundingLineType } from "./funding-line.type";
import { RecordFundingPaymentInput } from "./funding-payment.input";
import { FundingPaymentType } from "./funding-payment.type";
import { recordFundingLine } from "./record-funding-line";
import { recordFundingPayment } from "./record-funding-payment";
import { RecordFundingLineResult, RecordFundingPaymentResult } from "./record-funding.type";

/** What was paid from a funding line, and how lines are recorded. */
@Resolver(() => FundingLineType)
export class FundingLinePaymentsResolver {
  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => RecordFundingLineResult, {
    nullable: true,
    description:
      "Records who pays in a region in a year, whole or not at all. Empty only with an error: " +
      "then ask again with the same idempotency key.",
  })
  async recordFundingLine(
    @Arg("input", () => RecordFundingLineInput, {
      description: "The funding line.",
      validateFn: (input) => validateInput(input as RecordFundingLineInput),
    })
    input: RecordFundingLineInput,
    @Ctx() context: BranchContext,
  ): Promise<FundingLineType | null> {
    return context.loaders.fundingLineById.load(await recordFundingLine(context.db, input));
  }

  @FieldResolver(() => [FundingPaymentType], {
    description: "What was paid from it, earliest first; an empty list: nothing is recorded.",
  })
  payments(
    @Root() { id }: FundingLineType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<FundingPaymentType[]> {
    return loaders.paymentsOfLine.load(id);
  }

  @FieldResolver(() => RupiahScalar, {
    nullable: true,
    description:
      "Whole rupiah paid so far, the sum of its payments, also where it exceeds the amount. " +
      "Empty: no payment is recorded, which is not zero.",
  })
  async paid(
    @Root() { id }: FundingLineType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<string | null> {
    const payments = await loaders.paymentsOfLine.load(id);
    if (payments.length === 0) return null;
    return payments.reduce((sum, { amount }) => sum + BigInt(amount), 0n).toString();
  }
}

/** A payment, and how one is recorded. */
@Resolver(() => FundingPaymentType)
export class FundingPaymentResolver {
  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => RecordFundingPaymentResult, {
    nullable: true,
    description:
      "Records a payment from a funding line, whole or not at all. Empty only with an error: " +
      "then ask again with the same idempotency key.",
  })
  async recordFundingPayment(
    @Arg("input", () => RecordFundingPaymentInput, {
      description: "The payment.",
      validateFn: (input) => validateInput(input as RecordFundingPaymentInput),
    })
    input: RecordFundingPaymentInput,
    @Ctx() context: BranchContext,
  ): Promise<FundingPaymentType | null> {
    return context.loaders.paymentById.load(await recordFundingPayment(context.db, input));
  }

  @FieldResolver(() => FundingLineType, {
    nullable: true,
    description: "The funding line that it was paid from.",
  })
  fundingLine(
    @Root() { fundingLineId }: FundingPaymentType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<FundingLineType | null> {
    return loaders.fundingLineById.load(fundingLineId);
  }
}
