import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { QuotaCheck } from "./candidate-register";
import type { CandidateStage } from "./candidate-stage";
import { SelectionBatch } from "./selection-batch.entity";
import type { SelectionRole } from "./who-may";

/** What somebody did to candidates of a batch at one time. Only ever added. */
@Entity({ name: "selection_step" })
@ForeignKey(() => SelectionBatch, ["officeCode", "batchId"], ["officeCode", "id"], {
  name: "selection_step_of_batch_on_record",
})
@Index("selection_step_of_batch", ["officeCode", "batchId"])
@Check("selection_step_id_names_office", "starts_with(id, office_code || ':')")
@Check("selection_step_by_who_may", "CASE stage …")
@Check("selection_step_determined_by_decree", "(stage = 'DETERMINED') = (decree IS NOT NULL)")
@Check("selection_step_checks_quota", "(stage = 'DETERMINED') = (quota_check IS NOT NULL) …")
export class SelectionStep {
  @PrimaryColumn("text", { name: "office_code", primaryKeyConstraintName: "selection_step_pkey" })
  officeCode!: string;

  @PrimaryColumn("text", { primaryKeyConstraintName: "selection_step_pkey" })
  id!: string;

  @Column("text", { name: "batch_id" })
  batchId!: string;

  /** The stage that candidates were brought to; REJECTED where they were only rejected. */
  @Column("text")
  stage!: CandidateStage;

  @Column("text")
  role!: SelectionRole;

  @Column("date", { name: "taken_on" })
  takenOn!: string;

  /** The decree that determined them. */
  @Column("text", { nullable: true })
  decree!: string | null;

  @Column("text", { name: "quota_check", nullable: true })
  quotaCheck!: QuotaCheck | null;

  /** As given; nobody checks it. */
  @Column("text", { name: "recorded_by", nullable: true })
  recordedBy!: string | null;

  @Column("timestamptz", { name: "recorded_at", default: () => "clock_timestamp()" })
  recordedAt!: Date;
}
