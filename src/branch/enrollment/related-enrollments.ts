import { In, type EntityManager } from "typeorm";
import { isWithinRegion } from "../../domain/region-code";
import { problem, type Problem, type ProblemPath } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { Enrollment } from "./enrollment.entity";
import type { RecordEnrollmentInput } from "./enrollment.input";

/** The cohorts that a new one is part of, or supersedes. */
export type RelatedEnrollments = ReadonlyMap<string, Enrollment>;

/**
 * Reads the cohorts that an input refers to and keeps others from changing them meanwhile. They
 * are locked before anything is counted, and in order, so that two writers cannot block each other.
 */
export async function lockRelatedEnrollments(
  tx: EntityManager,
  input: RecordEnrollmentInput,
): Promise<RelatedEnrollments> {
  const ids = [...(input.supersedes ?? []), ...(input.partOf == null ? [] : [input.partOf])];
  if (ids.length === 0) return new Map();
  const found = await tx.find(Enrollment, {
    where: { officeCode: input.office, id: In(ids) },
    order: { id: "ASC" },
    lock: { mode: "pessimistic_write" },
  });
  return new Map(found.map((enrollment) => [enrollment.id, enrollment]));
}

/** What is wrong with the cohorts that an input says it supersedes. */
export function supersededProblems(
  input: RecordEnrollmentInput,
  related: RelatedEnrollments,
  countedFrom: string | null,
): Problem[] {
  return (input.supersedes ?? []).flatMap((id, index) => {
    const path = ["input", "supersedes", index];
    const earlier = related.get(id);
    if (earlier === undefined) return [unknownEnrollment(id, path)];
    if (earlier.supersededBy !== null) {
      return [
        problem(
          ProblemCode.ENROLLMENT_ALREADY_SUPERSEDED,
          path,
          id,
          "The people of this enrollment are already counted in a later one.",
          "Leave it out, or name that later one; Enrollment.supersededBy shows it.",
        ),
      ];
    }
    if (earlier.itemised) {
      return [
        problem(
          ProblemCode.CONTRADICTION,
          path,
          id,
          "Its people are recorded one by one, and counted where they are.",
          "Move its participants to the new enrollment instead.",
        ),
      ];
    }
    const fits =
      earlier.segment === input.segment &&
      isWithinRegion(earlier.regionCode, input.region) &&
      earlier.countedFrom !== null &&
      countedFrom !== null &&
      earlier.countedFrom < countedFrom;
    if (fits) return [];
    return [
      problem(
        ProblemCode.CONTRADICTION,
        path,
        id,
        "Its people cannot be inside the new enrollment: another region or segment, or not " +
          "counted before it.",
        "Name only enrollments of the same segment, inside the region, counted earlier.",
      ),
    ];
  });
}

/** What is wrong with the cohort that an input says it is part of. */
export async function wholeProblems(
  tx: EntityManager,
  input: RecordEnrollmentInput,
  related: RelatedEnrollments,
): Promise<Problem[]> {
  if (input.partOf == null) return [];
  const path = ["input", "partOf"];
  const whole = related.get(input.partOf);
  if (whole === undefined) return [unknownEnrollment(input.partOf, path)];
  if (whole.segment !== input.segment || !isWithinRegion(input.region, whole.regionCode)) {
    return [
      problem(
        ProblemCode.CONTRADICTION,
        path,
        input.partOf,
        "The enrollment cannot be part of this one: it is of another region or segment.",
        "Name an enrollment of the same segment whose region contains this one's.",
      ),
    ];
  }
  const others = await tx.findBy(Enrollment, { officeCode: input.office, partOf: input.partOf });
  const sum = [input, ...others].reduce((people, { headcount }) => people + (headcount ?? 0), 0);
  if (whole.headcount === null || sum <= whole.headcount) return [];
  return [
    problem(
      ProblemCode.PARTS_EXCEED_WHOLE,
      ["input", "headcount"],
      input.headcount,
      `With what is already part of it this makes ${sum}, more than the whole of ${whole.headcount}.`,
      "Correct the headcount, or record the enrollment by itself.",
    ),
  ];
}

/** A cohort is named that this office has not recorded. */
export function unknownEnrollment(id: string, path: ProblemPath): Problem {
  return problem(
    ProblemCode.ENROLLMENT_UNKNOWN,
    path,
    id,
    "This branch office has recorded no enrollment with this id.",
    "Take the id from Region.enrollments.",
  );
}
