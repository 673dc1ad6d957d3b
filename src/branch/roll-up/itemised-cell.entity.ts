import { Column, Entity, PrimaryColumn } from "typeorm";

const PRIMARY_KEY = { primaryKeyConstraintName: "itemised_cell_pkey" };

/** How many people an itemised cohort gained and lost on a day. Kept by triggers and published. */
@Entity({ name: "itemised_cell" })
export class ItemisedCell {
  @PrimaryColumn("text", { name: "office_code", ...PRIMARY_KEY })
  officeCode!: string;

  @PrimaryColumn("text", { name: "enrollment_id", ...PRIMARY_KEY })
  enrollmentId!: string;

  @PrimaryColumn("date", { ...PRIMARY_KEY })
  day!: string;

  @Column("bigint")
  joined!: string;

  @Column("bigint")
  ended!: string;
}
