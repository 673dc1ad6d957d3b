import { Check, Column, Entity, Index, PrimaryColumn } from "typeorm";
import type { Segment } from "../../domain/segment";

const PRIMARY_KEY = { primaryKeyConstraintName: "membership_token_pkey" };

/**
 * A membership's months within one epoch, under the token of its person. The last three columns
 * never leave the office: they lead a token back to its participant.
 */
@Entity({ name: "membership_token" })
@Index("membership_token_of_participant", ["officeCode", "participant"])
@Index("membership_token_of_case", { synchronize: false })
@Check("membership_token_has_its_length", "octet_length(token) = 32")
@Check("membership_token_for_whole_months", "extract(day FROM first_month) = 1 …")
@Check("membership_token_ends_after_start", "last_month >= first_month")
export class MembershipToken {
  @PrimaryColumn("text", { name: "office_code", ...PRIMARY_KEY })
  officeCode!: string;

  @PrimaryColumn("bytea", { ...PRIMARY_KEY })
  token!: Buffer;

  /** The first month of the key's epoch, as 2024-01. */
  @PrimaryColumn("text", { ...PRIMARY_KEY })
  epoch!: string;

  /** Tells several memberships of a person in one epoch apart, from 1. */
  @PrimaryColumn("int", { ...PRIMARY_KEY })
  line!: number;

  @Column("date", { name: "first_month" })
  firstMonth!: string;

  /** Null: open. */
  @Column("date", { name: "last_month", nullable: true })
  lastMonth!: string | null;

  /** Whether the membership begins in its first month, and not in an earlier epoch. */
  @Column("boolean", { name: "starts_here" })
  startsHere!: boolean;

  /** Whether it ends in its last month, and does not go on in the next epoch. */
  @Column("boolean", { name: "ends_here" })
  endsHere!: boolean;

  @Column("text")
  segment!: Segment;

  /** Joined by + in their order; empty: not stated. */
  @Column("text")
  programmes!: string;

  @Column("boolean", { name: "government_paid" })
  governmentPaid!: boolean;

  /** The regency of the membership. */
  @Column("text", { name: "region_code" })
  regionCode!: string;

  @Column("bigint")
  participant!: string;

  @Column("text", { name: "enrollment_id" })
  enrollmentId!: string;

  @Column("date", { name: "started_on" })
  startedOn!: string;
}
