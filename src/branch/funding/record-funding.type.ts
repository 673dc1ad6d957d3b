import { createUnionType } from "type-graphql";
import { Refusal } from "../../graphql/refusal/refusal.type";
import { FundingLineType } from "./funding-line.type";
import { FundingPaymentType } from "./funding-payment.type";

/** The answer to recordFundingLine. */
export const RecordFundingLineResult = createUnionType({
  name: "RecordFundingLineResult",
  description: "The funding line as recorded, or why it was not recorded.",
  types: () => [FundingLineType, Refusal] as const,
  resolveType: (value) => (value instanceof Refusal ? "Refusal" : "FundingLine"),
});

/** The answer to recordFundingPayment. */
export const RecordFundingPaymentResult = createUnionType({
  name: "RecordFundingPaymentResult",
  description: "The payment as recorded, or why it was not recorded.",
  types: () => [FundingPaymentType, Refusal] as const,
  resolveType: (value) => (value instanceof Refusal ? "Refusal" : "FundingPayment"),
});
