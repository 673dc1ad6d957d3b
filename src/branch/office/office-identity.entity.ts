import { Check, Column, Entity, PrimaryColumn, Unique } from "typeorm";

/** The one office whose records the database holds. */
@Entity({ name: "office_identity" })
@Unique("office_identity_only_one", ["theOnly"])
@Check("office_identity_only_true", "the_only")
export class OfficeIdentity {
  @PrimaryColumn("text", { name: "office_code", primaryKeyConstraintName: "office_identity_pkey" })
  officeCode!: string;

  /** Always true and unique: there is never a second row. */
  @Column("boolean", { name: "the_only", default: true })
  theOnly!: boolean;

  @Column("timestamptz", { name: "recorded_at", default: () => "clock_timestamp()" })
  recordedAt!: Date;
}
