import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { DatePrecision, FigureKind } from "../../domain/figure";
import type { FundingSource } from "../../domain/funding-source";
import type { Programme } from "../../domain/programme";
import type { Segment } from "../../domain/segment";
import { Region } from "../../reference/region.entity";
import { Agreement } from "../agreement/agreement.entity";

/** A cohort of protected workers of one region and one segment. */
@Entity({ name: "enrollment" })
@ForeignKey(() => Region, ["regionCode"], ["code"], { name: "enrollment_of_known_region" })
@ForeignKey(() => Agreement, ["officeCode", "agreementId"], ["officeCode", "id"], {
  name: "enrollment_under_known_agreement",
})
@ForeignKey(() => Enrollment, ["officeCode", "partOf"], ["officeCode", "id"], {
  name: "enrollment_part_of_known",
})
@ForeignKey(() => Enrollment, ["officeCode", "supersededBy"], ["officeCode", "id"], {
  name: "enrollment_superseded_by_known",
})
@Index("enrollment_by_region", { synchronize: false })
@Index("enrollment_by_agreement", ["agreementId"])
@Index("enrollment_by_whole", ["partOf"])
@Check("enrollment_id_names_office", "starts_with(id, office_code || ':')")
@Check("enrollment_region_is_in_a_regency", "length(region_code) >= 5")
@Check("enrollment_segment_known", "segment IN (…)")
@Check("enrollment_funding_known", "funding IN (…)")
@Check("enrollment_programmes_known", "programmes <@ ARRAY[…]")
@Check("enrollment_kind_known", "kind IN ('STATED', 'COMPUTED')")
@Check("enrollment_counts_people", "headcount >= 0")
@Check("enrollment_counts_itemised", "NOT itemised OR headcount IS NULL")
@Check("enrollment_stated_before_itemised", "itemised OR stated_headcount IS NULL")
@Check("enrollment_dates_have_precision", "(starts_on IS NULL) = (starts_on_precision IS NULL) …")
@Check("enrollment_ends_after_start", "ends_on >= starts_on")
@Check("enrollment_end_has_day", "ended_because IS NULL OR ends_on IS NOT NULL")
@Check("enrollment_counted_for_a_period", "counted_until > counted_from")
@Check("enrollment_part_is_not_counted", "part_of IS NULL OR counted_from IS NULL")
export class Enrollment {
  @PrimaryColumn("text", { name: "office_code", primaryKeyConstraintName: "enrollment_pkey" })
  officeCode!: string;

  @PrimaryColumn("text", { primaryKeyConstraintName: "enrollment_pkey" })
  id!: string;

  @Column("text", { name: "region_code" })
  regionCode!: string;

  @Column("text")
  segment!: Segment;

  @Column("text", { nullable: true })
  funding!: FundingSource | null;

  @Column("text", { array: true })
  programmes!: Programme[];

  @Column("text", { name: "worker_groups", array: true })
  workerGroups!: string[];

  /** Groups that were to follow; nobody of them is counted yet. */
  @Column("text", { name: "planned_worker_groups", array: true })
  plannedWorkerGroups!: string[];

  /** Null is not known, never zero. */
  @Column("int", { nullable: true })
  headcount!: number | null;

  /** Whether its participants are recorded one by one; its people are then its memberships. */
  @Column("boolean", { default: false })
  itemised!: boolean;

  /** The headcount that was stated before it was itemised. */
  @Column("int", { name: "stated_headcount", nullable: true })
  statedHeadcount!: number | null;

  @Column("text")
  kind!: FigureKind;

  @Column("date", { name: "starts_on", nullable: true })
  startsOn!: string | null;

  @Column("text", { name: "starts_on_precision", nullable: true })
  startsOnPrecision!: DatePrecision | null;

  @Column("date", { name: "ends_on", nullable: true })
  endsOn!: string | null;

  @Column("text", { name: "ends_on_precision", nullable: true })
  endsOnPrecision!: DatePrecision | null;

  /** Why it was ended after it was recorded; null for an end that was recorded with it, or none. */
  @Column("text", { name: "ended_because", nullable: true })
  endedBecause!: string | null;

  /** The first day on which its people enter totals; null when another cohort counts them. */
  @Column("date", { name: "counted_from", nullable: true })
  countedFrom!: string | null;

  /** The first day on which they no longer do. */
  @Column("date", { name: "counted_until", nullable: true })
  countedUntil!: string | null;

  @Column("text", { name: "part_of", nullable: true })
  partOf!: string | null;

  /** The later cohort that its people are inside of, from `countedUntil` on. */
  @Column("text", { name: "superseded_by", nullable: true })
  supersededBy!: string | null;

  @Column("text", { name: "agreement_id", nullable: true })
  agreementId!: string | null;

  @Column("text", { nullable: true })
  note!: string | null;

  @Column("timestamptz", { name: "recorded_at", default: () => "clock_timestamp()" })
  recordedAt!: Date;
}
