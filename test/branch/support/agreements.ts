import type { BranchOffice } from "./branch-office";
import { newKey, type ProblemAnswer } from "./given";

/** An agreement as the tests of edits look at it. */
export interface AgreementAnswer {
  id: string;
  state: string;
  version: number;
}

/** The answer to an edit: the agreement, or the problems and in a conflict what it is now. */
export type Edited = Partial<AgreementAnswer> & {
  __typename: string;
  problems?: ProblemAnswer[];
  current?: AgreementAnswer;
};

const ANSWER = `
  __typename
  ... on Agreement { id state version }
  ... on AgreementConflict {
    problems { code path value message remedy } current { id state version } }
  ... on Refusal { problems { code path value message remedy } }`;

/** What can be done to an agreement on file. */
export type Action = "sign" | "renew" | "amend" | "terminate";

const INPUTS: Record<Action, string> = {
  sign: "SignAgreementInput",
  renew: "RenewAgreementInput",
  amend: "AmendAgreementInput",
  terminate: "TerminateAgreementInput",
};

/** Does something to an agreement; you state only what matters. */
export async function edit(
  office: BranchOffice,
  action: Action,
  agreement: { id?: string; version?: number },
  stated: Record<string, unknown> = {},
): Promise<Edited> {
  const { answer } = await office.ask<{ answer: Edited }>(
    `mutation ($input: ${INPUTS[action]}!) {
       answer: ${action}Agreement(input: $input) { ${ANSWER} } }`,
    {
      input: {
        office: "solok",
        idempotencyKey: newKey(),
        agreement: agreement.id,
        expectedVersion: agreement.version ?? 1,
        ...(action === "terminate" ? { because: "The parties agreed to end it" } : {}),
        ...stated,
      },
    },
  );
  return answer;
}

/** Files a draft; you state only what matters. */
export async function draft(
  office: BranchOffice,
  stated: Record<string, unknown> = {},
): Promise<Edited> {
  const { answer } = await office.ask<{ answer: Edited }>(
    `mutation ($input: DraftAgreementInput!) { answer: draftAgreement(input: $input) {
       __typename
       ... on Agreement { id state version }
       ... on Refusal { problems { code path value message remedy } } } }`,
    {
      input: {
        office: "solok",
        idempotencyKey: newKey(),
        kind: "PKS",
        parties: ["Kantor Cabang Solok", "Pemerintah Kabupaten Sijunjung"],
        regions: ["13.03"],
        ...stated,
      },
    },
  );
  return answer;
}

/** Asks for fields of an agreement. */
export async function agreementOf<Fields>(
  office: BranchOffice,
  id: string | undefined,
  fields: string,
): Promise<Fields> {
  const { agreement } = await office.ask<{ agreement: Fields }>(
    `query ($id: ID!) { agreement(id: $id) { ${fields} } }`,
    { id },
  );
  return agreement;
}
