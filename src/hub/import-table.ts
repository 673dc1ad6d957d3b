import type { DataSource, EntityManager } from "typeorm";
import type { Problem } from "../graphql/refusal/problem.type";
import { RefusedInput } from "../graphql/refusal/refused-input";
import { validateInput } from "../graphql/refusal/validate-input";
import { tableProblem, type TableProblem } from "../csv/table-problem";

/** Shows how far the import of a file has come. */
export interface ImportSteps {
  step<Result>(title: string, work: () => Promise<Result>): Promise<Result>;
  /** A step that can say how many rows are done. */
  counting<Result>(
    title: string,
    what: string,
    work: (count: (done: number) => void) => Promise<Result>,
  ): Promise<Result>;
}

/** How a file is imported. */
export interface ImportOptions {
  /** Checks everything, and stores nothing. */
  dryRun: boolean;
  steps: ImportSteps;
}

/** What became of a file's rows. */
export interface ImportOutcome {
  rows: number;
  added: number;
  unchanged: number;
}

/** Checks and stores a file's rows in one transaction; a dry run undoes it at the end. */
export async function inOneGo<Result>(
  db: DataSource,
  dryRun: boolean,
  work: (tx: EntityManager) => Promise<Result>,
): Promise<Result> {
  const runner = db.createQueryRunner();
  try {
    await runner.startTransaction();
    const result = await work(runner.manager);
    if (dryRun) await runner.rollbackTransaction();
    else await runner.commitTransaction();
    return result;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}

/** What is wrong with values by the rules that a mutation's input has for them. */
export async function ruleProblems(
  input: object,
  pathOf: (field: string) => Problem["path"],
): Promise<TableProblem[]> {
  try {
    await validateInput(input, []);
    return [];
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error;
    return error.problems.map((found) =>
      tableProblem({ ...found, path: pathOf(found.path[0] ?? "") }),
    );
  }
}
