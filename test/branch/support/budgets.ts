import type { BranchOffice } from "./branch-office";

/** Which budget is asked for. */
export interface Key {
  regionCode: string;
  year: number;
  funding: string;
}

/** All numbers of a budget. */
export const NUMBERS = `amount precision funded residual committed committedCost check paid
  paidResidual paidAmount unpaid balance participants fullYear fullYearCost shortBy { personMonths amount } runwayMonths joining
  leftForJoining monthsPerJoining breakEvenJoiningMonth segment programmes rules refused`;

/** Asks for these fields of budgets, as the gateway does. */
export const QUERY = (fields: string) => `query ($keys: [_Any!]!) {
  _entities(representations: $keys) { ... on Budget { ${fields} } } }`;

/** Budgets of Solok, as the gateway names them. */
export const keysOf = (keys: readonly Key[]) => ({
  keys: keys.map((key) => ({ __typename: "Budget", officeCode: "solok", ...key })),
});

/** Asks the office for these budgets. */
export async function budgets<Budget>(
  office: BranchOffice,
  keys: readonly Key[],
  fields = NUMBERS,
): Promise<Budget[]> {
  return (await office.ask<{ _entities: Budget[] }>(QUERY(fields), keysOf(keys)))._entities;
}

/** The budget of Sijunjung from the regency's own means. */
export const sijunjung = (year: number): Key => ({ regionCode: "13.03", year, funding: "APBD" });
