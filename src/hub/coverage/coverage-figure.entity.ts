import { Column, Entity, PrimaryColumn } from "typeorm";
import type { DatePrecision, FigureKind, Precision } from "../../domain/figure";
import type { Segment } from "../../domain/segment";

/** A coverage figure of a region, as its office recorded it and replication brought it. */
@Entity({ name: "coverage_figure" })
export class CoverageFigure {
  @PrimaryColumn("text", { name: "office_code", primaryKeyConstraintName: "coverage_figure_pkey" })
  officeCode!: string;

  @PrimaryColumn("text", { primaryKeyConstraintName: "coverage_figure_pkey" })
  id!: string;

  @Column("text", { name: "region_code" })
  regionCode!: string;

  /** What day the figure is about. */
  @Column("date", { name: "as_of" })
  asOf!: string;

  @Column("text", { name: "as_of_precision" })
  asOfPrecision!: DatePrecision;

  @Column("text", { name: "definition_id" })
  definitionId!: string;

  @Column("int", { name: "definition_version" })
  definitionVersion!: number;

  /** Null stands for all segments together. */
  @Column("text", { nullable: true })
  segment!: Segment | null;

  @Column("text")
  kind!: FigureKind;

  @Column("text")
  precision!: Precision;

  @Column("bigint", { nullable: true })
  participants!: string | null;

  @Column("bigint", { name: "eligible_workers", nullable: true })
  eligibleWorkers!: string | null;

  @Column("text", { name: "eligible_workers_kind", nullable: true })
  eligibleWorkersKind!: FigureKind | null;

  /** The share as it was stated, where people and workers were not. */
  @Column("bigint", { name: "share_numerator", nullable: true })
  shareNumerator!: string | null;

  @Column("bigint", { name: "share_denominator", nullable: true })
  shareDenominator!: string | null;

  /** Whether it ranks when every region is ranked by what was published of it. */
  @Column("boolean")
  headline!: boolean;

  @Column("text", { name: "source_id", nullable: true })
  sourceId!: string | null;

  /** When the office recorded it, by its own clock. */
  @Column("timestamptz", { name: "recorded_at", default: () => "clock_timestamp()" })
  recordedAt!: Date;

  /** The figure that this one corrects. */
  @Column("text", { nullable: true })
  replaces!: string | null;

  @Column("text", { name: "replaced_because", nullable: true })
  replacedBecause!: string | null;
}
