import type { DataSource } from "typeorm";
import { officeOfId } from "../../domain/office-code";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { refuseIfAny, RefusedInput } from "../../graphql/refusal/refused-input";
import { recordOnce } from "../record-once";
import { contentOf } from "../record-trail";
import { isSurelyAfter, todayStated } from "../stated-dates";
import { FollowUp } from "./follow-up.entity";
import { placeOfFollowUp } from "./follow-up-id";
import type { CompleteFollowUpInput } from "./follow-up.input";
import { Meeting } from "./meeting.entity";

/**
 * Notes that a follow-up was done; returns its id. Of several who do so at once one wins, and the
 * others learn what is on record now.
 */
export async function completeFollowUp(
  db: DataSource,
  input: CompleteFollowUpInput,
): Promise<string> {
  const [id = ""] = await recordOnce(db, "completeFollowUp", input, async (tx) => {
    const { office: officeCode, followUp: id, doneOn, outcome } = input;
    const place = placeOfFollowUp(id);
    const key = { officeCode, ...place };
    const onRecord =
      place && (await tx.findOne(FollowUp, { where: key, lock: { mode: "pessimistic_write" } }));
    if (onRecord == null) throw new RefusedInput([followUpUnknown(officeCode, id)]);
    refuseIfAny(conflicts(input, onRecord));
    const meeting = await tx.findOneByOrFail(Meeting, { officeCode, id: onRecord.meetingId });
    refuseIfAny(dayProblems(doneOn, meeting));
    const version = onRecord.version + 1;
    const done = { doneOn, outcome: outcome ?? null, version };
    await tx.update(FollowUp, key, done);
    const before = contentOf(onRecord);
    return [{ id, before, after: { ...before, ...done } }];
  });
  return id;
}

function followUpUnknown(officeCode: string, id: string): Problem {
  return problem(
    ProblemCode.FOLLOW_UP_UNKNOWN,
    ["input", "followUp"],
    id,
    officeOfId(id) === officeCode
      ? "This branch office has recorded no follow-up with this id."
      : "This follow-up is kept by another branch office.",
    "Take the id from BranchOffice.followUps of the office that recorded it.",
  );
}

function conflicts({ expectedVersion }: CompleteFollowUpInput, onRecord: FollowUp): Problem[] {
  const { version, doneOn } = onRecord;
  if (doneOn === null && version === expectedVersion) return [];
  const state = doneOn === null ? "It is not done yet" : `It was done on ${doneOn}`;
  return [
    problem(
      ProblemCode.CONFLICT,
      ["input", "expectedVersion"],
      expectedVersion,
      `Somebody else has changed the follow-up. ${state}, in version ${version}.`,
      "Read the follow-up again, and change it if that is still needed.",
    ),
  ];
}

function dayProblems(doneOn: string, { heldOn, heldOnPrecision }: Meeting): Problem[] {
  const done = { field: "doneOn", date: doneOn, precision: null };
  const held = { field: "heldOn", date: heldOn, precision: heldOnPrecision };
  const at = (code: ProblemCode, message: string, remedy: string) => [
    problem(code, ["input", "doneOn"], doneOn, message, remedy),
  ];
  if (isSurelyAfter(done, todayStated())) {
    return at(
      ProblemCode.DATE_IN_FUTURE,
      "The follow-up is said to have been done on a day to come.",
      "Correct the day; complete a follow-up once it is done.",
    );
  }
  if (isSurelyAfter(held, done)) {
    return at(
      ProblemCode.CONTRADICTION,
      `The follow-up is said to have been done before its meeting was held, on ${heldOn}.`,
      "Correct the day.",
    );
  }
  return [];
}
