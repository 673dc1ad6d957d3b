import { Column, Entity, Exclusion, Index, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";
import type { BranchOfficeKind } from "../domain/office-kind";
import { BranchOffice } from "./branch-office.entity";
import { Region } from "./region.entity";

/** A region that an office serves for a time. No two offices of a kind serve it at once. */
@Entity({ name: "office_territory" })
@Exclusion(
  "office_territory_one_office_at_a_time",
  `USING gist ("region_code" WITH =, "office_kind" WITH =, "valid" WITH &&)`,
)
export class OfficeTerritory {
  @PrimaryColumn("text", { name: "office_code", primaryKeyConstraintName: "office_territory_pkey" })
  officeCode!: string;

  @Column("text", { name: "office_kind" })
  officeKind!: BranchOfficeKind;

  @Index("office_territory_region_code")
  @PrimaryColumn("text", { name: "region_code", primaryKeyConstraintName: "office_territory_pkey" })
  regionCode!: string;

  /** From the first day to the day after the last; an end that is not known is open. */
  @PrimaryColumn("daterange", { primaryKeyConstraintName: "office_territory_pkey" })
  valid!: string;

  @ManyToOne(() => BranchOffice)
  @JoinColumn({ name: "office_code", foreignKeyConstraintName: "office_territory_office" })
  office?: BranchOffice;

  @ManyToOne(() => Region)
  @JoinColumn({ name: "region_code", foreignKeyConstraintName: "office_territory_region" })
  region?: Region;
}
