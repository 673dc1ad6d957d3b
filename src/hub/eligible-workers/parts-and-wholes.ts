import type { EntityManager } from "typeorm";
import { parentRegionCode } from "../../domain/region-code";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { standingWorkers } from "./recorded-workers";
import type { PathOf, WorkersRow, WorkersTable } from "./workers-table";

/** A region whose own figure and those of the regions directly below it cannot all be true. */
interface BrokenWhole {
  region: string;
  workers: number;
  /** How many regions lie directly below, and how many of them have a figure. */
  parts: number;
  given: number;
  sum: number;
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
  const touched = new Set(
    rows.flatMap(({ region }) => [region, parentRegionCode(region) ?? region]),
  );
  const broken = (await wholes(tx, table, [...touched])).filter(
    ({ workers, parts, given, sum }) => sum > workers || (given === parts && sum !== workers),
  );
  if (broken.length === 0) return [];
  const rowOf = new Map(rows.map(({ region }, index) => [region, index]));
  const firstPart = new Map<string | null, number>();
  rows.forEach(({ region }, index) => {
    const whole = parentRegionCode(region);
    if (!firstPart.has(whole)) firstPart.set(whole, index);
  });
  return broken.map((whole) => {
    const row = rowOf.get(whole.region) ?? firstPart.get(whole.region) ?? 0;
    return brokenWhole(whole, rows[row]?.workers, pathOf(row, "workers"));
  });
}

/**
 * The regions that have a figure themselves, with what those directly below them have together.
 * Summed here and not by joins: of a table that is just being filled PostgreSQL expects few rows,
 * and joins its tens of thousands one by one.
 */
async function wholes(
  tx: EntityManager,
  table: WorkersTable,
  codes: readonly string[],
): Promise<BrokenWhole[]> {
  const below: { region: string; code: string }[] = await tx.query(
    `SELECT parent_code AS region, code FROM region WHERE parent_code = ANY($1::text[])
     ORDER BY code COLLATE "C"`,
    [codes],
  );
  const standing = await standingWorkers(tx, table, [...codes, ...below.map(({ code }) => code)]);
  const found = new Map<string, BrokenWhole>();
  for (const { region, code } of below) {
    const own = standing.get(region);
    if (own === undefined) continue;
    const { workers } = own;
    const whole = found.get(region) ?? { region, workers, parts: 0, given: 0, sum: 0 };
    const part = standing.get(code);
    whole.parts += 1;
    whole.given += part === undefined ? 0 : 1;
    whole.sum += part?.workers ?? 0;
    found.set(region, whole);
  }
  return [...found.values()];
}

function brokenWhole(
  { region, workers, parts, given, sum }: BrokenWhole,
  value: number | undefined,
  path: ReturnType<PathOf>,
): Problem {
  const which = given === parts ? `All ${parts}` : `${given} of the ${parts}`;
  return problem(
    sum > workers ? ProblemCode.PARTS_EXCEED_WHOLE : ProblemCode.PARTS_MISS_WHOLE,
    path,
    value,
    `${which} regions directly below ${region} have ${sum} together, and ${region} has ${workers}.`,
    "Correct the part or the whole that is wrong; one on record is corrected by `replaces`.",
  );
}
