import type { ClientBase } from "pg";
import { DataSetKind } from "../../domain/data-set";
import { StartProblem } from "../../domain/start-problem";

/** Refuses a branch whose figures are documented where the hub's are simulated, or the reverse. */
export async function requireSameKind(
  hub: ClientBase,
  branch: ClientBase,
  officeCode: string,
): Promise<void> {
  const [atHub, atBranch] = [await isSimulated(hub), await isSimulated(branch)];
  if (atHub === atBranch) return;
  const [simulated, other] = atHub ? ["hub", "branch"] : ["branch", "hub"];
  throw new StartProblem(
    `The figures of the ${simulated} are simulated, and those of the ${other} are not: the figures ` +
      `of office ${officeCode} are not mixed with them.`,
    "Give the simulated data set a hub and branches of its own.",
  );
}

/** A branch of an older structure has no mark, and nothing simulated. */
async function isSimulated(database: ClientBase): Promise<boolean> {
  const { rows } = await database.query<{ there: boolean }>(
    "SELECT to_regclass('data_set') IS NOT NULL AS there",
  );
  if (!rows[0]?.there) return false;
  const { rowCount } = await database.query("SELECT FROM data_set WHERE kind = $1", [
    DataSetKind.SIMULATED,
  ]);
  return rowCount === 1;
}
