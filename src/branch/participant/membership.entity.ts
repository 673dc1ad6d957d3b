import { Check, Column, Entity, Index, PrimaryColumn } from "typeorm";

/** Why a membership ended. */
export type MembershipEnd = "LEFT" | "MOVED" | "DIED" | "CORRECTED";

const PRIMARY_KEY = { primaryKeyConstraintName: "membership_pkey" };

/**
 * One person in one cohort for a period. That participant and cohort exist, that the cohort is
 * itemised, and that no government pays twice, is checked by triggers, a whole statement at once.
 */
@Entity({ name: "membership" })
@Index("membership_of_enrollment", ["enrollmentId", "participant"])
@Check("membership_ends_after_start", "ended_on >= started_on")
@Check("membership_end_known", "ended_because IN ('LEFT', 'MOVED', 'DIED', 'CORRECTED')")
@Check("membership_end_has_day", "ended_because IS NULL OR ended_on IS NOT NULL")
@Check("membership_import_names_row", "(import_id IS NULL) = (import_row IS NULL)")
export class Membership {
  @PrimaryColumn("text", { name: "office_code", ...PRIMARY_KEY })
  officeCode!: string;

  @PrimaryColumn("bigint", { ...PRIMARY_KEY })
  participant!: string;

  @PrimaryColumn("text", { name: "enrollment_id", ...PRIMARY_KEY })
  enrollmentId!: string;

  @PrimaryColumn("date", { name: "started_on", ...PRIMARY_KEY })
  startedOn!: string;

  /** The last day; null is open. */
  @Column("date", { name: "ended_on", nullable: true })
  endedOn!: string | null;

  /** Null for an end that was recorded with the start, or none. */
  @Column("text", { name: "ended_because", nullable: true })
  endedBecause!: MembershipEnd | null;

  /** Where the person is counted: the cohort's region or one inside it. */
  @Column("text", { name: "region_code" })
  regionCode!: string;

  @Column("text", { name: "worker_group", nullable: true })
  workerGroup!: string | null;

  /** The import and its row that brought it; null where it was recorded by hand. */
  @Column("uuid", { name: "import_id", nullable: true })
  importId!: string | null;

  @Column("int", { name: "import_row", nullable: true })
  importRow!: number | null;

  @Column("timestamptz", { name: "recorded_at", default: () => "clock_timestamp()" })
  recordedAt!: Date;
}
