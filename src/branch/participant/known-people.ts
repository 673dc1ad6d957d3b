import type { EntityManager } from "typeorm";

/** A participant as it stands sealed. */
export interface SealedPerson {
  number: string;
  nikIndex: string;
  keyId: string;
  sealed: Buffer;
  diedOn: string | null;
}

/** Somebody to be stored, sealed. */
export type NewPerson = Pick<SealedPerson, "nikIndex" | "keyId" | "sealed">;

/**
 * Finds people by their index and keeps others from changing them; always in the same order, so
 * that two writers cannot block each other.
 */
export async function lockPeople(
  tx: EntityManager,
  officeCode: string,
  indexes: readonly string[],
): Promise<SealedPerson[]> {
  if (indexes.length === 0) return [];
  const found: SealedPerson[] = await tx.query(
    `SELECT number, nik_index AS "nikIndex", key_id AS "keyId", sealed, died_on AS "diedOn"
     FROM participant WHERE office_code = $1 AND nik_index = ANY($2::uuid[])
     ORDER BY number FOR NO KEY UPDATE`,
    [officeCode, indexes],
  );
  return found;
}

/** Stores people that nobody has stored meanwhile; gives their numbers by index. */
export async function insertPeople(
  tx: EntityManager,
  officeCode: string,
  people: readonly NewPerson[],
): Promise<Map<string, string>> {
  if (people.length === 0) return new Map();
  const stored: { number: string; nikIndex: string }[] = await tx.query(
    `INSERT INTO participant (office_code, nik_index, key_id, sealed)
     SELECT $1, person.nik_index, person.key_id, person.sealed
     FROM unnest($2::uuid[], $3::text[], $4::bytea[]) AS person (nik_index, key_id, sealed)
     ORDER BY person.nik_index
     ON CONFLICT ON CONSTRAINT participant_nik_once DO NOTHING
     RETURNING number, nik_index AS "nikIndex"`,
    [
      officeCode,
      people.map(({ nikIndex }) => nikIndex),
      people.map(({ keyId }) => keyId),
      people.map(({ sealed }) => sealed),
    ],
  );
  return new Map(stored.map(({ nikIndex, number }) => [nikIndex, number]));
}

/** Seals people anew: the same person with another name, wage or key. */
export async function resealPeople(
  tx: EntityManager,
  officeCode: string,
  people: readonly Pick<SealedPerson, "number" | "keyId" | "sealed">[],
): Promise<void> {
  if (people.length === 0) return;
  await tx.query(
    `UPDATE participant SET key_id = person.key_id, sealed = person.sealed
     FROM unnest($2::bigint[], $3::text[], $4::bytea[]) AS person (number, key_id, sealed)
     WHERE participant.office_code = $1 AND participant.number = person.number`,
    [
      officeCode,
      people.map(({ number }) => number),
      people.map(({ keyId }) => keyId),
      people.map(({ sealed }) => sealed),
    ],
  );
}
