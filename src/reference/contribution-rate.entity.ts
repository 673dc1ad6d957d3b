import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryColumn } from "typeorm";
import type { ANY_PAYER, Payer } from "../domain/payer";
import type { Programme } from "../domain/programme";
import type { Segment } from "../domain/segment";

/** What a programme costs a participant a month, for a time; or a relief that halves such a rate. */
@Entity({ name: "contribution_rate" })
@ForeignKey(() => ContributionRate, ["halves"], ["id"], { name: "contribution_rate_halves_known" })
@Check("contribution_rate_programme_known", "programme IN (…)")
@Check("contribution_rate_segment_known", "segment IN (…)")
@Check("contribution_rate_payer_known", "payer IN (…)")
@Check("contribution_rate_risk_class_possible", "risk_class BETWEEN 1 AND 5")
@Check("contribution_rate_says_one_thing", "num_nonnulls(amount, wage_millionths, halves) = 1")
@Check("contribution_rate_is_positive", "amount > 0 …")
@Check("contribution_rate_ceiling_of_a_wage", "wage_ceiling IS NULL OR …")
@Check("contribution_rate_relief_is_for_somebody", "(halves IS NULL) = (payer = 'ANY')")
@Check("contribution_rate_has_a_start", "NOT lower_inf(valid) …")
@Exclusion("contribution_rate_one_at_a_time", "USING gist (…)")
export class ContributionRate {
  @PrimaryColumn("text", { primaryKeyConstraintName: "contribution_rate_pkey" })
  id!: string;

  @Column("text")
  programme!: Programme;

  @Column("text")
  segment!: Segment;

  /** The sector of work that it is for; null: whatever the sector. */
  @Column("text", { nullable: true })
  sector!: string | null;

  @Column("text")
  payer!: Payer | typeof ANY_PAYER;

  /** The risk class of the workplace, 1 to 5; null: it does not matter. */
  @Column("int", { name: "risk_class", nullable: true })
  riskClass!: number | null;

  /** Whole rupiah: a bigint, read as text. */
  @Column("bigint", { nullable: true })
  amount!: string | null;

  /** Millionths of the wage: 2,400 are 0.24 %. */
  @Column("int", { name: "wage_millionths", nullable: true })
  wageMillionths!: number | null;

  /** Whole rupiah; the part of a wage above it costs nothing. */
  @Column("bigint", { name: "wage_ceiling", nullable: true })
  wageCeiling!: string | null;

  /** The rate that it halves. */
  @Column("text", { nullable: true })
  halves!: string | null;

  /** From its first day to the day after its last; an end that is not known is open. */
  @Column("daterange")
  valid!: string;

  @Column("text", { name: "legal_basis" })
  legalBasis!: string;

  @Column("text", { nullable: true })
  note!: string | null;
}
