import { registerEnumType } from "type-graphql";
import { ProblemCode } from "./problem-code";

/** What each code means, for whoever reads the schema. */
const PROBLEM_WORDS: Partial<Record<`${ProblemCode}`, { description: string }>> = {
  MALFORMED: { description: "The text does not have the form that is asked for." },
  MISSING: { description: "Something that is needed here was not given." },
  WRONG_LENGTH: { description: "The text is too short or too long." },
  WRONG_LIST_SIZE: { description: "The list has too few or too many entries." },
  OUT_OF_RANGE: { description: "The number or date is outside what is possible." },
  LISTED_TWICE: { description: "The same entry stands in a list twice." },
  CONTRADICTION: { description: "Two values of the input cannot both be true." },
  END_BEFORE_START: { description: "The end lies before the start." },
  DATE_IN_FUTURE: {
    description: "Something is said to have happened, or to have been so, on a day to come.",
  },
  PERSONAL_DATA: {
    description:
      "A text holds what looks like the national id (NIK) of a person. It is not sent back.",
  },
  REGION_UNKNOWN: { description: "No region has this code." },
  REGION_NOT_SERVED: {
    description: "The region is not in the territory of this branch office on the day meant.",
  },
  REGION_LEVEL_WRONG: { description: "The region is of a level that cannot stand here." },
  DEFINITION_MISSING: {
    description: "The figure does not say under which definition it was stated.",
  },
  DEFINITION_UNKNOWN: { description: "No definition of coverage has this id and version." },
  SOURCE_UNKNOWN: { description: "This branch office holds no source with this id." },
  AGREEMENT_UNKNOWN: { description: "This branch office holds no agreement with this id." },
  AGREEMENT_OF_ANOTHER_OFFICE: {
    description: "The agreement is kept by another branch office; an office names only its own.",
  },
  AGREEMENT_NUMBER_USED: {
    description: "The branch office has already filed an agreement under this number.",
  },
  AGREEMENT_ALREADY_RENEWED: {
    description: "The agreement has already been renewed by another one.",
  },
  AGREEMENT_NOT_SIGNED: {
    description: "The agreement is a draft, and only a signed one can be treated like this.",
  },
  AGREEMENT_ALREADY_SIGNED: { description: "The agreement is signed already." },
  AGREEMENT_EXPIRED: { description: "The last day of the agreement has passed." },
  AGREEMENT_TERMINATED: {
    description: "The agreement was ended before its term was over, or withdrawn as a draft.",
  },
  TERMS_OVERLAP: {
    description: "A renewal would begin before the term that it renews is over.",
  },
  PARTY_OF_ANOTHER_OFFICE: {
    description: "A party is another branch office of the agency; an office files its own.",
  },
  FUNDING_YEAR_OUTSIDE_TERM: {
    description: "A funding line is for a year in which the agreement does not run.",
  },
  CONFLICT: {
    description: "Somebody else has changed the record since the version that was named.",
  },
  ENROLLMENT_UNKNOWN: { description: "This branch office holds no enrollment with this id." },
  ENROLLMENT_ALREADY_SUPERSEDED: {
    description: "The people of the enrollment are already counted in a later one.",
  },
  PART_OUTSIDE_REGION: { description: "A part lies outside the region of its enrollment." },
  PARTS_EXCEED_WHOLE: { description: "The parts together are more than the whole." },
  PARTS_MISS_WHOLE: {
    description: "Every part is given, and together they are fewer than the whole.",
  },
  FIGURE_EMPTY: { description: "The figure states neither people nor a share." },
  SHARE_CONTRADICTS_NUMBERS: {
    description: "The stated share differs from its numbers by more than rounding explains.",
  },
  FIGURE_UNKNOWN: { description: "No figure with this id is on record there." },
  DENOMINATOR_REQUIRED: {
    description:
      "The figure is to rank as its region's coverage, and says nothing of whom it is a share of.",
  },
  FIGURE_ALREADY_RECORDED: {
    description:
      "A figure for the same region, day and definition (or concept and edition) is already " +
      "recorded; correct it by naming it in `replaces`.",
  },
  FIGURE_ALREADY_REPLACED: {
    description: "Somebody else has already replaced the figure by another one.",
  },
  FIGURE_OF_ANOTHER_QUESTION: {
    description:
      "The figure to be replaced is about another region, day, definition, segment or edition.",
  },
  TARGET_UNKNOWN: { description: "No target with this id is on record." },
  TARGET_ALREADY_RECORDED: {
    description:
      "The same body has already set the region another target for some of the days; correct " +
      "it by naming it in `replaces`.",
  },
  TARGET_ALREADY_REPLACED: {
    description: "Somebody else has already replaced the target by another one.",
  },
  TARGET_OF_ANOTHER_QUESTION: {
    description: "The target to be replaced is another body's, or of another region or definition.",
  },
  MONTH_NOT_OVER: { description: "The month has not ended; it cannot be closed." },
  MONTH_ALREADY_CLOSED: {
    description: "The month is closed, and nothing that it froze has changed since.",
  },
  IDEMPOTENCY_KEY_REUSED: {
    description: "The idempotency key came before, with another input.",
  },
  VILLAGE_OUTSIDE_REGION: { description: "The village does not lie in the region meant." },
  FUNDING_LINE_UNKNOWN: { description: "This branch office holds no funding line with this id." },
  FUNDING_LINE_OF_ANOTHER_OFFICE: {
    description: "The funding line is kept by another branch office.",
  },
  PAYMENT_OUTSIDE_YEAR: {
    description: "The payment is for a month outside the budget year of its funding line.",
  },
  PAYMENT_ALREADY_RECORDED: {
    description: "The funding line already has a payment with this reference.",
  },
  MEETING_UNKNOWN: { description: "This branch office holds no meeting with this id." },
  OFFICE_UNKNOWN: { description: "No branch office has this code." },
  ROLE_UNKNOWN: { description: "No official has this role." },
  TERM_OVERLAPS: { description: "The office has another head on some of these days." },
  TERM_ALREADY_RECORDED: { description: "The same term is on record already." },
  TERM_CONTRADICTS_SIGHTING: {
    description: "Somebody else was seen in the role on a day of the term.",
  },
  FOLLOW_UP_UNKNOWN: { description: "This branch office holds no follow-up with this id." },
  PARTICIPANT_UNKNOWN: { description: "This branch office holds no participant with this id." },
  PARTICIPANT_DIED: {
    description:
      "The participant is recorded as dead, and cannot be in an enrollment after that day.",
  },
  NIK_INVALID: { description: "The national id (NIK) cannot be one. It is not sent back." },
  NIK_OF_ANOTHER: { description: "Another participant of the branch office has this NIK." },
  NAME_DIFFERS: {
    description: "Another name is on record for the same NIK. Neither is sent back.",
  },
  ENROLLMENT_NOT_ITEMISED: {
    description: "The people of the enrollment are only stated as a number.",
  },
  ENROLLMENT_ALREADY_ITEMISED: {
    description: "The people of the enrollment are recorded one by one already.",
  },
  REGION_OUTSIDE_ENROLLMENT: {
    description: "The region is not the enrollment's, nor one inside it.",
  },
  MEMBERSHIP_UNKNOWN: { description: "The participant has no such membership." },
  MEMBERSHIP_DIFFERS: {
    description:
      "The participant is in the enrollment already, with other days, region or kind of work.",
  },
  MEMBERSHIP_OUTSIDE_ENROLLMENT: {
    description: "The membership has days on which its enrollment protects nobody.",
  },
  MEMBERSHIP_ALREADY_ENDED: { description: "The membership has ended already." },
  PAID_TWICE: {
    description: "A government would pay twice for the same person, programme and month.",
  },
  DOMICILE_DIFFERS: { description: "Another domicile is on record from the same day on." },
  DUPLICATE_CASE_UNKNOWN: {
    description: "This branch office has enrolled nobody whom the case is about.",
  },
  SELECTION_BATCH_UNKNOWN: {
    description: "This branch office holds no selection batch with this id.",
  },
  CANDIDATE_UNKNOWN: { description: "The selection batch has no candidate with this id." },
  CANDIDATE_AT_OTHER_STAGE: {
    description: "The candidate stands at another stage than the one that is left.",
  },
  CANDIDATE_ALREADY_LISTED: { description: "The batch has the same person already." },
  NO_CANDIDATES: { description: "Nobody of the batch stands at the stage that is left." },
  ROLE_MAY_NOT: { description: "The role that was named may not take this step." },
  QUOTA_EXCEEDED: {
    description: "More candidates are determined than the funding line pays for.",
  },
};

registerEnumType(ProblemCode, {
  name: "ProblemCode",
  description: "Why something was not stored. New codes may be added.",
  valuesConfig: PROBLEM_WORDS,
});
