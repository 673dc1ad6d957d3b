import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { FundingSource } from "../../domain/funding-source";
import type { Segment } from "../../domain/segment";
import { Region } from "../../reference/region.entity";
import { Enrollment } from "./enrollment.entity";

/** How many people of a cohort live in one district or village. */
@Entity({ name: "enrollment_part" })
@ForeignKey(() => Enrollment, ["officeCode", "enrollmentId"], ["officeCode", "id"], {
  name: "enrollment_part_of_enrollment",
  onDelete: "CASCADE",
})
@ForeignKey(() => Region, ["regionCode"], ["code"], { name: "enrollment_part_of_known_region" })
@Index("enrollment_part_by_region", { synchronize: false })
@Check("enrollment_part_counts_people", "headcount >= 0")
@Check("enrollment_part_inside_its_whole", "starts_with(region_code, whole_region_code || '.')")
export class EnrollmentPart {
  @PrimaryColumn("text", { name: "office_code", primaryKeyConstraintName: "enrollment_part_pkey" })
  officeCode!: string;

  @PrimaryColumn("text", {
    name: "enrollment_id",
    primaryKeyConstraintName: "enrollment_part_pkey",
  })
  enrollmentId!: string;

  @PrimaryColumn("text", { name: "region_code", primaryKeyConstraintName: "enrollment_part_pkey" })
  regionCode!: string;

  @Column("int")
  headcount!: number;

  // The database copies the rest from the cohort, so that a part can be rolled up by itself.
  @Column("text", { name: "whole_region_code" })
  wholeRegionCode!: string;

  @Column("text")
  segment!: Segment;

  @Column("text", { nullable: true })
  funding!: FundingSource | null;

  @Column("date", { name: "counted_from", nullable: true })
  countedFrom!: string | null;

  @Column("date", { name: "counted_until", nullable: true })
  countedUntil!: string | null;

  @Column("text", { default: "" })
  programmes!: string;

  @Column("text", { name: "worker_group", default: "" })
  workerGroup!: string;
}
