import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";
import { Region } from "./region.entity";

/** Another name by which people know a region. */
@Entity({ name: "region_alias" })
export class RegionAlias {
  @PrimaryColumn("text", { name: "region_code", primaryKeyConstraintName: "region_alias_pkey" })
  regionCode!: string;

  @PrimaryColumn("text", { primaryKeyConstraintName: "region_alias_pkey" })
  alias!: string;

  @Column("text", { name: "search_name" })
  searchName!: string;

  @ManyToOne(() => Region)
  @JoinColumn({ name: "region_code", foreignKeyConstraintName: "region_alias_region" })
  region?: Region;
}
