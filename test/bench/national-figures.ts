import type { Pool } from "pg";

const MONTHS = 60;

/**
 * Fills a hub with a simulated national roll-up: every regency and district, one headline figure
 * a month for five years up to March 2024. The same numbers on every machine: they come from hashes.
 */
export async function simulateNationalFigures(hub: Pool): Promise<number> {
  await hub.query(`
    CREATE TABLE coverage_figure_simulated PARTITION OF coverage_figure FOR VALUES IN ('simulated')`);
  const { rowCount } = await hub.query(
    `INSERT INTO coverage_figure
       (office_code, id, region_code, as_of, as_of_precision, definition_id, definition_version,
        kind, precision, participants, eligible_workers, eligible_workers_kind, headline, recorded_at)
     SELECT 'simulated', format('simulated:%s:%s', code, months_ago), code,
            (date '2024-04-01' - make_interval(months => months_ago) - interval '1 day')::date, 'MONTH',
            'published-basis-not-stated', 1, 'COMPUTED', 'EXACT',
            round(workers * (0.15 + 0.6 * (abs(hashtext(code || 'share')) % 1000) / 1000.0
                             - 0.002 * months_ago
                             + 0.01 * (abs(hashtext(code || months_ago)) % 100) / 100.0)),
            workers, 'COMPUTED', true, timestamptz '2024-04-02 03:00:00Z'
     FROM (SELECT code, 20000 + abs(hashtext(code)) % 400000 AS workers
           FROM region WHERE level IN ('REGENCY', 'DISTRICT')) AS regions
     CROSS JOIN generate_series(0, $1::int - 1) AS months_ago`,
    [MONTHS],
  );
  await hub.query(`VACUUM ANALYZE coverage_figure`);
  return rowCount ?? 0;
}
