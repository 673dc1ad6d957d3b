import { problem, type Problem, type RecordedValue } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import type { EndEnrollmentInput } from "./end-enrollment.input";
import type { Enrollment } from "./enrollment.entity";

const AT = ["input", "enrollment"];

/** What is wrong with ending a cohort that is on record. */
export function endProblems(input: EndEnrollmentInput, onRecord: Enrollment): Problem[] {
  if (onRecord.partOf !== null) {
    return [
      problem(
        ProblemCode.CONTRADICTION,
        AT,
        onRecord.id,
        "The enrollment is part of another one, which counts its people.",
        "End that one; Enrollment.partOf shows it.",
      ),
    ];
  }
  if (onRecord.supersededBy !== null) {
    return [
      problem(
        ProblemCode.ENROLLMENT_ALREADY_SUPERSEDED,
        AT,
        onRecord.id,
        "The people of this enrollment are already counted in a later one.",
        "End that later one; Enrollment.supersededBy shows it.",
      ),
    ];
  }
  if (hasEnded(input, onRecord)) {
    return [
      {
        ...problem(
          ProblemCode.CONFLICT,
          AT,
          onRecord.id,
          `The enrollment has its end on record already: ${onRecord.endsOn}.`,
          "Look at the end on record; one that was planned can only be brought forward.",
        ),
        onRecord: endOf(onRecord),
      },
    ];
  }
  return dayProblems(input, onRecord);
}

/** An end that was only planned with the start may come earlier; one that somebody recorded stays. */
function hasEnded({ endsOn }: EndEnrollmentInput, onRecord: Enrollment): boolean {
  if (onRecord.endsOn === null) return false;
  return onRecord.endedBecause !== null || onRecord.endsOn <= endsOn;
}

function endOf({ id, endsOn, endsOnPrecision, countedUntil, endedBecause }: Enrollment) {
  const values = { id, endsOn, endsOnPrecision, countedUntil, endedBecause };
  return Object.entries(values).flatMap(([field, value]): RecordedValue[] =>
    value === null ? [] : [{ field, value }],
  );
}

function dayProblems({ endsOn }: EndEnrollmentInput, onRecord: Enrollment): Problem[] {
  const { startsOn, countedFrom } = onRecord;
  const first = [startsOn, countedFrom].find((day) => day !== null && endsOn < day);
  if (first == null) return [];
  return [
    problem(
      ProblemCode.END_BEFORE_START,
      ["input", "endsOn"],
      endsOn,
      `The enrollment would end before it starts: its people are protected or counted from ${first} on.`,
      "Correct the day.",
    ),
  ];
}
