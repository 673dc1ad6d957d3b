import { Column, Entity, PrimaryColumn } from "typeorm";

/** When the office last showed that it is alive; the hub's copy tells how old its knowledge is. */
@Entity({ name: "replication_heartbeat" })
export class ReplicationHeartbeat {
  @PrimaryColumn("text", {
    name: "office_code",
    primaryKeyConstraintName: "replication_heartbeat_pkey",
  })
  officeCode!: string;

  @Column("timestamptz", { name: "beat_at" })
  beatAt!: Date;

  @Column("bigint")
  beat!: string;
}
