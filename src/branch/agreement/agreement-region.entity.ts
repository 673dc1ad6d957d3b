import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Region } from "../../reference/region.entity";
import { Agreement } from "./agreement.entity";

/** A region that an agreement is for. */
@Entity({ name: "agreement_region" })
@ForeignKey(() => Agreement, ["officeCode", "agreementId"], ["officeCode", "id"], {
  name: "agreement_region_of_agreement",
  onDelete: "CASCADE",
})
@ForeignKey(() => Region, ["regionCode"], ["code"], { name: "agreement_region_known" })
@Index("agreement_region_by_region", { synchronize: false })
export class AgreementRegion {
  @PrimaryColumn("text", { name: "office_code", primaryKeyConstraintName: "agreement_region_pkey" })
  officeCode!: string;

  @PrimaryColumn("text", {
    name: "agreement_id",
    primaryKeyConstraintName: "agreement_region_pkey",
  })
  agreementId!: string;

  @PrimaryColumn("text", { name: "region_code", primaryKeyConstraintName: "agreement_region_pkey" })
  regionCode!: string;
}
