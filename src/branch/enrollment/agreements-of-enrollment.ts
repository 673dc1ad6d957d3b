import type { EntityManager } from "typeorm";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { coveringAgreementProblem } from "../known-agreements";
import type { RecordEnrollmentInput } from "./enrollment.input";
import { EnrollmentAgreement } from "./enrollment-agreement.entity";

/** What is wrong with the agreements that a cohort is said to be under. */
export async function agreementsProblems(
  tx: EntityManager,
  { office, region, agreement, alsoUnder }: RecordEnrollmentInput,
): Promise<Problem[]> {
  const at = ["input", "alsoUnder"];
  const problems = await coveringAgreementProblem(tx, office, agreement, region, [
    "input",
    "agreement",
  ]);
  if (agreement == null && alsoUnder != null && alsoUnder.length > 0) {
    problems.push(
      problem(
        ProblemCode.MISSING,
        ["input", "agreement"],
        null,
        "Further agreements are named, and not the one that the enrollment is under.",
        "Name one of them in `agreement`, and the others in `alsoUnder`.",
      ),
    );
  }
  for (const [index, id] of (alsoUnder ?? []).entries()) {
    if (id === agreement) {
      problems.push(
        problem(
          ProblemCode.LISTED_TWICE,
          [...at, index],
          id,
          "The agreement is named in `agreement` already.",
          "Name in `alsoUnder` only further ones.",
        ),
      );
      continue;
    }
    problems.push(...(await coveringAgreementProblem(tx, office, id, region, [...at, index])));
  }
  return problems;
}

/** Stores that further agreements cover a cohort; they have been checked. */
export async function storeFurtherAgreements(
  tx: EntityManager,
  enrollmentId: string,
  { office: officeCode, alsoUnder }: RecordEnrollmentInput,
): Promise<void> {
  if (alsoUnder == null || alsoUnder.length === 0) return;
  await tx.insert(
    EnrollmentAgreement,
    alsoUnder.map((agreementId) => ({ officeCode, enrollmentId, agreementId })),
  );
}
