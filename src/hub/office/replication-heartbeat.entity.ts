import { Column, Entity, PrimaryColumn } from "typeorm";

/** The latest sign of life of an office that replication brought. */
@Entity({ name: "replication_heartbeat" })
export class ReplicationHeartbeat {
  @PrimaryColumn("text", {
    name: "office_code",
    primaryKeyConstraintName: "replication_heartbeat_pkey",
  })
  officeCode!: string;

  /** When it was sent, by the office's clock. */
  @Column("timestamptz", { name: "beat_at" })
  beatAt!: Date;

  @Column("bigint")
  beat!: string;

  /** When it arrived, by the hub's clock. */
  @Column("timestamptz", { name: "received_at", default: () => "clock_timestamp()" })
  receivedAt!: Date;
}
