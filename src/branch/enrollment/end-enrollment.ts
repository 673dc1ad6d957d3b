import type { DataSource, EntityManager } from "typeorm";
import { dayAfter } from "../../domain/calendar";
import { DatePrecision } from "../../domain/figure";
import { RefusedInput, refuseIfAny } from "../../graphql/refusal/refused-input";
import { problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
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
    const onRecord = await lockEnrollment(tx, input);
    refuseIfAny(endProblems(input, onRecord));
    const before = await enrollmentAsRecorded(tx, officeCode, id);
    const countedUntil = dayAfter(endsOn);
    await tx.update(
      Enrollment,
      { officeCode, id },
      { endsOn, endsOnPrecision: DatePrecision.DAY, countedUntil, endedBecause: because },
    );
    if (onRecord.itemised) await endMemberships(tx, input);
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

/** Nobody stays in a cohort that is over. Refuses while somebody joins it later than that. */
async function endMemberships(
  tx: EntityManager,
  { office, enrollment, endsOn }: EndEnrollmentInput,
): Promise<void> {
  const [late]: { joining: number; last: string }[] = await tx.query(
    `SELECT count(*)::int AS joining, max(started_on)::text AS last FROM membership
     WHERE office_code = $1 AND enrollment_id = $2 AND started_on > $3`,
    [office, enrollment, endsOn],
  );
  if (late !== undefined && late.joining > 0) {
    throw new RefusedInput([
      problem(
        ProblemCode.CONTRADICTION,
        ["input", "endsOn"],
        endsOn,
        `${late.joining} participants join it later, the last on ${late.last}.`,
        "Correct their memberships first, or give a later day.",
      ),
    ]);
  }
  await tx.query(
    `UPDATE membership SET ended_on = $3, ended_because = 'LEFT'
     WHERE office_code = $1 AND enrollment_id = $2 AND (ended_on IS NULL OR ended_on > $3)`,
    [office, enrollment, endsOn],
  );
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
