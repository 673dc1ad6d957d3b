import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";
import type { DatePrecision } from "../../domain/figure";
import { BranchOffice } from "../../reference/branch-office.entity";
import { Region } from "../../reference/region.entity";

/** Somebody seen in a role, in a branch office or in a region's government, on a date. */
@Entity({ name: "official" })
@Check("official_serves_an_office_or_a_region", "(office_code IS NULL) <> (region_code IS NULL)")
@Index("official_by_office", ["officeCode", "role", "seenOn"])
@Index("official_by_region", ["regionCode", "role", "seenOn"])
export class Official {
  @PrimaryColumn("text", { primaryKeyConstraintName: "official_pkey" })
  id!: string;

  @Column("text", { name: "office_code", nullable: true })
  officeCode!: string | null;

  @Column("text", { name: "region_code", nullable: true })
  regionCode!: string | null;

  @Column("text")
  role!: string;

  @Column("text")
  name!: string;

  /** The role in English. */
  @Column("text")
  title!: string;

  /** The role in Indonesian. */
  @Column("text", { name: "title_id" })
  titleId!: string;

  @Column("date", { name: "seen_on" })
  seenOn!: string;

  @Column("text", { name: "seen_on_precision" })
  seenOnPrecision!: DatePrecision;

  /** The office that keeps the source. */
  @Column("text", { name: "source_office" })
  sourceOffice!: string;

  @Column("text", { name: "source_id" })
  sourceId!: string;

  @ManyToOne(() => BranchOffice)
  @JoinColumn({ name: "office_code", foreignKeyConstraintName: "official_of_office" })
  office?: BranchOffice | null;

  @ManyToOne(() => Region)
  @JoinColumn({ name: "region_code", foreignKeyConstraintName: "official_of_region" })
  region?: Region | null;
}
