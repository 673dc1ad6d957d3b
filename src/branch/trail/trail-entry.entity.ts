import { Check, Column, Entity, Index, PrimaryColumn } from "typeorm";

/** What a record holds, without anything that names a person. */
export type RecordState = Record<string, unknown>;

/** One change of one record: never changed itself. */
@Entity({ name: "trail_entry" })
@Index("trail_entry_by_record", ["officeCode", "recordId", "sequence"])
@Index("trail_entry_by_operation", ["officeCode", "operation", "sequence"])
@Index("trail_entry_by_subject", ["officeCode", "subject", "sequence"])
@Index("trail_entry_by_time", ["officeCode", "at"])
@Check("trail_entry_counts_from_one", "sequence >= 1")
@Check("trail_entry_record_names_office", "starts_with(record_id, office_code || ':')")
@Check("trail_entry_changes_something", "before IS DISTINCT FROM after")
export class TrailEntry {
  @PrimaryColumn("text", { name: "office_code", primaryKeyConstraintName: "trail_entry_pkey" })
  officeCode!: string;

  /** Without gaps, in the order in which the changes were committed. */
  @PrimaryColumn("int", { primaryKeyConstraintName: "trail_entry_pkey" })
  sequence!: number;

  @Column("timestamptz", { default: () => "clock_timestamp()" })
  at!: Date;

  @Column("text", { nullable: true })
  who!: string | null;

  @Column("text")
  operation!: string;

  @Column("text", { name: "record_id" })
  recordId!: string;

  @Column("jsonb", { nullable: true })
  before!: RecordState | null;

  @Column("jsonb", { nullable: true })
  after!: RecordState | null;

  @Column("text", { name: "idempotency_key", nullable: true })
  idempotencyKey!: string | null;

  /** Who was signed in; `who` is whom the request named, which nobody has checked. */
  @Column("text", { nullable: true })
  subject!: string | null;

  /** SHA-256 of the entry and of the hash before it, which the database works out by itself. */
  @Column("bytea")
  hash!: Buffer;
}
