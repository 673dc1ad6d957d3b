import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from "typeorm";
import { BranchOffice } from "../../reference/branch-office.entity";

/** Where the server of a branch office answers. */
@Entity({ name: "office_endpoint" })
export class OfficeEndpoint {
  @PrimaryColumn("text", { name: "office_code", primaryKeyConstraintName: "office_endpoint_pkey" })
  officeCode!: string;

  @Column("text")
  url!: string;

  @OneToOne(() => BranchOffice)
  @JoinColumn({ name: "office_code", foreignKeyConstraintName: "office_endpoint_of_office" })
  office?: BranchOffice;
}
