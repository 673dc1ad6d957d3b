import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { Enrollment } from "../enrollment/enrollment.entity";
import { Participant } from "../participant/participant.entity";
import type { CandidateStage } from "./candidate-stage";
import { Candidate } from "./candidate.entity";
import type { RejectionReason } from "./rejection-reason";
import { SelectionStep } from "./selection-step.entity";

const PRIMARY_KEY = { primaryKeyConstraintName: "candidate_step_pkey" };

/**
 * That a candidate reached a stage on a day, or was rejected. It names the step that it follows and
 * that one's day, and each is followed once: the last step is where the candidate stands.
 */
@Entity({ name: "candidate_step" })
@Unique("candidate_step_dated", ["officeCode", "candidate", "stage", "reachedOn"])
@Unique("candidate_step_left_once", ["officeCode", "candidate", "follows"])
@ForeignKey(() => Candidate, ["officeCode", "candidate"], ["officeCode", "number"], {
  name: "candidate_step_of_candidate",
})
@ForeignKey(() => SelectionStep, ["officeCode", "stepId"], ["officeCode", "id"], {
  name: "candidate_step_of_step",
})
@ForeignKey(
  () => CandidateStep,
  ["officeCode", "candidate", "follows", "followedOn"],
  ["officeCode", "candidate", "stage", "reachedOn"],
  { name: "candidate_step_follows_taken" },
)
@ForeignKey(() => Participant, ["officeCode", "participant"], ["officeCode", "number"], {
  name: "candidate_step_of_participant",
})
@ForeignKey(() => Enrollment, ["officeCode", "enrollmentId"], ["officeCode", "id"], {
  name: "candidate_step_into_enrollment",
})
@Index("candidate_step_by_step", ["officeCode", "stepId"])
@Check("candidate_step_listed_first", "(stage = 'LISTED') = (follows IS NULL) …")
@Check("candidate_step_in_order", "CASE stage …")
@Check("candidate_step_dates_go_on", "reached_on >= followed_on")
@Check("candidate_step_rejected_for_reason", "(stage = 'REJECTED') = (reason IS NOT NULL) …")
@Check("candidate_step_other_reason_told", "(reason <> 'OTHER' OR note IS NOT NULL) …")
@Check("candidate_step_enrolled_somewhere", "(stage = 'ENROLLED') = (participant IS NOT NULL) …")
export class CandidateStep {
  @PrimaryColumn("text", { name: "office_code", ...PRIMARY_KEY })
  officeCode!: string;

  @PrimaryColumn("bigint", { ...PRIMARY_KEY })
  candidate!: string;

  @PrimaryColumn("text", { ...PRIMARY_KEY })
  stage!: CandidateStage;

  @Column("date", { name: "reached_on" })
  reachedOn!: string;

  /** The stage that it left; null for the first. */
  @Column("text", { nullable: true })
  follows!: CandidateStage | null;

  /** The day on which it had reached that one. */
  @Column("date", { name: "followed_on", nullable: true })
  followedOn!: string | null;

  @Column("text", { name: "step_id" })
  stepId!: string;

  @Column("text", { nullable: true })
  reason!: RejectionReason | null;

  @Column("text", { nullable: true })
  note!: string | null;

  /** Who it is now, once enrolled. */
  @Column("bigint", { nullable: true })
  participant!: string | null;

  @Column("text", { name: "enrollment_id", nullable: true })
  enrollmentId!: string | null;
}
