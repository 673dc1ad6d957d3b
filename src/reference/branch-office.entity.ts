import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";
import type { BranchOfficeKind } from "../domain/office-kind";

/** One of the agency's offices. They form a tree. */
@Entity({ name: "branch_office" })
export class BranchOffice {
  @PrimaryColumn("text", { primaryKeyConstraintName: "branch_office_pkey" })
  code!: string;

  @Column("text")
  name!: string;

  @Column("text")
  kind!: BranchOfficeKind;

  @Column("text", { name: "parent_code", nullable: true })
  parentCode!: string | null;

  @ManyToOne(() => BranchOffice)
  @JoinColumn({ name: "parent_code", foreignKeyConstraintName: "branch_office_parent" })
  parent?: BranchOffice | null;
}
