import type { PoolClient } from "pg";
import definitions from "./facts/coverage-definitions.json";

/**
 * Stores what coverage shares mean. What a version measures never changes; only what an earlier
 * release of the program could not yet say of it is filled in.
 */
export async function loadDefinitions(
  client: PoolClient,
  progress: (line: string) => void,
): Promise<void> {
  for (const definition of definitions) {
    await client.query(
      `INSERT INTO coverage_definition (id, version, name, numerator, basis, counted, segments,
         activity_rule, denominator, denominator_concept, denominator_source, denominator_vintage,
         description)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
       ON CONFLICT (id, version) DO UPDATE SET activity_rule = excluded.activity_rule`,
      [
        definition.id,
        definition.version,
        definition.name,
        definition.numerator,
        definition.basis,
        definition.counted,
        definition.segments,
        definition.activityRule,
        definition.denominator,
        definition.denominatorConcept,
        definition.denominatorSource,
        definition.denominatorVintage,
        definition.description,
      ],
    );
  }
  progress(`${definitions.length} coverage definitions loaded`);
}
