import type { DataSource } from "typeorm";
import { FigureKind } from "../../domain/figure";
import { problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { RefusedInput } from "../../graphql/refusal/refused-input";
import { beforeRecording, reviseClosedMonths } from "../closed-months";
import { recordOnce } from "../record-once";
import { Enrollment } from "./enrollment.entity";
import { enrollmentAsRecorded } from "./enrollment-as-recorded";
import { EnrollmentPart } from "./enrollment-part.entity";
import type { ItemiseEnrollmentInput } from "./itemise-enrollment.input";
import { unknownEnrollment } from "./related-enrollments";

const AT = ["input", "enrollment"];

/**
 * Makes a stated cohort one whose people are recorded one by one; returns its id. What was stated
 * is kept beside the count and no longer counted itself. Its parts would be counted a second time
 * beside the people: they go, and the trail keeps them. Throws RefusedInput and stores nothing.
 */
export async function itemiseEnrollment(
  db: DataSource,
  input: ItemiseEnrollmentInput,
): Promise<string> {
  const { office: officeCode, enrollment: id, because } = input;
  await recordOnce(db, "itemiseEnrollment", input, async (tx) => {
    await beforeRecording(tx);
    const onRecord = await tx.findOne(Enrollment, {
      where: { officeCode, id },
      lock: { mode: "pessimistic_write" },
    });
    if (onRecord === null) throw new RefusedInput([unknownEnrollment(id, AT)]);
    if (onRecord.itemised) throw alreadyItemised(id);
    const before = await enrollmentAsRecorded(tx, officeCode, id);
    await tx.delete(EnrollmentPart, { officeCode, enrollmentId: id });
    await tx.update(
      Enrollment,
      { officeCode, id },
      {
        itemised: true,
        headcount: null,
        statedHeadcount: onRecord.headcount,
        kind: FigureKind.COMPUTED,
      },
    );
    const after = await enrollmentAsRecorded(tx, officeCode, id);
    await reviseClosedMonths(tx, officeCode, {
      from: onRecord.countedFrom,
      days: [],
      because: () => `enrollment ${id} itemised: ${because}`,
    });
    return [{ id, before, after: { ...after, itemisedBecause: because } }];
  });
  return id;
}

function alreadyItemised(id: string): RefusedInput {
  return new RefusedInput([
    problem(
      ProblemCode.ENROLLMENT_ALREADY_ITEMISED,
      AT,
      id,
      "The people of this enrollment are recorded one by one already.",
      "Record them with enrolParticipant.",
    ),
  ]);
}
