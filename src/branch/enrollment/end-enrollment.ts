import type { DataSource, EntityManager } from "typeorm";
import { dayAfter } from "../../domain/calendar";
import { DatePrecision } from "../../domain/figure";
import { RefusedInput, refuseIfAny } from "../../graphql/refusal/refused-input";
import { beforeRecording, reviseClosedMonths } from "../closed-months";
import { recordOnce } from "../record-once";
import { endProblems } from "./end-problems";
import type { EndEnrollmentInput } from "./end-enrollment.input";
import { Enrollment } from "./enrollment.entity";
import { enrollmentAsRecorded } from "./enrollment-as-recorded";
import { unknownEnrollment } from "./related-enrollments";

/**
 * Ends a cohort, and with it what its parts add to totals; returns its id. Of several who do so at
 * once one wins. Throws RefusedInput and stores nothing.
 */
export async function endEnrollment(db: DataSource, input: EndEnrollmentInput): Promise<string> {
  const { office: officeCode, enrollment: id, endsOn, because } = input;
  await recordOnce(db, "endEnrollment", input, async (tx) => {
    await beforeRecording(tx);
    refuseIfAny(endProblems(input, await lockEnrollment(tx, input)));
    const before = await enrollmentAsRecorded(tx, officeCode, id);
    const countedUntil = dayAfter(endsOn);
    await tx.update(
      Enrollment,
      { officeCode, id },
      { endsOn, endsOnPrecision: DatePrecision.DAY, countedUntil, endedBecause: because },
    );
    const after = await enrollmentAsRecorded(tx, officeCode, id);
    await reviseClosedMonths(tx, officeCode, {
      from: countedUntil,
      days: [],
      because: () => `enrollment ${id} ended: ${because}`,
    });
    return [{ id, before, after }];
  });
  return id;
}

async function lockEnrollment(
  tx: EntityManager,
  { office: officeCode, enrollment: id }: EndEnrollmentInput,
): Promise<Enrollment> {
  const found = await tx.findOne(Enrollment, {
    where: { officeCode, id },
    lock: { mode: "pessimistic_write" },
  });
  if (found === null) throw new RefusedInput([unknownEnrollment(id, ["input", "enrollment"])]);
  return found;
}
