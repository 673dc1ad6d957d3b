import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { Region } from "../../reference/region.entity";
import { SelectionBatch } from "./selection-batch.entity";

/** A line of a batch. Who it is stands sealed, and says where it belongs. */
@Entity({ name: "candidate" })
@Unique("candidate_nik_once_in_batch", ["officeCode", "batchId", "nikIndex"])
@ForeignKey(() => SelectionBatch, ["officeCode", "batchId"], ["officeCode", "id"], {
  name: "candidate_of_batch_on_record",
})
@ForeignKey(() => Region, ["regionCode"], ["code"], { name: "candidate_in_known_region" })
@Index("candidate_of_batch", ["officeCode", "batchId", "number"])
@Index("candidate_by_key", ["officeCode", "keyId"])
@Index("candidate_by_nik", ["officeCode", "nikIndex"])
export class Candidate {
  @PrimaryColumn("text", { name: "office_code", primaryKeyConstraintName: "candidate_pkey" })
  officeCode!: string;

  /** Counted up by the database. */
  @PrimaryColumn("bigint", {
    generated: "identity",
    generatedIdentity: "BY DEFAULT",
    primaryKeyConstraintName: "candidate_pkey",
  })
  number!: string;

  @Column("text", { name: "batch_id" })
  batchId!: string;

  /** Where the register says that the person lives. */
  @Column("text", { name: "region_code" })
  regionCode!: string;

  @Column("text", { name: "worker_group", nullable: true })
  workerGroup!: string | null;

  /** The keyed index of the NIK; null for a line that came without one. */
  @Column("uuid", { name: "nik_index", nullable: true })
  nikIndex!: string | null;

  /** The name of the key that sealed. */
  @Column("text", { name: "key_id" })
  keyId!: string;

  /** NIK and name. */
  @Column("bytea")
  sealed!: Buffer;

  @Column("timestamptz", { name: "recorded_at", default: () => "clock_timestamp()" })
  recordedAt!: Date;
}
