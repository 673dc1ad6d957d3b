import type { EntityManager } from "typeorm";
import type { BranchKeys } from "../../domain/branch-keys";
import { sealCandidate, type SealedCandidate } from "../seal-candidates";
import type { SelectionBatch } from "./selection-batch.entity";

/** A candidate to be stored. */
interface NewCandidate {
  nik: string | null;
  name: string;
  region: string;
  workerGroup?: string | null;
}

/** A candidate as stored. */
export interface StoredCandidate {
  candidate: string;
  nik: string | null;
  nikIndex: string | null;
}

/** Seals and stores candidates, in a number of statements that does not grow with them. */
export async function storeCandidates(
  tx: EntityManager,
  keys: BranchKeys,
  { officeCode, id, workerGroup }: SelectionBatch,
  candidates: readonly NewCandidate[],
): Promise<StoredCandidate[]> {
  // What is sealed is bound to the number, so that the numbers come first.
  const numbers: { number: string }[] = await tx.query(
    `SELECT nextval(pg_get_serial_sequence('candidate', 'number')) AS number
     FROM generate_series(1, $1::int)`,
    [candidates.length],
  );
  const rows = candidates.map((candidate, at) => {
    const { number } = numbers[at] as { number: string };
    return { ...candidate, number, ...sealCandidate(keys, officeCode, number, candidate) };
  });
  await tx.query(
    `INSERT INTO candidate
       (office_code, batch_id, number, region_code, worker_group, nik_index, key_id, sealed)
     SELECT $1, $2, listed.*
     FROM unnest($3::bigint[], $4::text[], $5::text[], $6::uuid[], $7::text[], $8::bytea[])
       AS listed`,
    [
      ...[officeCode, id],
      rows.map(({ number }) => number),
      rows.map(({ region }) => region),
      rows.map((row) => row.workerGroup ?? workerGroup),
      rows.map(({ nikIndex }) => nikIndex),
      rows.map(({ keyId }) => keyId),
      rows.map(({ sealed }) => sealed),
    ],
  );
  return rows.map(({ number, nik, nikIndex }) => ({ candidate: number, nik, nikIndex }));
}

/** A candidate of the table, sealed. */
export interface CandidateRow extends SealedCandidate {
  number: string;
  regionCode: string;
  workerGroup: string | null;
}

/** Reads candidates as they stand sealed, in no order. */
export async function sealedCandidates(
  tx: EntityManager,
  officeCode: string,
  numbers: readonly string[],
): Promise<CandidateRow[]> {
  const rows: CandidateRow[] = await tx.query(
    `SELECT number, region_code AS "regionCode", worker_group AS "workerGroup",
       nik_index AS "nikIndex", key_id AS "keyId", sealed
     FROM candidate WHERE office_code = $1 AND number = ANY($2::bigint[])`,
    [officeCode, numbers],
  );
  return rows;
}

/** Seals candidates anew: with another key, or with a NIK that became known. */
export async function resealCandidates(
  tx: EntityManager,
  officeCode: string,
  candidates: readonly (SealedCandidate & { number: string })[],
): Promise<void> {
  await tx.query(
    `UPDATE candidate
     SET nik_index = person.nik_index, key_id = person.key_id, sealed = person.sealed
     FROM unnest($2::bigint[], $3::uuid[], $4::text[], $5::bytea[])
       AS person (number, nik_index, key_id, sealed)
     WHERE candidate.office_code = $1 AND candidate.number = person.number`,
    [
      officeCode,
      candidates.map(({ number }) => number),
      candidates.map(({ nikIndex }) => nikIndex),
      candidates.map(({ keyId }) => keyId),
      candidates.map(({ sealed }) => sealed),
    ],
  );
}
