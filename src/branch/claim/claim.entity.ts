import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { DatePrecision, Precision } from "../../domain/figure";
import { Region } from "../../reference/region.entity";
import { Source } from "../source/source.entity";

/** Which of our rows give the value to compare a claim with. */
export type ClaimCheckedBy =
  | "SEGMENTS_OF_FIGURE"
  | "PARTS_OF_ENROLLMENT"
  | "HEADCOUNT_OF_ENROLLMENT"
  | "COHORTS_OF_ENROLLMENT"
  | "VILLAGES_OF_FUNDING_LINE";

/** A figure as somebody stated it. */
@Entity({ name: "claim" })
@ForeignKey(() => Region, ["regionCode"], ["code"], { name: "claim_of_known_region" })
@ForeignKey(() => Source, ["officeCode", "sourceId"], ["officeCode", "id"], {
  name: "claim_from_known_source",
})
@Index("claim_by_region", { synchronize: false })
@Check("claim_id_names_office", "starts_with(id, office_code || ':')")
@Check("claim_precision_known", "precision IN (…)")
@Check("claim_date_has_precision", "(as_of IS NULL) = (as_of_precision IS NULL)")
@Check("claim_check_known", "checked_by IN (…)")
@Check("claim_check_has_subject", "checked_by IS NULL OR subject_id IS NOT NULL …")
export class Claim {
  @PrimaryColumn("text", { name: "office_code", primaryKeyConstraintName: "claim_pkey" })
  officeCode!: string;

  @PrimaryColumn("text", { primaryKeyConstraintName: "claim_pkey" })
  id!: string;

  @Column("text", { name: "region_code" })
  regionCode!: string;

  @Column("text")
  about!: string;

  /** As a person would write it. */
  @Column("text")
  value!: string;

  @Column("text")
  precision!: Precision;

  @Column("date", { name: "as_of", nullable: true })
  asOf!: string | null;

  @Column("text", { name: "as_of_precision", nullable: true })
  asOfPrecision!: DatePrecision | null;

  @Column("text", { name: "source_id" })
  sourceId!: string;

  /** The value as a number, where it is one. */
  @Column("bigint", { name: "stated_number", nullable: true })
  statedNumber!: number | string | null;

  /** The unit that a rounded value was rounded to. */
  @Column("bigint", { name: "rounded_to", nullable: true })
  roundedTo!: number | string | null;

  @Column("text", { name: "checked_by", nullable: true })
  checkedBy!: ClaimCheckedBy | null;

  /** The record that the check reads. */
  @Column("text", { name: "subject_id", nullable: true })
  subjectId!: string | null;

  @Column("timestamptz", { name: "recorded_at", default: () => "clock_timestamp()" })
  recordedAt!: Date;
}
