import { Check, Column, Entity, PrimaryColumn } from "typeorm";
import type { DefinitionNumerator } from "../domain/coverage-definition";
import type { Segment } from "../domain/segment";
import type { WorkerConcept } from "../domain/worker-concept";

/** What a coverage share means: a share without its definition is not comparable. */
@Entity({ name: "coverage_definition" })
@Check("coverage_definition_numerator_known", "numerator IN (…)")
@Check("coverage_definition_segments_known", "segments <@ ARRAY[…] …")
@Check("coverage_definition_concept_known", "denominator_concept IN (…)")
@Check("coverage_definition_computed_against_one_source", "numerator <> 'ENROLLMENTS' OR …")
export class CoverageDefinition {
  @PrimaryColumn("text", { primaryKeyConstraintName: "coverage_definition_pkey" })
  id!: string;

  /** A definition is never changed; a new version is. */
  @PrimaryColumn("int", { primaryKeyConstraintName: "coverage_definition_pkey" })
  version!: number;

  @Column("text")
  name!: string;

  /** Where a participant counts: NIK_DOMICILE, WORKPLACE, REGISTERING_OFFICE or NOT_STATED. */
  @Column("text")
  basis!: string;

  /** What is counted: PERSON, ENROLLMENT or NOT_STATED. */
  @Column("text")
  counted!: string;

  /** Who could be a participant. */
  @Column("text")
  denominator!: string;

  @Column("text")
  numerator!: DefinitionNumerator;

  /** Null: workers of all segments. */
  @Column("text", { array: true, nullable: true })
  segments!: Segment[] | null;

  /** When somebody counts as active. */
  @Column("text", { name: "activity_rule" })
  activityRule!: string;

  /** The eligible workers of the reference figures that it divides by; null: as stated. */
  @Column("text", { name: "denominator_concept", nullable: true })
  denominatorConcept!: WorkerConcept | null;

  @Column("text", { name: "denominator_source", nullable: true })
  denominatorSource!: string | null;

  /** Null: the latest vintage on or before the date. */
  @Column("text", { name: "denominator_vintage", nullable: true })
  denominatorVintage!: string | null;

  @Column("text")
  description!: string;
}
