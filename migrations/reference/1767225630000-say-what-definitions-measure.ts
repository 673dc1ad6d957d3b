import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * A definition says all that makes two shares comparable: where the numerator comes from, which
 * segments it holds, when somebody counts as active, and which eligible workers it is held against.
 */
export class SayWhatDefinitionsMeasure1767225630000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE coverage_definition
        ADD COLUMN numerator text NOT NULL DEFAULT 'STATED',
        ADD COLUMN segments text[],
        ADD COLUMN activity_rule text NOT NULL DEFAULT 'Not stated.',
        ADD COLUMN denominator_concept text,
        ADD COLUMN denominator_source text,
        ADD COLUMN denominator_vintage text,
        ADD CONSTRAINT coverage_definition_numerator_known
          CHECK (numerator IN ('HEADLINES', 'STATED', 'ENROLLMENTS')),
        ADD CONSTRAINT coverage_definition_segments_known
          CHECK (segments <@ ARRAY['PU', 'BPU', 'JAKON', 'PMI'] AND cardinality(segments) > 0),
        ADD CONSTRAINT coverage_definition_concept_known CHECK (denominator_concept IN
          ('EMPLOYED', 'LABOUR_FORCE', 'POTENTIAL', 'VULNERABLE')),
        ADD CONSTRAINT coverage_definition_computed_against_one_source
          CHECK (numerator <> 'ENROLLMENTS'
            OR (denominator_concept IS NOT NULL AND denominator_source IS NOT NULL));
      UPDATE coverage_definition SET numerator = 'HEADLINES' WHERE id = 'as-published';
    `);
    await db.query(`ALTER TABLE coverage_definition ALTER COLUMN numerator DROP DEFAULT`);
    await db.query(`ALTER TABLE coverage_definition ALTER COLUMN activity_rule DROP DEFAULT`);
  }

  async down(db: QueryRunner): Promise<void> {
    // Without its numerator a computed definition would read as a published one.
    await db.query(`
      DELETE FROM coverage_definition WHERE numerator = 'ENROLLMENTS';
      ALTER TABLE coverage_definition
        DROP CONSTRAINT coverage_definition_computed_against_one_source,
        DROP CONSTRAINT coverage_definition_concept_known,
        DROP CONSTRAINT coverage_definition_segments_known,
        DROP CONSTRAINT coverage_definition_numerator_known,
        DROP COLUMN denominator_vintage,
        DROP COLUMN denominator_source,
        DROP COLUMN denominator_concept,
        DROP COLUMN activity_rule,
        DROP COLUMN segments,
        DROP COLUMN numerator;
      DELETE FROM reference_release WHERE name = 'coverage definitions';
    `);
  }
}
