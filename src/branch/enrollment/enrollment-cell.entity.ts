import { Column, Entity, PrimaryColumn } from "typeorm";

const PRIMARY_KEY = { primaryKeyConstraintName: "enrollment_cell_pkey" };

/** How many people came to be counted, and ceased to be, in a region in a month. Kept by triggers. */
@Entity({ name: "enrollment_cell" })
export class EnrollmentCell {
  @PrimaryColumn("text", { name: "office_code", ...PRIMARY_KEY })
  officeCode!: string;

  /** A regency or a district. */
  @PrimaryColumn("text", { name: "region_code", ...PRIMARY_KEY })
  regionCode!: string;

  @PrimaryColumn("text", { ...PRIMARY_KEY })
  segment!: string;

  /** A funding source, or NOT_STATED. */
  @PrimaryColumn("text", { ...PRIMARY_KEY })
  funding!: string;

  /** The programmes that protect them, as JKK+JKM; '' is not stated. */
  @PrimaryColumn("text", { default: "", ...PRIMARY_KEY })
  programmes!: string;

  /** '' is not stated, or several. */
  @PrimaryColumn("text", { name: "worker_group", default: "", ...PRIMARY_KEY })
  workerGroup!: string;

  /** The first day of the month. */
  @PrimaryColumn("date", { ...PRIMARY_KEY })
  month!: string;

  @Column("bigint")
  joined!: string;

  @Column("bigint")
  ended!: string;
}
