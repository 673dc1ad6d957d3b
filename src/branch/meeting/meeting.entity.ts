import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { DatePrecision } from "../../domain/figure";
import { Agreement } from "../agreement/agreement.entity";

/** A meeting of an office with those it works with. */
@Entity({ name: "meeting" })
@ForeignKey(() => Agreement, ["officeCode", "agreementId"], ["officeCode", "id"], {
  name: "meeting_on_known_agreement",
})
@Index("meeting_by_agreement", ["agreementId"])
@Check("meeting_id_names_office", "starts_with(id, office_code || ':')")
@Check("meeting_kind_known", "kind IN (…)")
@Check("meeting_only_forums_are_founded", "founding_decree IS NULL OR kind = 'COMPLIANCE_FORUM'")
export class Meeting {
  @PrimaryColumn("text", { name: "office_code", primaryKeyConstraintName: "meeting_pkey" })
  officeCode!: string;

  @PrimaryColumn("text", { primaryKeyConstraintName: "meeting_pkey" })
  id!: string;

  @Column("text")
  kind!: string;

  @Column("date", { name: "held_on" })
  heldOn!: string;

  @Column("text", { name: "held_on_precision" })
  heldOnPrecision!: DatePrecision;

  @Column("text", { name: "attending_bodies", array: true })
  attendingBodies!: string[];

  @Column("text", { name: "agreement_id", nullable: true })
  agreementId!: string | null;

  @Column("text", { array: true, default: () => "'{}'" })
  decisions!: string[];

  /** The decree that founded a compliance forum. */
  @Column("text", { name: "founding_decree", nullable: true })
  foundingDecree!: string | null;

  @Column("timestamptz", { name: "recorded_at", default: () => "clock_timestamp()" })
  recordedAt!: Date;
}
