import { Column, Entity, PrimaryColumn } from "typeorm";
import type { DatePrecision, FigureKind, Precision } from "../../domain/figure";
import type { Segment } from "../../domain/segment";

/**
 * A coverage figure as stated. Rows are only ever added. The table has two generated columns,
 * which TypeORM can compare only through a table of its own: it is not synchronised.
 */
@Entity({ name: "coverage_figure", synchronize: false })
export class CoverageFigure {
  @PrimaryColumn("text", { name: "office_code" })
  officeCode!: string;

  @PrimaryColumn("text")
  id!: string;

  @Column("text", { name: "region_code" })
  regionCode!: string;

  @Column("date", { name: "as_of" })
  asOf!: string;

  @Column("text", { name: "as_of_precision" })
  asOfPrecision!: DatePrecision;

  @Column("text", { name: "definition_id" })
  definitionId!: string;

  @Column("int", { name: "definition_version" })
  definitionVersion!: number;

  /** Null means all segments together. */
  @Column("text", { nullable: true })
  segment!: Segment | null;

  @Column("text")
  kind!: FigureKind;

  /** How exactly the share was stated; where none was, the people. */
  @Column("text")
  precision!: Precision;

  @Column("bigint", { nullable: true })
  participants!: number | string | null;

  @Column("bigint", { name: "eligible_workers", nullable: true })
  eligibleWorkers!: number | string | null;

  @Column("text", { name: "eligible_workers_kind", nullable: true })
  eligibleWorkersKind!: FigureKind | null;

  @Column("bigint", { name: "share_numerator", nullable: true })
  shareNumerator!: number | string | null;

  @Column("bigint", { name: "share_denominator", nullable: true })
  shareDenominator!: number | string | null;

  /** Ranks when the caller names no definition. */
  @Column("boolean")
  headline!: boolean;

  @Column("text", { name: "source_id", nullable: true })
  sourceId!: string | null;

  @Column("timestamptz", { name: "recorded_at", default: () => "clock_timestamp()" })
  recordedAt!: Date;

  @Column("text", { nullable: true })
  replaces!: string | null;

  @Column("text", { name: "replaced_because", nullable: true })
  replacedBecause!: string | null;

  /** The numerator of the fraction that is ranked. */
  @Column({ type: "bigint", nullable: true, insert: false, update: false })
  numerator!: string | null;

  @Column({ type: "bigint", nullable: true, insert: false, update: false })
  denominator!: string | null;
}
