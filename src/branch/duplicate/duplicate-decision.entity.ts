import { Check, Column, Entity, Index, PrimaryColumn } from "typeorm";
import type { DuplicateDecisionKind } from "../../domain/duplicate-case";

const PRIMARY_KEY = { primaryKeyConstraintName: "duplicate_decision_pkey" };

/** What this office decided about a person whom it and another office enrolled. Never changed. */
@Entity({ name: "duplicate_decision" })
@Index("duplicate_decision_of_case", ["caseId", "recordedAt"])
@Check("duplicate_decision_id_names_office", "starts_with(id, office_code || ':')")
@Check("duplicate_decision_known", "decision IN (…)")
export class DuplicateDecision {
  @PrimaryColumn("text", { name: "office_code", ...PRIMARY_KEY })
  officeCode!: string;

  @PrimaryColumn("text", { ...PRIMARY_KEY })
  id!: string;

  @Column("text", { name: "case_id" })
  caseId!: string;

  @Column("text")
  decision!: DuplicateDecisionKind;

  @Column("date", { name: "decided_on" })
  decidedOn!: string;

  /** In the office's own words: it stays there, for it may tell who is meant. */
  @Column("text")
  reason!: string;

  @Column("timestamptz", { name: "recorded_at", default: () => "clock_timestamp()" })
  recordedAt!: Date;
}
