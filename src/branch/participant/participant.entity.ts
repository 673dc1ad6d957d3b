import { Column, Entity, Index, PrimaryColumn, Unique } from "typeorm";

/** One insured person of this office. Who it is stands sealed; nothing else here names anybody. */
@Entity({ name: "participant" })
@Index("participant_by_key", ["officeCode", "keyId"])
@Unique("participant_nik_once", ["officeCode", "nikIndex"])
export class Participant {
  @PrimaryColumn("text", { name: "office_code", primaryKeyConstraintName: "participant_pkey" })
  officeCode!: string;

  /** Counted up by the database. */
  @PrimaryColumn("bigint", {
    generated: "identity",
    generatedIdentity: "BY DEFAULT",
    primaryKeyConstraintName: "participant_pkey",
  })
  number!: string;

  /** The keyed index of the NIK. */
  @Column("uuid", { name: "nik_index" })
  nikIndex!: string;

  /** The name of the key that sealed. */
  @Column("text", { name: "key_id" })
  keyId!: string;

  /** NIK, name and wage. */
  @Column("bytea")
  sealed!: Buffer;

  @Column("date", { name: "died_on", nullable: true })
  diedOn!: string | null;

  @Column("timestamptz", { name: "recorded_at", default: () => "clock_timestamp()" })
  recordedAt!: Date;
}
