import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { DatePrecision } from "../../domain/figure";
import type { Programme } from "../../domain/programme";
import type { AgreementKind, AgreementState } from "./agreement-state";
import type { PartyKind } from "./party-kind";

/** A cooperation agreement that an office has filed. */
@Entity({ name: "agreement" })
@Index("agreement_number_used_once", { synchronize: false })
@Index("agreement_renewed_once", ["officeCode", "renews"], {
  unique: true,
  where: "state <> 'TERMINATED'",
})
@ForeignKey(() => Agreement, ["officeCode", "renews"], ["officeCode", "id"], {
  name: "agreement_renews_known",
})
@Index("agreement_by_filing", ["officeCode", "recordedAt", "id"])
@Index("agreement_by_chain", ["officeCode", "chainId", "termNumber"])
@Exclusion("agreement_terms_do_not_overlap", "USING gist (office_code WITH =, …)")
@Check("agreement_id_names_office", "starts_with(id, office_code || ':')")
@Check("agreement_kind_known", "kind IN ('PKS', 'KSO', 'MOU')")
@Check("agreement_state_known", "state IN (…)")
@Check("agreement_programmes_known", "programmes <@ ARRAY[…]")
@Check("agreement_renewal_is_said", "renews IS NULL OR is_renewal")
@Check("agreement_dates_have_precision", "(signed_on IS NULL) = (signed_on_precision IS NULL) …")
@Check("agreement_ends_after_start", "ends_on >= starts_on")
@Check("agreement_version_counts_from_one", "version >= 1")
@Check("agreement_party_kinds_known", "party_kinds <@ ARRAY[…]")
@Check("agreement_withdrawn_has_ended", "NOT is_withdrawn OR state = 'TERMINATED'")
@Check("agreement_termination_has_reason", "terminated_on IS NULL OR state = 'TERMINATED' …")
export class Agreement {
  @PrimaryColumn("text", { name: "office_code", primaryKeyConstraintName: "agreement_pkey" })
  officeCode!: string;

  @PrimaryColumn("text", { primaryKeyConstraintName: "agreement_pkey" })
  id!: string;

  @Column("text")
  kind!: AgreementKind;

  @Column("text", { nullable: true })
  number!: string | null;

  /** As recorded; the dates may have moved it on. */
  @Column("text")
  state!: AgreementState;

  @Column("text", { array: true })
  parties!: string[];

  /** In the order of the parties; empty when they were not stated. */
  @Column("text", { name: "party_kinds", array: true, default: "{}" })
  partyKinds!: PartyKind[];

  @Column("text", { array: true })
  programmes!: Programme[];

  /** Whether it continues an earlier agreement, recorded or not. */
  @Column("boolean", { name: "is_renewal" })
  isRenewal!: boolean;

  @Column("text", { nullable: true })
  renews!: string | null;

  @Column("date", { name: "signed_on", nullable: true })
  signedOn!: string | null;

  @Column("text", { name: "signed_on_precision", nullable: true })
  signedOnPrecision!: DatePrecision | null;

  @Column("date", { name: "starts_on", nullable: true })
  startsOn!: string | null;

  @Column("text", { name: "starts_on_precision", nullable: true })
  startsOnPrecision!: DatePrecision | null;

  @Column("date", { name: "ends_on", nullable: true })
  endsOn!: string | null;

  @Column("text", { name: "ends_on_precision", nullable: true })
  endsOnPrecision!: DatePrecision | null;

  @Column("text", { name: "worker_groups", array: true, default: "{}" })
  workerGroups!: string[];

  @Column("text", { name: "legal_basis", array: true, default: "{}" })
  legalBasis!: string[];

  @Column("text", { array: true, default: "{}" })
  documents!: string[];

  /** The day from which it no longer holds. */
  @Column("date", { name: "terminated_on", nullable: true })
  terminatedOn!: string | null;

  @Column("text", { name: "terminated_because", nullable: true })
  terminatedBecause!: string | null;

  /** Terminated before anybody signed it. */
  @Column("boolean", { name: "is_withdrawn", default: false })
  isWithdrawn!: boolean;

  /** The first agreement on file of those that renew each other; the database writes it. */
  @Column("text", { name: "chain_id" })
  chainId!: string;

  /** Its place among them, from 1; the database writes it. */
  @Column("int", { name: "term_number" })
  termNumber!: number;

  /** Filed before overlapping terms were refused, and overlapping. */
  @Column("boolean", { name: "overlaps_chain", default: false })
  overlapsChain!: boolean;

  /** Raised by every edit. */
  @Column("int", { default: 1 })
  version!: number;

  @Column("text", { nullable: true })
  note!: string | null;

  @Column("timestamptz", { name: "recorded_at", default: () => "clock_timestamp()" })
  recordedAt!: Date;
}
