import { createUnionType } from "type-graphql";
import { Refusal } from "../../graphql/refusal/refusal.type";
import { FollowUpType } from "./follow-up.type";
import { MeetingType } from "./meeting.type";

/** The answer to recordMeeting. */
export const RecordMeetingResult = createUnionType({
  name: "RecordMeetingResult",
  description: "The meeting as recorded, or why it was not recorded.",
  types: () => [MeetingType, Refusal] as const,
  resolveType: (value) => (value instanceof Refusal ? "Refusal" : "Meeting"),
});

/** The answer to addFollowUp. */
export const AddFollowUpResult = createUnionType({
  name: "AddFollowUpResult",
  description: "The follow-up as added, or why it was not added.",
  types: () => [FollowUpType, Refusal] as const,
  resolveType: (value) => (value instanceof Refusal ? "Refusal" : "FollowUp"),
});

/** The answer to completeFollowUp. */
export const CompleteFollowUpResult = createUnionType({
  name: "CompleteFollowUpResult",
  description: "The follow-up as it is now, or why it was not changed.",
  types: () => [FollowUpType, Refusal] as const,
  resolveType: (value) => (value instanceof Refusal ? "Refusal" : "FollowUp"),
});
