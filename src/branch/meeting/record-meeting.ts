import type { DataSource, EntityManager } from "typeorm";
import { DatePrecision } from "../../domain/figure";
import { officeOfId } from "../../domain/office-code";
import { lastDayOf } from "../../domain/stated-day";
import { problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { refuseIfAny, RefusedInput } from "../../graphql/refusal/refused-input";
import { newRecordId, recordOnce } from "../record-once";
import { keepSources } from "../record-sources";
import { askedContent, created } from "../record-trail";
import { FollowUp } from "./follow-up.entity";
import { followUpId } from "./follow-up-id";
import type { AddFollowUpInput } from "./follow-up.input";
import { Meeting } from "./meeting.entity";
import type { NewFollowUpInput, RecordMeetingInput } from "./meeting.input";
import { followUpProblems, meetingProblems } from "./meeting-problems";
import { storeMeeting } from "./store-meeting";

/** Records a meeting with its follow-ups; returns its id. Throws RefusedInput and stores nothing. */
export async function recordMeeting(db: DataSource, input: RecordMeetingInput): Promise<string> {
  const [id = ""] = await recordOnce(db, "recordMeeting", input, async (tx) => {
    refuseIfAny(await meetingProblems(tx, input));
    const id = newRecordId(input.office);
    await storeMeeting(tx, input.office, id, {
      kind: input.kind,
      heldOn: input.heldOn,
      heldOnPrecision: input.heldOnPrecision ?? DatePrecision.DAY,
      regions: input.regions,
      attendingBodies: input.attendingBodies ?? [],
      agreement: input.agreement ?? null,
      decisions: input.decisions ?? [],
      foundingDecree: input.foundingDecree ?? null,
      followUps: (input.followUps ?? []).map(asStored),
      sources: await keepSources(tx, input.office, input.sources ?? []),
    });
    return [created(id, askedContent(input))];
  });
  return id;
}

/** Adds what is to be done to a meeting on record; returns the follow-up's id. */
export async function addFollowUp(db: DataSource, input: AddFollowUpInput): Promise<string> {
  const [id = ""] = await recordOnce(db, "addFollowUp", input, async (tx) => {
    const { office: officeCode, meeting: meetingId, followUp } = input;
    const meeting = await lockedMeeting(tx, officeCode, meetingId);
    const held = { field: "heldOn", date: meeting.heldOn, precision: meeting.heldOnPrecision };
    refuseIfAny(followUpProblems(followUp, held, ["input", "followUp"]));
    const last = await tx.maximum(FollowUp, "position", { officeCode, meetingId });
    const position = (last ?? -1) + 1;
    await tx.insert(FollowUp, { officeCode, meetingId, position, ...asStored(followUp) });
    return [created(followUpId(meetingId, position), askedContent(input))];
  });
  return id;
}

/** Of two that are added at once the second waits here for its place. */
async function lockedMeeting(tx: EntityManager, officeCode: string, id: string): Promise<Meeting> {
  const meeting = await tx.findOne(Meeting, {
    where: { officeCode, id },
    lock: { mode: "pessimistic_write" },
  });
  if (meeting !== null) return meeting;
  throw new RefusedInput([
    problem(
      ProblemCode.MEETING_UNKNOWN,
      ["input", "meeting"],
      id,
      officeOfId(id) === officeCode
        ? "This branch office has recorded no meeting with this id."
        : "This meeting is kept by another branch office.",
      "Take the id from BranchOffice.meetings of the office that recorded it.",
    ),
  ]);
}

function asStored({ owner, what, dueOn, dueOnPrecision }: NewFollowUpInput) {
  if (dueOn == null) return { owner, what };
  const precision = dueOnPrecision ?? DatePrecision.DAY;
  return { owner, what, dueOn: lastDayOf(dueOn, precision), dueOnPrecision: precision };
}
