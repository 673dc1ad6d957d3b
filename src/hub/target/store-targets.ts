import type { EntityManager } from "typeorm";
import type { TargetRow } from "./target-row";

/** Whoever records targets waits for whoever does so already: periods must not overlap. */
const TARGETS_LOCK = 7_314_1311;

/** Lets nobody else record targets until the transaction ends. */
export async function lockTargets(tx: EntityManager): Promise<void> {
  await tx.query("SELECT pg_advisory_xact_lock($1)", [TARGETS_LOCK]);
}

/** Adds targets that have been checked, under these ids, in one statement. */
export async function storeTargets(
  tx: EntityManager,
  recordedBy: string | null,
  rows: readonly TargetRow[],
  ids: readonly string[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `INSERT INTO coverage_target (id, set_by, region_code, valid, basis_points, definition_id,
       legal_basis, source, recorded_by, replaces, replaced_because)
     SELECT id, set_by, region, daterange(first_day, last_day, '[]'), points, definition, basis,
       source, $1, replaces, because
     FROM unnest($2::text[], $3::text[], $4::text[], $5::date[], $6::date[], $7::int[], $8::text[],
         $9::text[], $10::text[], $11::text[], $12::text[])
       AS added (id, set_by, region, first_day, last_day, points, definition, basis, source,
         replaces, because)`,
    [
      recordedBy,
      ids,
      rows.map(({ setBy }) => setBy),
      rows.map(({ region }) => region ?? null),
      rows.map(({ from }) => from),
      rows.map(({ to }) => to ?? null),
      rows.map(({ basisPoints }) => basisPoints),
      rows.map(({ definition }) => definition ?? null),
      rows.map(({ legalBasis }) => legalBasis),
      rows.map(({ source }) => source ?? null),
      rows.map(({ replaces }) => replaces ?? null),
      rows.map(({ replacedBecause }) => replacedBecause ?? null),
    ],
  );
}
