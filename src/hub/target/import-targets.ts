import type { DataSource, EntityManager } from "typeorm";
import { violatedConstraint } from "../../database/violated-constraint";
import { inFile, RefusedTable, tableProblem, type TableProblem } from "../../csv/table-problem";
import { nameProblems } from "../import-names";
import { type ImportOptions, type ImportOutcome, inOneGo, ruleProblems } from "../import-table";
import { newHubId } from "../record-once";
import { checkTargets } from "./check-targets";
import { RecordCoverageTargetsInput } from "./coverage-target.input";
import { recordedBefore } from "./record-coverage-targets";
import { lockTargets, storeTargets } from "./store-targets";
import { columnOf, readTargets, type TargetLine } from "./targets-file";

/**
 * Records the targets of a file, all or none, or throws RefusedTable with everything that is
 * wrong. What is on record already, all the same, is left as it is.
 */
export async function importTargets(
  db: DataSource,
  bytes: AsyncIterable<Uint8Array>,
  recordedBy: string | null,
  { dryRun, steps }: ImportOptions,
): Promise<ImportOutcome> {
  const request = Object.assign(new RecordCoverageTargetsInput(), { recordedBy });
  const problems = await ruleProblems(request, (field) => [field]);
  const lines = await steps.counting("reading", "lines", (count) =>
    readTargets(bytes, problems, count),
  );
  try {
    return await steps.step("checking and storing", () =>
      inOneGo(db, dryRun, (tx) => checkAndStore(tx, request.recordedBy, lines, problems)),
    );
  } catch (error) {
    if (violatedConstraint(error) !== "coverage_target_recorded_once") throw error;
    throw new RefusedTable(recordedBefore().problems.map(tableProblem));
  }
}

async function checkAndStore(
  tx: EntityManager,
  recordedBy: string | null,
  lines: readonly TargetLine[],
  problems: readonly TableProblem[],
): Promise<ImportOutcome> {
  await lockTargets(tx);
  const checked = await checkTargets(
    tx,
    lines,
    (row, field) => inFile(lines[row]?.line ?? 0, columnOf(field)),
    { mayRepeat: true },
  );
  const wrong = [
    ...problems,
    ...checked.problems.map(tableProblem),
    ...(await nameProblems(tx, lines)),
  ];
  if (wrong.length > 0) throw new RefusedTable(wrong);
  const added = lines.filter((_line, index) => !checked.unchanged.has(index));
  await storeTargets(tx, recordedBy, added, added.map(newHubId));
  return { rows: lines.length, added: added.length, unchanged: checked.unchanged.size };
}
