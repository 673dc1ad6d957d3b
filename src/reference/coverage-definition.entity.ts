import { Column, Entity, PrimaryColumn } from "typeorm";

/** What a coverage share means: a share without its definition is not comparable. */
@Entity({ name: "coverage_definition" })
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
  description!: string;
}
