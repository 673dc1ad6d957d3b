import type { BranchOffice } from "./branch-office";
import { newKey, type Recorded } from "./given";

const REFUSAL = "... on Refusal { problems { code path value message remedy } }";

/** A follow-up as a mutation answers it. */
export interface FollowUpAnswer {
  id: string;
  version: number;
  doneOn: string | null;
}

/** Records a meeting; you state only what matters. */
export async function recordMeeting(
  office: BranchOffice,
  stated: Record<string, unknown> = {},
): Promise<Recorded<{ id: string; followUps: FollowUpAnswer[] }>> {
  const { answer } = await office.ask<{
    answer: Recorded<{ id: string; followUps: FollowUpAnswer[] }>;
  }>(
    `mutation ($input: RecordMeetingInput!) {
       answer: recordMeeting(input: $input) {
         ... on Meeting { id followUps { id version doneOn } } ${REFUSAL}
       }
     }`,
    {
      input: {
        office: "solok",
        idempotencyKey: newKey(),
        kind: "COMPLIANCE_FORUM",
        heldOn: "2024-05-02",
        regions: ["13.03"],
        ...stated,
      },
    },
  );
  return answer;
}

/** Adds a follow-up to a meeting; you state only what matters. */
export async function addFollowUp(
  office: BranchOffice,
  meeting: string,
  followUp: Record<string, unknown> = {},
): Promise<Recorded<FollowUpAnswer>> {
  const { answer } = await office.ask<{ answer: Recorded<FollowUpAnswer> }>(
    `mutation ($input: AddFollowUpInput!) {
       answer: addFollowUp(input: $input) { ... on FollowUp { id version doneOn } ${REFUSAL} }
     }`,
    {
      input: {
        office: "solok",
        idempotencyKey: newKey(),
        meeting,
        followUp: { owner: "Manpower agency", what: "List the workers", ...followUp },
      },
    },
  );
  return answer;
}

/** Notes that a follow-up was done; you state only what matters. */
export async function completeFollowUp(
  office: BranchOffice,
  followUp: string,
  stated: Record<string, unknown> = {},
): Promise<Recorded<FollowUpAnswer>> {
  const { answer } = await office.ask<{ answer: Recorded<FollowUpAnswer> }>(
    `mutation ($input: CompleteFollowUpInput!) {
       answer: completeFollowUp(input: $input) { ... on FollowUp { id version doneOn } ${REFUSAL} }
     }`,
    {
      input: {
        office: "solok",
        idempotencyKey: newKey(),
        followUp,
        expectedVersion: 1,
        doneOn: "2024-06-01",
        ...stated,
      },
    },
  );
  return answer;
}

/** The follow-ups of an office, as a client lists them. */
export async function listFollowUps<Listed>(
  office: BranchOffice,
  stated: string,
  fields = "totalCount nodes { what state(on: $on) }",
  officeCode = "solok",
  on = "2025-01-01",
): Promise<Listed> {
  const { _entities: offices } = await office.ask<{ _entities: [{ followUps: Listed }] }>(
    `query ($of: [_Any!]!, $on: Date) { _entities(representations: $of) {
       ... on BranchOffice { followUps(on: $on ${stated}) { ${fields} } } } }`,
    { of: [{ __typename: "BranchOffice", code: officeCode, officeCode }], on },
  );
  return offices[0].followUps;
}
