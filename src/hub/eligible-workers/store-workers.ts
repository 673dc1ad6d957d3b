import type { EntityManager } from "typeorm";
import type { WorkersRow, WorkersTable } from "./workers-table";

/** Whoever records eligible workers waits for whoever does so already: wholes meet their parts. */
const ELIGIBLE_WORKERS_LOCK = 7_314_1310;

/** Lets nobody else record eligible workers until the transaction ends. */
export async function lockEligibleWorkers(tx: EntityManager): Promise<void> {
  await tx.query("SELECT pg_advisory_xact_lock($1)", [ELIGIBLE_WORKERS_LOCK]);
}

/** Adds the rows of a table that has been checked, under these ids, in one statement. */
export async function storeWorkers(
  tx: EntityManager,
  { concept, source, vintage, asOf, recordedBy }: WorkersTable,
  rows: readonly WorkersRow[],
  ids: readonly string[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `INSERT INTO eligible_workers (id, region_code, concept, source, vintage, as_of, workers,
       recorded_by, replaces, replaced_because)
     SELECT id, region, $1, $2, $3, $4::date, workers, $5, replaces, because
     FROM unnest($6::text[], $7::text[], $8::bigint[], $9::text[], $10::text[])
       AS added (id, region, workers, replaces, because)`,
    [
      concept,
      source,
      vintage,
      asOf,
      recordedBy ?? null,
      ids,
      rows.map(({ region }) => region),
      rows.map(({ workers }) => workers),
      rows.map(({ replaces }) => replaces ?? null),
      rows.map(({ replacedBecause }) => replacedBecause ?? null),
    ],
  );
}
