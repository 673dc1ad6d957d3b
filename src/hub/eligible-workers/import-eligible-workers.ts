import type { DataSource, EntityManager } from "typeorm";
import { inFile, RefusedTable, tableProblem, type TableProblem } from "../../csv/table-problem";
import { nameProblems } from "../import-names";
import { type ImportOptions, type ImportOutcome, inOneGo, ruleProblems } from "../import-table";
import { newHubId } from "../record-once";
import { checkWorkers, tableProblems } from "./check-workers";
import { EligibleWorkersTableInput } from "./eligible-workers.input";
import { partsProblems } from "./parts-and-wholes";
import { lockEligibleWorkers, storeWorkers } from "./store-workers";
import { columnOf, readWorkers, type WorkersLine } from "./workers-file";
import type { PathOf, WorkersTable } from "./workers-table";

/**
 * Records the eligible workers of a file, all or none, or throws RefusedTable with everything that
 * is wrong. What is on record already, with the same number, is left as it is.
 */
export async function importEligibleWorkers(
  db: DataSource,
  bytes: AsyncIterable<Uint8Array>,
  stated: WorkersTable,
  { dryRun, steps }: ImportOptions,
): Promise<ImportOutcome> {
  const table = Object.assign(new EligibleWorkersTableInput(), stated);
  const problems = await ruleProblems(table, (field) => [field]);
  problems.push(...tableProblems(table, []).map(tableProblem));
  const lines = await steps.counting("reading", "lines", (count) =>
    readWorkers(bytes, problems, count),
  );
  return steps.step("checking and storing", () =>
    inOneGo(db, dryRun, (tx) => checkAndStore(tx, table, lines, problems)),
  );
}

async function checkAndStore(
  tx: EntityManager,
  table: WorkersTable,
  lines: readonly WorkersLine[],
  problems: readonly TableProblem[],
): Promise<ImportOutcome> {
  const pathOf =
    (rows: readonly WorkersLine[]): PathOf =>
    (row, field) =>
      inFile(rows[row]?.line ?? 0, columnOf(field));
  await lockEligibleWorkers(tx);
  const checked = await checkWorkers(tx, table, lines, pathOf(lines), { mayRepeat: true });
  refuse([...problems, ...checked.problems.map(tableProblem), ...(await nameProblems(tx, lines))]);
  const added = lines.filter((_line, index) => !checked.unchanged.has(index));
  await storeWorkers(tx, table, added, added.map(newHubId));
  refuse((await partsProblems(tx, table, added, pathOf(added))).map(tableProblem));
  return { rows: lines.length, added: added.length, unchanged: checked.unchanged.size };
}

function refuse(problems: readonly TableProblem[]): void {
  if (problems.length > 0) throw new RefusedTable(problems);
}
