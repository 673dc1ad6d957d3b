import { Check, Column, Entity, PrimaryColumn } from "typeorm";

const PRIMARY_KEY = { primaryKeyConstraintName: "month_closing_pkey" };

/** One revision of a closed month. Never changed. */
@Entity({ name: "month_closing" })
@Check("month_closing_of_a_month", "extract(day FROM month) = 1")
@Check("month_closing_counts_revisions", "revision >= 1")
@Check("month_closing_hash_is_sha256", "hash ~ '^[0-9a-f]{64}$'")
@Check("month_closing_first_by_somebody", "revision > 1 OR closed_by IS NOT NULL")
@Check("month_closing_revision_has_reason", "revision = 1 OR because IS NOT NULL")
export class MonthClosing {
  @PrimaryColumn("text", { name: "office_code", ...PRIMARY_KEY })
  officeCode!: string;

  /** Its first day. */
  @PrimaryColumn("date", { ...PRIMARY_KEY })
  month!: string;

  @PrimaryColumn("int", { ...PRIMARY_KEY })
  revision!: number;

  @Column("int", { name: "row_count" })
  rowCount!: number;

  @Column("text")
  hash!: string;

  /** Null for a revision that followed by itself from what was recorded later. */
  @Column("text", { name: "closed_by", nullable: true })
  closedBy!: string | null;

  @Column("text", { nullable: true })
  because!: string | null;

  @Column("timestamptz", { name: "closed_at", default: () => "clock_timestamp()" })
  closedAt!: Date;
}
