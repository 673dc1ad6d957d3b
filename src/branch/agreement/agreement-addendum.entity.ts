import { Check, Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import type { DatePrecision } from "../../domain/figure";
import { Agreement } from "./agreement.entity";

/** What amends a signed agreement without ending it. */
@Entity({ name: "agreement_addendum" })
@ForeignKey(() => Agreement, ["officeCode", "agreementId"], ["officeCode", "id"], {
  name: "agreement_addendum_of_agreement",
  onDelete: "CASCADE",
})
@Check("agreement_addendum_counts_from_one", "position >= 1")
@Check("agreement_addendum_date_has_precision", "(signed_on IS NULL) = (…)")
export class AgreementAddendum {
  @PrimaryColumn("text", {
    name: "office_code",
    primaryKeyConstraintName: "agreement_addendum_pkey",
  })
  officeCode!: string;

  @PrimaryColumn("text", {
    name: "agreement_id",
    primaryKeyConstraintName: "agreement_addendum_pkey",
  })
  agreementId!: string;

  /** From 1, in the order in which they were recorded. */
  @PrimaryColumn("int", { primaryKeyConstraintName: "agreement_addendum_pkey" })
  position!: number;

  @Column("text", { nullable: true })
  number!: string | null;

  @Column("date", { name: "signed_on", nullable: true })
  signedOn!: string | null;

  @Column("text", { name: "signed_on_precision", nullable: true })
  signedOnPrecision!: DatePrecision | null;

  @Column("text")
  changes!: string;

  @Column("timestamptz", { name: "recorded_at", default: () => "clock_timestamp()" })
  recordedAt!: Date;
}
