import type { ProblemPath } from "../../graphql/refusal/problem.type";
import type { WorkerConcept } from "../../domain/worker-concept";

/** What all figures of a table have in common: who counted whom, in which edition, on which day. */
export interface WorkersTable {
  concept: WorkerConcept;
  source: string;
  vintage: string;
  asOf: string;
  recordedBy?: string | null;
}

/** One region's figure, whether it came in a request or in a file. */
export interface WorkersRow {
  region: string;
  workers: number;
  replaces?: string | null;
  replacedBecause?: string | null;
}

/** Where a value of a row stands in what was sent. */
export type PathOf = (row: number, field: keyof WorkersRow) => ProblemPath;

/** The values by which a statement tells a table, as its first four parameters. */
export function parametersOf({ concept, source, vintage, asOf }: WorkersTable): string[] {
  return [concept, source, vintage, asOf];
}

/** SQL: a figure is of the table that the first four parameters tell. */
export function isOfTable(figure: string): string {
  return (
    `${figure}.concept = $1 AND ${figure}.source = $2 AND ${figure}.vintage = $3 ` +
    `AND ${figure}.as_of = $4::date`
  );
}

/** SQL: nothing has replaced a figure. */
export function stands(figure: string): string {
  return `NOT EXISTS (SELECT FROM eligible_workers newer WHERE newer.replaces = ${figure}.id)`;
}
