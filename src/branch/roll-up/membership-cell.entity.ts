import { Column, Entity, PrimaryColumn } from "typeorm";

const PRIMARY_KEY = { primaryKeyConstraintName: "membership_cell_pkey" };

/**
 * How many people of an itemised cohort came to be counted, and ceased to be, in a village on a
 * day. Kept by triggers; it stays at the branch.
 */
@Entity({ name: "membership_cell" })
export class MembershipCell {
  @PrimaryColumn("text", { name: "office_code", ...PRIMARY_KEY })
  officeCode!: string;

  @PrimaryColumn("text", { name: "enrollment_id", ...PRIMARY_KEY })
  enrollmentId!: string;

  /** As the memberships have it: a village, or a region above it where no more is known. */
  @PrimaryColumn("text", { name: "region_code", ...PRIMARY_KEY })
  regionCode!: string;

  /** '' is not stated. */
  @PrimaryColumn("text", { name: "worker_group", ...PRIMARY_KEY })
  workerGroup!: string;

  @PrimaryColumn("date", { ...PRIMARY_KEY })
  day!: string;

  @Column("bigint")
  joined!: string;

  @Column("bigint")
  ended!: string;
}
