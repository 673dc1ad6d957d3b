import type { BranchOffice } from "./branch-office";
import { newKey, type Recorded } from "./given";

const REFUSAL = "... on Refusal { problems { code path value message remedy } }";

/** Records a funding line; you state only what matters. */
export async function recordFundingLine(
  office: BranchOffice,
  stated: Record<string, unknown> = {},
): Promise<Recorded<{ id: string }>> {
  const { answer } = await office.ask<{ answer: Recorded<{ id: string }> }>(
    `mutation ($input: RecordFundingLineInput!) {
       answer: recordFundingLine(input: $input) { ... on FundingLine { id } ${REFUSAL} }
     }`,
    {
      input: {
        office: "solok",
        idempotencyKey: newKey(),
        region: "13.03",
        source: "APBD",
        year: 2025,
        ...stated,
      },
    },
  );
  return answer;
}

/** Records a payment; you state only what matters. */
export async function recordFundingPayment(
  office: BranchOffice,
  fundingLine: string,
  stated: Record<string, unknown> = {},
): Promise<Recorded<{ id: string }>> {
  const { answer } = await office.ask<{ answer: Recorded<{ id: string }> }>(
    `mutation ($input: RecordFundingPaymentInput!) {
       answer: recordFundingPayment(input: $input) { ... on FundingPayment { id } ${REFUSAL} }
     }`,
    {
      input: {
        office: "solok",
        idempotencyKey: newKey(),
        fundingLine,
        paidOn: "2025-02-10",
        firstMonth: "2025-01-01",
        amount: "16800",
        ...stated,
      },
    },
  );
  return answer;
}
