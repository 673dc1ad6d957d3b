import { registerEnumType } from "type-graphql";

/** The kinds of meeting. */
export enum MeetingKind {
  COMPLIANCE_FORUM = "COMPLIANCE_FORUM",
  OPERATIONAL_COOPERATION = "OPERATIONAL_COOPERATION",
  LAUNCH = "LAUNCH",
}

registerEnumType(MeetingKind, {
  name: "MeetingKind",
  description: "The kind of a meeting that is to be recorded.",
  valuesConfig: {
    COMPLIANCE_FORUM: { description: "Forum kepatuhan: founded by decree, it sees to compliance." },
    OPERATIONAL_COOPERATION: { description: "Rapat KSO: reviews an operational cooperation." },
    LAUNCH: { description: "The start of a programme, or the handing over of cards." },
  },
});

/** Where a follow-up stands on a day. */
export enum FollowUpState {
  OPEN = "OPEN",
  DONE = "DONE",
  OVERDUE = "OVERDUE",
}

registerEnumType(FollowUpState, {
  name: "FollowUpState",
  description: "Where a follow-up stands on a day.",
  valuesConfig: {
    OPEN: { description: "Not done by that day, and its day has not passed, or it has none." },
    DONE: { description: "Done on that day or before it." },
    OVERDUE: { description: "Not done by that day, and its own day had passed." },
  },
});

/** Where a follow-up stood on a day: what was done later had not been done yet. */
export function followUpStateOn(
  day: string,
  { dueOn, doneOn }: { dueOn: string | null; doneOn: string | null },
): FollowUpState {
  if (doneOn !== null && doneOn <= day) return FollowUpState.DONE;
  return dueOn !== null && dueOn < day ? FollowUpState.OVERDUE : FollowUpState.OPEN;
}
