import type { EntityManager } from "typeorm";
import { problem, type Problem, type ProblemPath } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { bodyOf, type RecordedTarget, recordedTargets, shareADay } from "./recorded-targets";
import { correctionProblems, isSameTarget, overlap } from "./target-conflicts";
import { targetProblems } from "./target-problems";
import type { PathOf, TargetRow } from "./target-row";

/** What was found out about targets that are to be recorded. */
export interface CheckedTargets {
  problems: Problem[];
  /** Rows that are on record already, all the same: none unless such are welcome. */
  unchanged: ReadonlySet<number>;
}

/** Looks at every target, beside what is recorded already and beside the others. */
export async function checkTargets(
  tx: EntityManager,
  rows: readonly TargetRow[],
  pathOf: PathOf,
  { mayRepeat }: { mayRepeat: boolean },
): Promise<CheckedTargets> {
  const unknown = await unknownNames(tx, rows, pathOf);
  const recorded = await recordedTargets(tx, rows);
  const byId = new Map(recorded.map((target) => [target.id, target]));
  const standing = standingByBody(recorded, rows);
  const earlier = new Map<string, TargetRow[]>();
  const problems = [...unknown];
  const unchanged = new Set<number>();
  rows.forEach((row, index) => {
    const path = (field: keyof TargetRow) => pathOf(index, field);
    const body = bodyOf(row);
    const others = earlier.get(body) ?? [];
    earlier.set(body, [...others, row]);
    if (others.some((other) => shareADay(other, row))) {
      problems.push(listedTwice(row, path("from")));
      return;
    }
    const named = row.replaces == null ? undefined : byId.get(row.replaces);
    if (mayRepeat && recorded.some((target) => isSameTarget(target, row))) {
      unchanged.add(index);
      return;
    }
    problems.push(...targetProblems(row, path), ...correctionProblems(row, named, path));
    const met = (standing.get(body) ?? []).find((target) => shareADay(target, row));
    if (met) problems.push(overlap(row, met, path("basisPoints")));
  });
  return { problems, unchanged };
}

/** The targets that hold, without those that the rows are to replace. */
function standingByBody(
  recorded: readonly RecordedTarget[],
  rows: readonly TargetRow[],
): ReadonlyMap<string, RecordedTarget[]> {
  const replaced = new Set(rows.map(({ replaces }) => replaces));
  const standing = new Map<string, RecordedTarget[]>();
  for (const target of recorded) {
    if (target.newerId !== null || replaced.has(target.id)) continue;
    standing.set(target.body, [...(standing.get(target.body) ?? []), target]);
  }
  return standing;
}

/** Headline figures of whatever definition: nothing is measured under it. */
const RANKING_ONLY = "as-published";

async function unknownNames(
  tx: EntityManager,
  rows: readonly TargetRow[],
  pathOf: PathOf,
): Promise<Problem[]> {
  const known: { regions: string[]; definitions: string[] }[] = await tx.query(
    `SELECT ARRAY(SELECT code FROM region WHERE code = ANY($1::text[])) AS regions,
       ARRAY(SELECT DISTINCT id FROM coverage_definition WHERE id <> $2) AS definitions`,
    [rows.flatMap(({ region }) => region ?? []), RANKING_ONLY],
  );
  const regions = new Set(known[0]?.regions);
  const definitions = new Set(known[0]?.definitions);
  return rows.flatMap(({ region, definition }, index) => [
    ...(region == null || regions.has(region)
      ? []
      : [
          problem(
            ProblemCode.REGION_UNKNOWN,
            pathOf(index, "region"),
            region,
            "No region has this code.",
            "Look the code up with regions(search:).",
          ),
        ]),
    ...(definition == null || definitions.has(definition)
      ? []
      : [
          problem(
            ProblemCode.DEFINITION_UNKNOWN,
            pathOf(index, "definition"),
            definition,
            "No coverage is measured under this definition.",
            "Take an id from coverageDefinitions, or leave it out where none is said.",
          ),
        ]),
  ]);
}

function listedTwice({ from }: TargetRow, path: ProblemPath): Problem {
  return problem(
    ProblemCode.LISTED_TWICE,
    path,
    from,
    "Another entry has a target of the same body for the same region on some of these days.",
    "Keep one of the two, or part the periods.",
  );
}
