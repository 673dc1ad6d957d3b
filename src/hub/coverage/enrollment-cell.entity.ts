import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** How many people joined and left in a month, by region, segment and funding source. */
@Entity({ name: "enrollment_cell" })
@Index("enrollment_cell_of_region", ["regionCode", "month"])
export class EnrollmentCell {
  @PrimaryColumn("text", { name: "office_code", primaryKeyConstraintName: "enrollment_cell_pkey" })
  officeCode!: string;

  @PrimaryColumn("text", { name: "region_code", primaryKeyConstraintName: "enrollment_cell_pkey" })
  regionCode!: string;

  @PrimaryColumn("text", { primaryKeyConstraintName: "enrollment_cell_pkey" })
  segment!: string;

  /** A funding source, or NOT_STATED. */
  @PrimaryColumn("text", { primaryKeyConstraintName: "enrollment_cell_pkey" })
  funding!: string;

  /** The first day of the month. */
  @PrimaryColumn("date", { primaryKeyConstraintName: "enrollment_cell_pkey" })
  month!: string;

  @Column("bigint")
  joined!: string;

  @Column("bigint")
  ended!: string;
}
