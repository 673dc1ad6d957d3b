import { Check, Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import type { DatePrecision } from "../../domain/figure";
import { Meeting } from "./meeting.entity";

/** What somebody was to do after a meeting. */
@Entity({ name: "follow_up" })
@ForeignKey(() => Meeting, ["officeCode", "meetingId"], ["officeCode", "id"], {
  name: "follow_up_of_meeting",
  onDelete: "CASCADE",
})
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
}
