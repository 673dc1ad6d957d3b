import type { BranchOffice } from "../support/branch-office";
import { newKey, type Recorded } from "../support/given";

/** A revision of a closed month. */
export interface Closing {
  id: string;
  month: string;
  revision: number;
  rowCount: number;
  hash: string;
  closedBy: string | null;
  because: string | null;
  verified: boolean;
  rows: { totalCount: number; nodes: { line: string }[] };
}

export const CLOSING = `
  id month revision rowCount hash closedBy because verified
  rows(first: 500) { totalCount nodes { line } }`;

/** Closes a month; you state only what matters. */
export async function closeMonth(
  office: BranchOffice,
  stated: Record<string, unknown> = {},
): Promise<Recorded<Closing>> {
  const { answer } = await office.ask<{ answer: Recorded<Closing> }>(
    `mutation ($input: CloseMonthInput!) {
       answer: closeMonth(input: $input) { ... on MonthClosing { ${CLOSING} }
         ... on Refusal { problems { code path value message remedy onRecord { field value } } } }
     }`,
    {
      input: {
        office: "solok",
        idempotencyKey: newKey(),
        month: "2024-06-30",
        closedBy: "Head of Branch",
        ...stated,
      },
    },
  );
  return answer;
}

/** Every revision of a month, or of all months, newest first. */
export async function closingsOf(
  office: BranchOffice,
  month: string | null = null,
): Promise<Closing[]> {
  const { _entities: offices } = await office.ask<{
    _entities: [{ monthClosings: { nodes: Closing[] } }];
  }>(
    `query ($offices: [_Any!]!, $month: Date) { _entities(representations: $offices) {
       ... on BranchOffice { monthClosings(month: $month) { nodes { ${CLOSING} } } } } }`,
    { offices: [{ __typename: "BranchOffice", code: "solok", officeCode: "solok" }], month },
  );
  return offices[0].monthClosings.nodes;
}
