import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { DatePrecision, Precision } from "../../domain/figure";
import type { FundingSource } from "../../domain/funding-source";
import { Region } from "../../reference/region.entity";
import { Agreement } from "../agreement/agreement.entity";

/** That a source pays contributions in a region, and how much where that is stated. */
@Entity({ name: "funding_line" })
@ForeignKey(() => Region, ["regionCode"], ["code"], { name: "funding_line_of_known_region" })
@ForeignKey(() => Agreement, ["officeCode", "agreementId"], ["officeCode", "id"], {
  name: "funding_line_of_known_agreement",
})
@Index("funding_line_by_region", { synchronize: false })
@Index("funding_line_by_agreement", ["agreementId"])
@Check("funding_line_id_names_office", "starts_with(id, office_code || ':')")
@Check("funding_line_source_known", "source IN (…)")
@Check("funding_line_year_possible", "year BETWEEN 1990 AND 2199")
@Check("funding_line_amount_is_positive", "amount > 0")
@Check("funding_line_amount_has_precision", "(amount IS NULL) = (precision IS NULL) …")
@Check("funding_line_date_has_precision", "(as_of IS NULL) = (as_of_precision IS NULL)")
@Check("funding_line_counts_people", "participants >= 0")
export class FundingLine {
  @PrimaryColumn("text", { name: "office_code", primaryKeyConstraintName: "funding_line_pkey" })
  officeCode!: string;

  @PrimaryColumn("text", { primaryKeyConstraintName: "funding_line_pkey" })
  id!: string;

  @Column("text", { name: "region_code" })
  regionCode!: string;

  @Column("text", { name: "agreement_id", nullable: true })
  agreementId!: string | null;

  @Column("text")
  source!: FundingSource;

  @Column("int", { nullable: true })
  year!: number | null;

  /** The day that the line was seen to hold, where no year is stated. */
  @Column("date", { name: "as_of", nullable: true })
  asOf!: string | null;

  @Column("text", { name: "as_of_precision", nullable: true })
  asOfPrecision!: DatePrecision | null;

  /** Whole rupiah: a bigint, read as text. */
  @Column("bigint", { nullable: true })
  amount!: string | null;

  @Column("text", { nullable: true })
  precision!: Precision | null;

  @Column("int", { nullable: true })
  participants!: number | null;

  @Column("timestamptz", { name: "recorded_at", default: () => "clock_timestamp()" })
  recordedAt!: Date;
}
