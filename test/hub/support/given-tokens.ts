import type { DataSource } from "typeorm";

/** Memberships of persons, as replication would bring them; you state only what matters. */
export interface GivenTokens {
  office: string;
  /** The number of the first person, and how many follow it. */
  person: number;
  people?: number;
  region?: string;
  from?: string;
  until?: string | null;
  segment?: string;
  programmes?: string;
  line?: number;
  fingerprint?: string;
}

/** Stores them, each with an own token. */
export async function givenTokens(db: DataSource, given: GivenTokens): Promise<void> {
  const { office, person, people = 1, region = "13.03", from = "2024-01-01" } = given;
  const { until = null, segment = "BPU", programmes = "JKK+JKM", line = 1 } = given;
  const { fingerprint = "a key" } = given;
  await db.query(`INSERT INTO token_epoch VALUES ($1, '2000-01', $2) ON CONFLICT DO NOTHING`, [
    office,
    fingerprint,
  ]);
  await db.query(
    `INSERT INTO membership_token
     SELECT $1, sha256(convert_to($2::text || number, 'UTF8')), '2000-01', $3, $4, $5, true,
       $5::date IS NOT NULL, $6, $7, true, $8
     FROM generate_series($9::int, $10::int) AS number`,
    [
      ...[office, fingerprint, line, from, until, segment, programmes, region],
      ...[person, person + people - 1],
    ],
  );
}
