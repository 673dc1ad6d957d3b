import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { FundingLine } from "./funding-line.entity";

/** Money that was paid from a funding line. */
@Entity({ name: "funding_payment" })
@ForeignKey(() => FundingLine, ["officeCode", "fundingLineId"], ["officeCode", "id"], {
  name: "funding_payment_of_line",
  onDelete: "CASCADE",
})
@Index("funding_payment_by_line", ["officeCode", "fundingLineId"])
@Index("funding_payment_reference_used_once", { synchronize: false })
@Check("funding_payment_id_names_office", "starts_with(id, office_code || ':')")
@Check("funding_payment_months_begin_on_the_first", "extract(day FROM first_month) = 1 …")
@Check("funding_payment_months_in_order", "last_month >= first_month")
@Check("funding_payment_amount_is_positive", "amount > 0")
@Check("funding_payment_counts_people", "participants >= 0")
export class FundingPayment {
  @PrimaryColumn("text", { name: "office_code", primaryKeyConstraintName: "funding_payment_pkey" })
  officeCode!: string;

  @PrimaryColumn("text", { primaryKeyConstraintName: "funding_payment_pkey" })
  id!: string;

  @Column("text", { name: "funding_line_id" })
  fundingLineId!: string;

  @Column("date", { name: "paid_on" })
  paidOn!: string;

  /** The first day of the first month that it pays for. */
  @Column("date", { name: "first_month" })
  firstMonth!: string;

  /** The first day of the last month that it pays for. */
  @Column("date", { name: "last_month" })
  lastMonth!: string;

  /** Whole rupiah: a bigint, read as text. */
  @Column("bigint")
  amount!: string;

  @Column("int", { nullable: true })
  participants!: number | null;

  /** The number of the transfer or of its order, as the payer writes it. */
  @Column("text", { nullable: true })
  reference!: string | null;

  @Column("timestamptz", { name: "recorded_at", default: () => "clock_timestamp()" })
  recordedAt!: Date;
}
