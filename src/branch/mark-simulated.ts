import type { DataSource } from "typeorm";
import type { Simulation } from "../domain/data-set";
import { holdsFigures, markSimulated } from "../reference/data-set";
import { claimDatabase } from "./office/office-identity";

/** Tables that hold something as soon as anything was loaded or recorded. */
const FILLED_BY_USE = ["source", "coverage_figure", "agreement", "enrollment", "meeting"];

/**
 * Makes a database the branch of an office in a simulated data set: without documented facts, and
 * marked. One that holds an office's records is refused.
 */
export async function markSimulatedBranch(
  db: DataSource,
  officeCode: string,
  simulation: Simulation,
): Promise<void> {
  await db.transaction(async (tx) => {
    await claimDatabase(tx, officeCode);
    const [mark] = await tx.query<object[]>("SELECT FROM data_set");
    const any = FILLED_BY_USE.map((table) => `EXISTS (SELECT FROM ${table})`).join(" OR ");
    const [found] = await tx.query<{ any: boolean }[]>(`SELECT ${any} AS any`);
    if (mark === undefined && found?.any === true) throw holdsFigures();
    await markSimulated(tx, simulation);
  });
}
