import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";
import type { RegionLevel, VillageKind } from "../domain/region-level";

/** A province, regency, district or village, as the national list of regions has it. */
@Entity({ name: "region" })
@Index("region_level", ["level", "code"])
export class Region {
  /** The Kemendagri code, with dots: 13.03.07. */
  @PrimaryColumn("text", { primaryKeyConstraintName: "region_pkey" })
  code!: string;

  @Column("text")
  name!: string;

  @Column("text")
  level!: RegionLevel;

  @Index("region_parent_code")
  @Column("text", { name: "parent_code", nullable: true })
  parentCode!: string | null;

  @ManyToOne(() => Region)
  @JoinColumn({ name: "parent_code", foreignKeyConstraintName: "region_parent" })
  parent?: Region | null;

  @Column("text", { name: "village_kind", nullable: true })
  villageKind!: VillageKind | null;

  /** The name as `searchName` writes it. */
  @Column("text", { name: "search_name" })
  searchName!: string;
}
