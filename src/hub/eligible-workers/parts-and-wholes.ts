import type { EntityManager } from "typeorm";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import {
  isOfTable,
  parametersOf,
  type PathOf,
  stands,
  type WorkersRow,
  type WorkersTable,
} from "./workers-table";

/** A region whose own figure and those of the regions directly below it cannot all be true. */
interface BrokenWhole {
  region: string;
  workers: string;
  /** How many regions lie directly below, and how many of them have a figure. */
  parts: number;
  given: number;
  sum: string;
}

/**
 * What is wrong between the figures of a region and of those directly below it, once a table's
 * rows are stored: parts that are all there and do not sum to the whole, or some that exceed it.
 * A whole without all its parts is incomplete, and not wrong.
 */
export async function partsProblems(
  tx: EntityManager,
  table: WorkersTable,
  rows: readonly WorkersRow[],
  pathOf: PathOf,
): Promise<Problem[]> {
  const broken: BrokenWhole[] = await tx.query(
    `WITH touched AS (
       SELECT code FROM region WHERE code = ANY($5::text[])
       UNION SELECT parent_code FROM region WHERE code = ANY($5::text[])),
     standing AS NOT MATERIALIZED (
       SELECT figure.region_code, figure.workers FROM eligible_workers figure
       WHERE ${isOfTable("figure")} AND ${stands("figure")})
     SELECT whole.region_code AS region, whole.workers, count(*)::int AS parts,
       count(part.region_code)::int AS given, sum(part.workers) AS sum
     FROM touched
     JOIN standing whole ON whole.region_code = touched.code
     JOIN region below ON below.parent_code = whole.region_code
     LEFT JOIN standing part ON part.region_code = below.code
     GROUP BY whole.region_code, whole.workers
     HAVING sum(part.workers) > whole.workers
       OR (count(part.region_code) = count(*) AND sum(part.workers) <> whole.workers)
     ORDER BY whole.region_code COLLATE "C"`,
    [...parametersOf(table), rows.map(({ region }) => region)],
  );
  if (broken.length === 0) return [];
  const rowOf = new Map(rows.map(({ region }, index) => [region, index]));
  const firstPart = new Map<string, number>();
  rows.forEach(({ region }, index) => {
    const whole = region.slice(0, Math.max(0, region.lastIndexOf(".")));
    if (!firstPart.has(whole)) firstPart.set(whole, index);
  });
  return broken.map((whole) => {
    const row = rowOf.get(whole.region) ?? firstPart.get(whole.region) ?? 0;
    return brokenWhole(whole, rows[row]?.workers, pathOf(row, "workers"));
  });
}

function brokenWhole(
  { region, workers, parts, given, sum }: BrokenWhole,
  value: number | undefined,
  path: ReturnType<PathOf>,
): Problem {
  const exceeds = BigInt(sum) > BigInt(workers);
  const which = given === parts ? `All ${parts}` : `${given} of the ${parts}`;
  return problem(
    exceeds ? ProblemCode.PARTS_EXCEED_WHOLE : ProblemCode.PARTS_MISS_WHOLE,
    path,
    value,
    `${which} regions directly below ${region} have ${sum} together, and ${region} has ${workers}.`,
    "Correct the part or the whole that is wrong; one on record is corrected by `replaces`.",
  );
}
