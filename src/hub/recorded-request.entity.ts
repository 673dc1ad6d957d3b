import { Column, Entity, PrimaryColumn } from "typeorm";

/** What a request with an idempotency key stored at the hub. */
@Entity({ name: "recorded_request" })
export class RecordedRequest {
  @PrimaryColumn("text", {
    name: "idempotency_key",
    primaryKeyConstraintName: "recorded_request_pkey",
  })
  idempotencyKey!: string;

  @Column("text", { name: "input_hash" })
  inputHash!: string;

  @Column("text", { name: "record_ids", array: true })
  recordIds!: string[];

  @Column("timestamptz", { name: "recorded_at", default: () => "clock_timestamp()" })
  recordedAt!: Date;
}
