import {
  Check,
  Column,
  Entity,
  Exclusion,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
} from "typeorm";
import type { DatePrecision } from "../../domain/figure";
import { BranchOffice } from "../../reference/branch-office.entity";
import { Region } from "../../reference/region.entity";

/** From when to when somebody held a role, as far as that is known. */
@Entity({ name: "official_term" })
@Check(
  "official_term_serves_an_office_or_a_region",
  "(office_code IS NULL) <> (region_code IS NULL)",
)
@Check("official_term_says_when", "from_on IS NOT NULL OR to_on IS NOT NULL")
@Check("official_term_ends_after_start", "to_on >= from_on")
@Check("official_term_dates_have_precision", "(from_on IS NULL) = (from_precision IS NULL) …")
@Exclusion(
  "official_term_one_head_at_a_time",
  `USING gist ("office_code" WITH =, daterange(from_on, to_on, '[]') WITH &&) WHERE (role = 'HEAD' …)`,
)
@Index("official_term_recorded_once", { synchronize: false })
@Index("official_term_by_region", ["regionCode", "role"])
export class OfficialTerm {
  @PrimaryColumn("text", { primaryKeyConstraintName: "official_term_pkey" })
  id!: string;

  @Column("text", { name: "office_code", nullable: true })
  officeCode!: string | null;

  @Column("text", { name: "region_code", nullable: true })
  regionCode!: string | null;

  @Column("text")
  role!: string;

  @Column("text")
  name!: string;

  /** The role in English. */
  @Column("text")
  title!: string;

  /** The role in Indonesian. */
  @Column("text", { name: "title_id" })
  titleId!: string;

  /** The first day; of a month or a year its first. */
  @Column("date", { name: "from_on", nullable: true })
  fromOn!: string | null;

  @Column("text", { name: "from_precision", nullable: true })
  fromPrecision!: DatePrecision | null;

  /** The last day; of a month or a year its last. */
  @Column("date", { name: "to_on", nullable: true })
  toOn!: string | null;

  @Column("text", { name: "to_precision", nullable: true })
  toPrecision!: DatePrecision | null;

  /** The decree of appointment or dismissal. */
  @Column("text", { nullable: true })
  decree!: string | null;

  /** The branch office's record of the source; it may arrive later. */
  @Column("text", { name: "source_id", nullable: true })
  sourceId!: string | null;

  @Column("text", { name: "recorded_by", nullable: true })
  recordedBy!: string | null;

  @Column("timestamptz", { name: "recorded_at", default: () => "clock_timestamp()" })
  recordedAt!: Date;

  @ManyToOne(() => BranchOffice)
  @JoinColumn({ name: "office_code", foreignKeyConstraintName: "official_term_of_office" })
  office?: BranchOffice | null;

  @ManyToOne(() => Region)
  @JoinColumn({ name: "region_code", foreignKeyConstraintName: "official_term_of_region" })
  region?: Region | null;
}
