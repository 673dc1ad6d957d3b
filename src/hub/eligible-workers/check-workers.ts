import type { EntityManager } from "typeorm";
import { today } from "../../domain/calendar";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import {
  knownRegions,
  type NamedWorkers,
  namedWorkers,
  type StandingWorkers,
  standingWorkers,
} from "./recorded-workers";
import type { PathOf, WorkersRow, WorkersTable } from "./workers-table";

/** What was found out about the rows of a table. */
export interface CheckedWorkers {
  problems: Problem[];
  /** Rows that are on record already, with the same number: none unless such are welcome. */
  unchanged: ReadonlySet<number>;
}

/**
 * Looks at every row of a table, beside what is recorded already. A file may well be read again;
 * a request that repeats what is on record has a key to do so.
 */
export async function checkWorkers(
  tx: EntityManager,
  table: WorkersTable,
  rows: readonly WorkersRow[],
  pathOf: PathOf,
  { mayRepeat }: { mayRepeat: boolean },
): Promise<CheckedWorkers> {
  const codes = [...new Set(rows.map(({ region }) => region))];
  const known = await knownRegions(tx, codes);
  const standing = await standingWorkers(tx, table, codes);
  const named = await namedWorkers(tx, table, rows);
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const unchanged = new Set<number>();
  rows.forEach((row, index) => {
    const path = (field: keyof WorkersRow) => pathOf(index, field);
    if (!known.has(row.region)) {
      problems.push(regionUnknown(row, path));
    } else if (seen.has(row.region)) {
      problems.push(listedTwice(row, path));
    } else {
      const found = row.replaces == null ? standing.get(row.region) : named.get(row.replaces);
      if (mayRepeat && isUnchanged(row, found)) unchanged.add(index);
      else problems.push(...correctionProblems(row, found, path));
    }
    seen.add(row.region);
  });
  return { problems, unchanged };
}

/** What is wrong with what all rows of a table have in common. */
export function tableProblems({ asOf }: WorkersTable, path: readonly string[]): Problem[] {
  if (asOf <= today()) return [];
  return [
    problem(
      ProblemCode.DATE_IN_FUTURE,
      [...path, "asOf"],
      asOf,
      "The figures are about a day to come.",
      "Give the day that the publisher counted for; a projection is not a figure.",
    ),
  ];
}

type Found = StandingWorkers | NamedWorkers | undefined;
type Path = (field: keyof WorkersRow) => ReturnType<PathOf>;

function isUnchanged(row: WorkersRow, found: Found): boolean {
  if (found?.region !== row.region) return false;
  if ("workers" in found) return found.workers === row.workers;
  return found.isOfTable && found.newer?.workers === row.workers;
}

function regionUnknown({ region }: WorkersRow, path: Path): Problem {
  return problem(
    ProblemCode.REGION_UNKNOWN,
    path("region"),
    region,
    "No region has this code.",
    "Look the code up with regions(search:).",
  );
}

function listedTwice({ region }: WorkersRow, path: Path): Problem {
  return problem(
    ProblemCode.LISTED_TWICE,
    path("region"),
    region,
    "The region stands in the table twice.",
    "Keep one of the two.",
  );
}

/** What is wrong with a row that changes what is on record, or that says it corrects something. */
function correctionProblems(row: WorkersRow, found: Found, path: Path): Problem[] {
  const { replaces, replacedBecause, workers } = row;
  if ((replaces == null) !== (replacedBecause == null)) {
    const missing = replaces == null ? "replaces" : "replacedBecause";
    return [
      problem(
        ProblemCode.MISSING,
        path(missing),
        null,
        "A correction names the figure that it replaces and says why.",
        "Give both, or neither.",
      ),
    ];
  }
  if (replaces != null) return replacedProblems(row, replaces, found, path);
  if (found === undefined || !("workers" in found)) return [];
  return [alreadyRecorded(workers, found, path)];
}

function alreadyRecorded(workers: number, standing: StandingWorkers, path: Path): Problem {
  return problem(
    ProblemCode.FIGURE_ALREADY_RECORDED,
    path("workers"),
    workers,
    `${standing.workers} are on record for ${standing.region} already, as ${standing.id}.`,
    `To correct it, name ${standing.id} in \`replaces\` and say why.`,
  );
}

function replacedProblems(
  { region }: WorkersRow,
  replaces: string,
  found: Found,
  path: Path,
): Problem[] {
  if (found === undefined || !("newer" in found)) {
    return [
      problem(
        ProblemCode.FIGURE_UNKNOWN,
        path("replaces"),
        replaces,
        "No figure of eligible workers has this id.",
        "Take the id from Region.eligibleWorkers, or from the answer that recorded the figure.",
      ),
    ];
  }
  if (!found.isOfTable || found.region !== region) {
    return [
      problem(
        ProblemCode.FIGURE_OF_ANOTHER_QUESTION,
        path("replaces"),
        replaces,
        "The figure to be replaced is of another region, concept, source, edition or day.",
        "Correct what is different, or record the figure without replacing one.",
      ),
    ];
  }
  if (found.newer === null) return [];
  return [
    problem(
      ProblemCode.FIGURE_ALREADY_REPLACED,
      path("replaces"),
      replaces,
      `${found.newer.id} has already replaced this figure, by ${found.newer.workers}.`,
      `Look at ${found.newer.id}, and replace that one if it is wrong too.`,
    ),
  ];
}
