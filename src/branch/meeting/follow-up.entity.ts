import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { DatePrecision } from "../../domain/figure";
import { Meeting } from "./meeting.entity";

/** What somebody was to do after a meeting. */
@Entity({ name: "follow_up" })
@ForeignKey(() => Meeting, ["officeCode", "meetingId"], ["officeCode", "id"], {
  name: "follow_up_of_meeting",
  onDelete: "CASCADE",
})
@Index("follow_up_by_day", ["officeCode", "dueOn"])
@Check("follow_up_outcome_of_done", "outcome IS NULL OR done_on IS NOT NULL")
@Check("follow_up_date_has_precision", "(due_on IS NULL) = (due_on_precision IS NULL)")
export class FollowUp {
  @PrimaryColumn("text", { name: "office_code", primaryKeyConstraintName: "follow_up_pkey" })
  officeCode!: string;

  @PrimaryColumn("text", { name: "meeting_id", primaryKeyConstraintName: "follow_up_pkey" })
  meetingId!: string;

  @PrimaryColumn("int", { primaryKeyConstraintName: "follow_up_pkey" })
  position!: number;

  @Column("text")
  owner!: string;

  @Column("text")
  what!: string;

  @Column("date", { name: "due_on", nullable: true })
  dueOn!: string | null;

  @Column("text", { name: "due_on_precision", nullable: true })
  dueOnPrecision!: DatePrecision | null;

  @Column("date", { name: "done_on", nullable: true })
  doneOn!: string | null;

  /** What came of it. */
  @Column("text", { nullable: true })
  outcome!: string | null;

  /** Grows with each change. */
  @Column("int", { default: 1 })
  version!: number;

  @Column("timestamptz", { name: "recorded_at", default: () => "clock_timestamp()" })
  recordedAt!: Date;
}
