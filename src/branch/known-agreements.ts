import type { EntityManager } from "typeorm";
import { officeOfId } from "../domain/office-code";
import { isWithinRegion } from "../domain/region-code";
import { problem, type Problem, type ProblemPath } from "../graphql/refusal/problem.type";
import { ProblemCode } from "../graphql/refusal/problem-code";
import { Agreement } from "./agreement/agreement.entity";
import { AgreementState, stateOn } from "./agreement/agreement-state";
import { AgreementRegion } from "./agreement/agreement-region.entity";

/** What is wrong with an agreement that something of a region is said to be under. */
export async function agreementOfRegionProblem(
  tx: EntityManager,
  officeCode: string,
  id: string | null | undefined,
  region: string,
  path: ProblemPath,
): Promise<Problem[]> {
  const problems = await agreementProblem(tx, officeCode, id, path);
  if (id == null || problems.length > 0) return problems;
  const covered = await tx.findBy(AgreementRegion, { officeCode, agreementId: id });
  const fits = covered.some(
    ({ regionCode }) => isWithinRegion(region, regionCode) || isWithinRegion(regionCode, region),
  );
  if (fits) return [];
  return [
    problem(
      ProblemCode.CONTRADICTION,
      path,
      id,
      `The agreement is for other regions than ${region}.`,
      "Name an agreement for this region, or for one that it lies in; leave it out if none is known.",
    ),
  ];
}

/** What is wrong with an agreement that is said to cover people: one that nobody signed covers nobody. */
export async function coveringAgreementProblem(
  tx: EntityManager,
  officeCode: string,
  id: string | null | undefined,
  region: string,
  path: ProblemPath,
): Promise<Problem[]> {
  const problems = await agreementOfRegionProblem(tx, officeCode, id, region, path);
  if (id == null || problems.length > 0) return problems;
  if (!(await tx.existsBy(Agreement, { officeCode, id, state: AgreementState.DRAFT }))) return [];
  return [
    problem(
      ProblemCode.AGREEMENT_NOT_SIGNED,
      path,
      id,
      "The agreement is still a draft, and covers nobody yet.",
      "Sign it first with signAgreement, or record the enrollment without it.",
    ),
  ];
}

const UNUSABLE: Partial<Record<AgreementState, readonly [ProblemCode, string]>> = {
  [AgreementState.DRAFT]: [ProblemCode.AGREEMENT_NOT_SIGNED, "The agreement is still a draft."],
  [AgreementState.EXPIRED]: [
    ProblemCode.AGREEMENT_EXPIRED,
    "The last day of the agreement had passed by then.",
  ],
  [AgreementState.TERMINATED]: [
    ProblemCode.AGREEMENT_TERMINATED,
    "The agreement was ended before its term was over.",
  ],
};

/**
 * What is wrong with going on under an agreement on a day, if it is on file: it is a draft or has
 * ended. It stays as it is until the commit.
 */
export async function usableAgreementProblem(
  tx: EntityManager,
  officeCode: string,
  id: string | null | undefined,
  on: string,
  path: ProblemPath,
  { orDraft = false } = {},
): Promise<Problem[]> {
  if (id == null) return [];
  const agreement = await tx.findOne(Agreement, {
    where: { officeCode, id },
    lock: { mode: "pessimistic_read" },
  });
  if (agreement === null) return [];
  const state = stateOn(on, agreement.state, agreement.startsOn, agreement.endsOn);
  const [code, message] = UNUSABLE[state] ?? [];
  if (code === undefined || message === undefined) return [];
  if (orDraft && state === AgreementState.DRAFT) return [];
  const remedy = "Sign it, renew it, or open a batch under the agreement that holds.";
  return [problem(code, path, id, message, remedy)];
}

/** What is wrong with an agreement that an input refers to, if it refers to one. */
export async function agreementProblem(
  tx: EntityManager,
  officeCode: string,
  id: string | null | undefined,
  path: ProblemPath,
): Promise<Problem[]> {
  if (id == null || (await tx.existsBy(Agreement, { officeCode, id }))) return [];
  const office = id.includes(":") ? officeOfId(id) : null;
  if (office !== null && office !== officeCode) {
    return [
      problem(
        ProblemCode.AGREEMENT_OF_ANOTHER_OFFICE,
        path,
        id,
        "This agreement is kept by another branch office.",
        "Name an agreement that this office has filed.",
      ),
    ];
  }
  return [
    problem(
      ProblemCode.AGREEMENT_UNKNOWN,
      path,
      id,
      "This branch office has filed no agreement with this id.",
      "Take the id from officeAgreements(office:).",
    ),
  ];
}
