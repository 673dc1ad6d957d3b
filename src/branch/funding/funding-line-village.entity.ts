import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Region } from "../../reference/region.entity";
import { FundingLine } from "./funding-line.entity";

const PRIMARY_KEY = { primaryKeyConstraintName: "funding_line_village_pkey" };

/** A village that pays under a funding line. */
@Entity({ name: "funding_line_village" })
@ForeignKey(() => FundingLine, ["officeCode", "fundingLineId"], ["officeCode", "id"], {
  name: "funding_line_village_of_line",
  onDelete: "CASCADE",
})
@ForeignKey(() => Region, ["regionCode"], ["code"], { name: "funding_line_village_known" })
@Index("funding_line_village_by_region", { synchronize: false })
export class FundingLineVillage {
  @PrimaryColumn("text", { name: "office_code", ...PRIMARY_KEY })
  officeCode!: string;

  @PrimaryColumn("text", { name: "funding_line_id", ...PRIMARY_KEY })
  fundingLineId!: string;

  @PrimaryColumn("text", { name: "region_code", ...PRIMARY_KEY })
  regionCode!: string;
}
