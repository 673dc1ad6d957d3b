import type { PoolClient } from "pg";

/** The identity column of participants counts no further. */
const LAST_NUMBER = "9223372036854775807";

/** Notes that the tokens of everybody have to be looked at again. */
export async function everybodyIsDue(client: PoolClient, officeCode: string): Promise<void> {
  await client.query(
    `INSERT INTO token_due (office_code, first_participant, last_participant) VALUES ($1, 0, $2)`,
    [officeCode, LAST_NUMBER],
  );
}

/**
 * Takes some of the participants who are due off the list, single ones first; none when nobody is.
 * What is taken stays due unless the transaction commits.
 */
export async function takeDue(
  client: PoolClient,
  officeCode: string,
  most: number,
): Promise<string[] | null> {
  const single = await client.query<{ number: string }>(
    `WITH taken AS (
       DELETE FROM token_due WHERE id IN (
         SELECT id FROM token_due
         WHERE office_code = $1 AND first_participant = last_participant ORDER BY id LIMIT $2)
       RETURNING first_participant)
     SELECT DISTINCT first_participant AS number FROM taken`,
    [officeCode, most],
  );
  if (single.rows.length > 0) return single.rows.map(({ number }) => number);
  return takeOfRange(client, officeCode, most);
}

/** The first part of a range; what is left of it begins after that. */
async function takeOfRange(
  client: PoolClient,
  officeCode: string,
  most: number,
): Promise<string[] | null> {
  const { rows } = await client.query<{ id: string; first: string; last: string }>(
    `SELECT id, first_participant AS first, last_participant AS last FROM token_due
     WHERE office_code = $1 ORDER BY id LIMIT 1`,
    [officeCode],
  );
  const [range] = rows;
  if (range === undefined) return null;
  const part = await client.query<{ number: string }>(
    `(SELECT number FROM participant
      WHERE office_code = $1 AND number BETWEEN $2 AND $3 ORDER BY number LIMIT $4)
     UNION
     (SELECT DISTINCT participant FROM membership_token
      WHERE office_code = $1 AND participant BETWEEN $2 AND $3 ORDER BY participant LIMIT $4)
     ORDER BY 1 LIMIT $4`,
    [officeCode, range.first, range.last, most],
  );
  const numbers = part.rows.map(({ number }) => number);
  const upTo = numbers.at(-1);
  if (upTo === undefined || numbers.length < most || upTo === range.last) {
    await client.query("DELETE FROM token_due WHERE id = $1", [range.id]);
  } else {
    await client.query("UPDATE token_due SET first_participant = $2::bigint + 1 WHERE id = $1", [
      range.id,
      upTo,
    ]);
  }
  return numbers;
}
