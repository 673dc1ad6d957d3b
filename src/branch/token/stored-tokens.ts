import type { PoolClient } from "pg";
import type { SealedPerson } from "../sealed-nik";
import type { InsuredPeriod, TokenRow } from "./token-rows";

/** A membership with its sealed person. */
export type SealedPeriod = InsuredPeriod & SealedPerson;

/** The memberships of participants, those of each together and in a fixed order. */
export async function readPeriods(
  client: PoolClient,
  officeCode: string,
  participants: readonly string[],
): Promise<SealedPeriod[]> {
  const { rows } = await client.query<SealedPeriod>(
    `SELECT person.number AS participant, person.nik_index AS "nikIndex", person.key_id AS "keyId",
       person.sealed, period.enrollment_id AS "enrollmentId", period.started_on AS "startedOn",
       period.ended_on AS "endedOn", left(period.region_code, 5) AS regency, cohort.segment,
       cohort.funding, cohort.programmes
     FROM participant AS person
     JOIN membership AS period
       ON period.office_code = person.office_code AND period.participant = person.number
     JOIN enrollment AS cohort
       ON cohort.office_code = period.office_code AND cohort.id = period.enrollment_id
     WHERE person.office_code = $1 AND person.number = ANY($2::bigint[])
     ORDER BY person.number, period.started_on, period.enrollment_id COLLATE "C"`,
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
