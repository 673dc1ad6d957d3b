import type { BranchOffice } from "./branch-office";

/** A page of the trail. */
export interface TrailAnswer {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  nodes: {
    sequence: number;
    at: string;
    subject: string | null;
    who: string | null;
    operation: string;
    record: string;
    before: Record<string, unknown> | null;
    after: Record<string, unknown> | null;
    changed: string[];
  }[];
}

/** Asks an office for a page of its trail, as the gateway does. */
export async function trailOf(
  office: BranchOffice,
  page = "",
  officeCode = "solok",
): Promise<TrailAnswer> {
  const { _entities: offices } = await office.ask<{ _entities: { trail: TrailAnswer }[] }>(
    `query ($offices: [_Any!]!) { _entities(representations: $offices) { ... on BranchOffice {
       trail${page} {
         totalCount
         pageInfo { hasNextPage hasPreviousPage endCursor }
         nodes { sequence at subject who operation record before after changed }
       } } } }`,
    { offices: [{ __typename: "BranchOffice", code: officeCode, officeCode }] },
  );
  return (offices[0] as { trail: TrailAnswer }).trail;
}
