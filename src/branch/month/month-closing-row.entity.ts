import { Check, Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { MonthClosing } from "./month-closing.entity";

const PRIMARY_KEY = { primaryKeyConstraintName: "month_closing_row_pkey" };

/** A row that a revision of a closed month froze: people of enrollments, or a coverage figure. */
@Entity({ name: "month_closing_row" })
@ForeignKey(
  () => MonthClosing,
  ["officeCode", "month", "revision"],
  ["officeCode", "month", "revision"],
  { name: "month_closing_row_of_closing" },
)
@Check("month_closing_row_kind_known", "kind IN ('PEOPLE', 'FIGURE')")
@Check("month_closing_row_people_counted", "kind <> 'PEOPLE' OR …")
@Check("month_closing_row_figure_named", "(kind = 'FIGURE') = (figure_id IS NOT NULL)")
export class MonthClosingRow {
  @PrimaryColumn("text", { name: "office_code", ...PRIMARY_KEY })
  officeCode!: string;

  @PrimaryColumn("date", { ...PRIMARY_KEY })
  month!: string;

  @PrimaryColumn("int", { ...PRIMARY_KEY })
  revision!: number;

  /** Its place in the canonical order, from 1. */
  @PrimaryColumn("int", { ...PRIMARY_KEY })
  position!: number;

  @Column("text")
  kind!: "PEOPLE" | "FIGURE";

  @Column("text", { name: "region_code" })
  regionCode!: string;

  @Column("text", { nullable: true })
  segment!: string | null;

  /** A funding source, or NOT_STATED; null for a figure. */
  @Column("text", { nullable: true })
  funding!: string | null;

  /** People counted at the month's end, or the figure's participants. */
  @Column("bigint", { nullable: true })
  people!: string | null;

  @Column("text", { name: "figure_id", nullable: true })
  figureId!: string | null;

  @Column("date", { name: "as_of", nullable: true })
  asOf!: string | null;

  @Column("text", { name: "as_of_precision", nullable: true })
  asOfPrecision!: string | null;

  @Column("text", { name: "definition_id", nullable: true })
  definitionId!: string | null;

  @Column("int", { name: "definition_version", nullable: true })
  definitionVersion!: number | null;

  @Column("text", { name: "figure_kind", nullable: true })
  figureKind!: string | null;

  @Column("text", { nullable: true })
  precision!: string | null;

  @Column("bigint", { name: "eligible_workers", nullable: true })
  eligibleWorkers!: string | null;

  @Column("text", { name: "eligible_workers_kind", nullable: true })
  eligibleWorkersKind!: string | null;

  @Column("bigint", { name: "share_numerator", nullable: true })
  shareNumerator!: string | null;

  @Column("bigint", { name: "share_denominator", nullable: true })
  shareDenominator!: string | null;
}
