import type { PoolClient } from "pg";
import type { SealedColumns } from "../sealed-person";
import type { InsuredPeriod, TokenRow } from "./token-rows";

/** A membership with its sealed person. */
export type SealedPeriod = InsuredPeriod & SealedColumns;

/**
 * The memberships of participants, those of each together and in a fixed order. From person to
 * memberships to cohort, whatever the planner thinks: a cohort may be everybody.
 */
export async function readPeriods(
  client: PoolClient,
  officeCode: string,
  participants: readonly string[],
): Promise<SealedPeriod[]> {
  const { rows } = await client.query<SealedPeriod>(
    `SELECT due.number AS participant, person.*, period.*, cohort.*
     FROM unnest($2::bigint[]) AS due (number)
     CROSS JOIN LATERAL (
       SELECT nik_index AS "nikIndex", key_id AS "keyId", sealed FROM participant
       WHERE office_code = $1 AND number = due.number OFFSET 0) AS person
     CROSS JOIN LATERAL (
       SELECT enrollment_id AS "enrollmentId", started_on AS "startedOn", ended_on AS "endedOn",
         left(region_code, 5) AS regency
       FROM membership WHERE office_code = $1 AND participant = due.number OFFSET 0) AS period
     CROSS JOIN LATERAL (
       SELECT segment, funding, programmes FROM enrollment
       WHERE office_code = $1 AND id = period."enrollmentId" OFFSET 0) AS cohort
     ORDER BY due.number, period."startedOn", period."enrollmentId" COLLATE "C"`,
    [officeCode, participants],
  );
  return rows;
}

/**
 * Makes the tokens of these participants exactly those given. They are written in the order of the
 * tokens, which is no order of persons: two epochs of one person do not stand side by side.
 */
export async function writeTokens(
  client: PoolClient,
  officeCode: string,
  participants: readonly string[],
  rows: readonly TokenRow[],
): Promise<void> {
  const column = <Name extends keyof TokenRow>(name: Name) => rows.map((row) => row[name]);
  await client.query(
    `DELETE FROM membership_token AS kept
     WHERE office_code = $1 AND participant = ANY($2::bigint[])
       AND (kept.token, kept.epoch, kept.line) NOT IN (
         SELECT * FROM unnest($3::bytea[], $4::text[], $5::int[]))`,
    [officeCode, participants, column("token"), column("epoch"), column("line")],
  );
  if (rows.length === 0) return;
  await client.query(
    `INSERT INTO membership_token AS kept (office_code, token, epoch, line, ${WRITTEN})
     SELECT $1, row.*
     FROM unnest($2::bytea[], $3::text[], $4::int[], $5::date[], $6::date[], $7::boolean[],
       $8::boolean[], $9::text[], $10::text[], $11::boolean[], $12::text[], $13::bigint[],
       $14::text[], $15::date[]) AS row (token, epoch, line, ${WRITTEN})
     ORDER BY row.epoch, row.token, row.line
     ON CONFLICT ON CONSTRAINT membership_token_pkey
     DO UPDATE SET (${WRITTEN}) = ROW (${written("excluded")})
     WHERE (${written("kept")}) IS DISTINCT FROM (${written("excluded")})`,
    [
      officeCode,
      column("token"),
      column("epoch"),
      column("line"),
      column("firstMonth"),
      column("lastMonth"),
      column("startsHere"),
      column("endsHere"),
      column("segment"),
      column("programmes"),
      column("governmentPaid"),
      column("regency"),
      column("participant"),
      column("enrollmentId"),
      column("startedOn"),
    ],
  );
}

const WRITTEN = `first_month, last_month, starts_here, ends_here, segment, programmes,
  government_paid, region_code, participant, enrollment_id, started_on`;

function written(row: string): string {
  return WRITTEN.split(",")
    .map((column) => `${row}.${column.trim()}`)
    .join(", ");
}
