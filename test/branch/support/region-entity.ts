import type { BranchOffice } from "./branch-office";

/** Asks a branch office for fields of a region, as the gateway does. */
export async function askRegion<Fields>(
  office: BranchOffice,
  code: string,
  fields: string,
  officeCode = "solok",
): Promise<Fields> {
  const { _entities: regions } = await office.ask<{ _entities: Fields[] }>(
    `query ($regions: [_Any!]!) {
       _entities(representations: $regions) { ... on Region { ${fields} } }
     }`,
    { regions: [{ __typename: "Region", code, officeCode }] },
  );
  return regions[0] as Fields;
}
