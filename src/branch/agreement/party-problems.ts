import type { EntityManager } from "typeorm";
import { BranchOfficeKind } from "../../domain/office-kind";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { BranchOffice } from "../../reference/branch-office.entity";
import { PartyKind } from "./party-kind";

/** The parties of an agreement and, in their order, what each of them is. */
export interface PartiesStated {
  parties?: readonly string[] | null;
  partyKinds?: readonly PartyKind[] | null;
}

/**
 * What is wrong with the parties: kinds that are not one each, and branch offices other than the
 * one that files the agreement and its sub-branches.
 */
export async function partyProblems(
  tx: EntityManager,
  officeCode: string,
  { parties, partyKinds }: PartiesStated,
): Promise<Problem[]> {
  if (partyKinds != null && partyKinds.length > 0 && partyKinds.length !== parties?.length) {
    return [
      problem(
        ProblemCode.CONTRADICTION,
        ["input", "partyKinds"],
        partyKinds,
        "The kinds are not one for each party.",
        "Give `parties` too and one kind for each, in their order; or leave the kinds out.",
      ),
    ];
  }
  if (parties == null) return [];
  const offices = await tx.find(BranchOffice);
  const own = new Set(
    offices
      .filter(({ code, parentCode }) => code === officeCode || parentCode === officeCode)
      .map(({ name }) => plain(name)),
  );
  const branches = new Set(
    offices.filter(({ kind }) => kind !== BranchOfficeKind.REGIONAL).map(({ name }) => plain(name)),
  );
  return parties.flatMap((party, index) => {
    const isBranch = partyKinds?.[index] === PartyKind.BRANCH_OFFICE || branches.has(plain(party));
    if (!isBranch || own.has(plain(party))) return [];
    return [
      problem(
        ProblemCode.PARTY_OF_ANOTHER_OFFICE,
        ["input", "parties", index],
        party,
        "This party is not the branch office that files the agreement, nor a sub-branch of it.",
        "File the agreement at the office that concludes it; branchOffices shows their names.",
      ),
    ];
  });
}

/** Names are the same in capitals or not, and however many blanks are between their words. */
function plain(name: string): string {
  return name.trim().replaceAll(/\s+/g, " ").toLowerCase();
}
