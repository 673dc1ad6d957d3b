import type { EntityManager } from "typeorm";
import {
  isOfTable,
  parametersOf,
  stands,
  type WorkersRow,
  type WorkersTable,
} from "./workers-table";

/** The figure of a table that stands for a region: nothing has replaced it. */
export interface StandingWorkers {
  id: string;
  region: string;
  workers: number;
}

/** A figure that a row names as the one to replace. */
export interface NamedWorkers {
  id: string;
  region: string;
  isOfTable: boolean;
  /** What has replaced it already. */
  newer: { id: string; workers: number } | null;
}

/** Which of the regions exist. */
export async function knownRegions(
  tx: EntityManager,
  codes: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows: { code: string }[] = await tx.query(
    `SELECT code FROM region WHERE code = ANY($1::text[])`,
    [codes],
  );
  return new Set(rows.map(({ code }) => code));
}

/** What is recorded for the regions of a table, by region. */
export async function standingWorkers(
  tx: EntityManager,
  table: WorkersTable,
  codes: readonly string[],
): Promise<ReadonlyMap<string, StandingWorkers>> {
  const rows: StandingWorkers[] = await tx.query(
    `SELECT figure.id, figure.region_code AS region, figure.workers::int
     FROM eligible_workers figure
     WHERE ${isOfTable("figure")} AND figure.region_code = ANY($5::text[]) AND ${stands("figure")}`,
    [...parametersOf(table), codes],
  );
  return new Map(rows.map((row) => [row.region, row]));
}

/** The figures that rows name in `replaces`, by id. */
export async function namedWorkers(
  tx: EntityManager,
  table: WorkersTable,
  rows: readonly WorkersRow[],
): Promise<ReadonlyMap<string, NamedWorkers>> {
  const ids = rows.flatMap(({ replaces }) => replaces ?? []);
  if (ids.length === 0) return new Map();
  const found: {
    id: string;
    region: string;
    isOfTable: boolean;
    newerId: string | null;
    newerWorkers: number | null;
  }[] = await tx.query(
    `SELECT figure.id, figure.region_code AS region, ${isOfTable("figure")} AS "isOfTable",
       newer.id AS "newerId", newer.workers::int AS "newerWorkers"
     FROM eligible_workers figure
     LEFT JOIN eligible_workers newer ON newer.replaces = figure.id
     WHERE figure.id = ANY($5::text[])`,
    [...parametersOf(table), ids],
  );
  return new Map(
    found.map(({ id, region, isOfTable: ofTable, newerId, newerWorkers }) => [
      id,
      {
        id,
        region,
        isOfTable: ofTable,
        newer:
          newerId === null || newerWorkers === null ? null : { id: newerId, workers: newerWorkers },
      },
    ]),
  );
}
