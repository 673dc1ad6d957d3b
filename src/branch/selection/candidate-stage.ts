import { registerEnumType } from "type-graphql";

/** Where a candidate stands on the way into an enrollment. */
export enum CandidateStage {
  LISTED = "LISTED",
  VERIFIED = "VERIFIED",
  VALIDATED = "VALIDATED",
  DETERMINED = "DETERMINED",
  ENROLLED = "ENROLLED",
  REJECTED = "REJECTED",
}

registerEnumType(CandidateStage, {
  name: "CandidateStage",
  description: "Where a candidate (calon peserta) stands. No stage is skipped or taken back.",
  valuesConfig: {
    LISTED: { description: "Taken from a register by an agency or a village official." },
    VERIFIED: { description: "Found by them to be the person, living and working there." },
    VALIDATED: { description: "Found by the branch office to be somebody who can be insured." },
    DETERMINED: { description: "Named by a decree of the regent or mayor." },
    ENROLLED: { description: "A participant of an enrollment." },
    REJECTED: { description: "Not to be enrolled, for a reason; from whichever stage it was." },
  },
});

/** A stage that is reached by going on, not by being rejected. */
export type StageOnTheWay = Exclude<CandidateStage, CandidateStage.REJECTED>;

/** The way into an enrollment, in order. */
export const WAY: readonly StageOnTheWay[] = [
  CandidateStage.LISTED,
  CandidateStage.VERIFIED,
  CandidateStage.VALIDATED,
  CandidateStage.DETERMINED,
  CandidateStage.ENROLLED,
];

/** A stage that another one has to come before. */
export type LaterStage = Exclude<StageOnTheWay, CandidateStage.LISTED>;

/** The stage from which each later one is reached. */
export const STAGE_BEFORE: Readonly<Record<LaterStage, StageOnTheWay>> = {
  [CandidateStage.VERIFIED]: CandidateStage.LISTED,
  [CandidateStage.VALIDATED]: CandidateStage.VERIFIED,
  [CandidateStage.DETERMINED]: CandidateStage.VALIDATED,
  [CandidateStage.ENROLLED]: CandidateStage.DETERMINED,
};
