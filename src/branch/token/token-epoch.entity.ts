import { Check, Column, Entity, PrimaryColumn } from "typeorm";

const PRIMARY_KEY = { primaryKeyConstraintName: "token_epoch_pkey" };

/** An epoch for which this office keeps tokens, and what its key can be told apart by. */
@Entity({ name: "token_epoch" })
@Check("token_epoch_is_a_month", "epoch ~ '…'")
export class TokenEpoch {
  @PrimaryColumn("text", { name: "office_code", ...PRIMARY_KEY })
  officeCode!: string;

  /** Its first month, as 2024-01. */
  @PrimaryColumn("text", { ...PRIMARY_KEY })
  epoch!: string;

  @Column("text")
  fingerprint!: string;
}
