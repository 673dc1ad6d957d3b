import { In, type EntityManager } from "typeorm";
import { contentOf, type RecordChange } from "../record-trail";
import { sourcesCited } from "../sources-cited";
import type { RecordState } from "../trail/trail-entry.entity";
import { Enrollment } from "./enrollment.entity";
import { EnrollmentAgreement } from "./enrollment-agreement.entity";
import { EnrollmentPart } from "./enrollment-part.entity";
import type { RelatedEnrollments } from "./related-enrollments";

/** A new cohort as the trail keeps it. */
export async function enrollmentAsRecorded(
  tx: EntityManager,
  officeCode: string,
  id: string,
): Promise<RecordState> {
  const enrollment = await tx.findOneByOrFail(Enrollment, { officeCode, id });
  const parts = await tx.find(EnrollmentPart, {
    where: { officeCode, enrollmentId: id },
    order: { regionCode: "ASC" },
  });
  const further = await tx.find(EnrollmentAgreement, {
    where: { officeCode, enrollmentId: id },
    order: { agreementId: "ASC" },
  });
  return {
    ...contentOf(enrollment),
    alsoUnder: further.map(({ agreementId }) => agreementId),
    parts: parts.map(({ regionCode, headcount }) => ({ region: regionCode, headcount })),
    sources: await sourcesCited(tx, officeCode, id),
  };
}

/** What became of the cohorts that a new one supersedes. */
export async function supersededChanges(
  tx: EntityManager,
  officeCode: string,
  ids: readonly string[],
  before: RelatedEnrollments,
): Promise<RecordChange[]> {
  if (ids.length === 0) return [];
  const after = await tx.find(Enrollment, {
    where: { officeCode, id: In([...ids]) },
    order: { id: "ASC" },
  });
  return after.map((enrollment) => {
    const earlier = before.get(enrollment.id);
    return {
      id: enrollment.id,
      before: earlier === undefined ? null : contentOf(earlier),
      after: contentOf(enrollment),
    };
  });
}
