import type { DataSource } from "typeorm";

/** A stated figure among many; what is left out is not known. */
export interface OneOfMany {
  region: string;
  asOf: string;
  participants?: number;
  eligible?: number;
  share?: readonly [number, number];
}

/** Stores many figures in one statement, as replication would bring them. */
export async function givenFigures(
  db: Pick<DataSource, "query">,
  figures: readonly OneOfMany[],
): Promise<void> {
  await db.query(
    `INSERT INTO coverage_figure (office_code, id, region_code, as_of, as_of_precision,
       definition_id, definition_version, kind, precision, participants, eligible_workers,
       eligible_workers_kind, share_numerator, share_denominator, headline)
     SELECT 'solok', concat('solok:', region, '-', as_of), region, as_of, 'DAY',
       'published-basis-not-stated', 1, 'STATED', 'EXACT', participants, eligible,
       CASE WHEN eligible IS NOT NULL THEN 'STATED' END, numerator, denominator, true
     FROM unnest($1::text[], $2::date[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[])
       AS given (region, as_of, participants, eligible, numerator, denominator)`,
    [
      figures.map(({ region }) => region),
      figures.map(({ asOf }) => asOf),
      figures.map(({ participants }) => participants ?? null),
      figures.map(({ eligible }) => eligible ?? null),
      figures.map(({ share }) => share?.[0] ?? null),
      figures.map(({ share }) => share?.[1] ?? null),
    ],
  );
}

/** The codes of all regions of a level, within a region or the country, by code. */
export async function codesOf(
  db: Pick<DataSource, "query">,
  level: string,
  within = "",
): Promise<string[]> {
  const rows: { code: string }[] = await db.query(
    `SELECT code FROM region WHERE level = $1 AND starts_with(code, $2) ORDER BY code COLLATE "C"`,
    [level, within],
  );
  return rows.map(({ code }) => code);
}
