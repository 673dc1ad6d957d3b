import type { EntityManager } from "typeorm";

/**
 * Two writers at once must not each miss the other's part: those who write figures of one regency
 * follow one another until their transactions end. A province is the whole of its regencies, so its
 * lock is taken with theirs. All in order: two writers cannot wait for each other.
 */
export async function lockRegencies(
  tx: EntityManager,
  regionCodes: readonly string[],
): Promise<void> {
  await tx.query(
    `SELECT pg_advisory_xact_lock(1304, locked.number) FROM (
       SELECT DISTINCT replace(code, '.', '')::int AS number
       FROM unnest($1::text[]) AS region (region_code)
       CROSS JOIN LATERAL (VALUES (left(region_code, 5)), (left(region_code, 2))) AS above (code)
       -- What lies inside a regency is no part of the province's own sum.
       WHERE length(code) = 5 OR length(region_code) <= 5
       ORDER BY number) AS locked`,
    [regionCodes],
  );
}
