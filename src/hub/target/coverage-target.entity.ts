import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
} from "typeorm";
import type { TargetSetter } from "../../domain/target-setter";
import { Region } from "../../reference/region.entity";

/**
 * The coverage that the country, a province or a regency has set for a region, and for all regions
 * below it, on the days of a period. Never changed. One body has one target for a region, a
 * definition and a day: among those that nothing has replaced, recording sees to it.
 */
@Entity({ name: "coverage_target" })
@Unique("coverage_target_replaced_once", ["replaces"])
@Unique("coverage_target_recorded_once", [
  "setBy",
  "regionCode",
  "definitionId",
  "valid",
  "replaces",
])
@Check(
  "coverage_target_body_is_of_its_region",
  `CASE set_by
    WHEN 'NATIONAL' THEN region_code IS NULL
    WHEN 'PROVINCE' THEN region_code IS NOT NULL
    WHEN 'REGENCY' THEN region_code IS NOT NULL AND length(region_code) >= 5
    ELSE false END`,
)
@Check("coverage_target_begins", "NOT isempty(valid) AND NOT lower_inf(valid)")
@Check("coverage_target_is_a_share", "basis_points BETWEEN 1 AND 100000")
@Check("coverage_target_replacement_has_reason", "(replaces IS NULL) = (replaced_because IS NULL)")
export class CoverageTarget {
  @PrimaryColumn("text", { primaryKeyConstraintName: "coverage_target_pkey" })
  id!: string;

  @Column("text", { name: "set_by" })
  setBy!: TargetSetter;

  /** Null stands for the country. */
  @Index("coverage_target_by_region")
  @Column("text", { name: "region_code", nullable: true })
  regionCode!: string | null;

  /** From the first day to the day after the last; an end that is not set is open. */
  @Column("daterange")
  valid!: string;

  /** Hundredths of a per cent: 9950 is 99.5 %. */
  @Column("int", { name: "basis_points" })
  basisPoints!: number;

  /** Null: whatever the definition. */
  @Column("text", { name: "definition_id", nullable: true })
  definitionId!: string | null;

  @Column("text", { name: "legal_basis" })
  legalBasis!: string;

  @Column("text", { nullable: true })
  source!: string | null;

  @Column("text", { name: "recorded_by", nullable: true })
  recordedBy!: string | null;

  @Column("timestamptz", { name: "recorded_at", default: () => "clock_timestamp()" })
  recordedAt!: Date;

  /** When the hub came to know it, by its clock of knowledge. */
  @Column("timestamptz", { name: "known_at" })
  knownAt!: Date;

  /** The target that this one corrects. */
  @Column("text", { nullable: true })
  replaces!: string | null;

  @Column("text", { name: "replaced_because", nullable: true })
  replacedBecause!: string | null;

  @ManyToOne(() => Region)
  @JoinColumn({ name: "region_code", foreignKeyConstraintName: "coverage_target_of_region" })
  region?: Region | null;

  @ManyToOne(() => CoverageTarget)
  @JoinColumn({ name: "replaces", foreignKeyConstraintName: "coverage_target_replaces_known" })
  replaced?: CoverageTarget | null;
}
