import type { EntityManager } from "typeorm";
import { problem, type Problem, type ProblemPath } from "../graphql/refusal/problem.type";
import { ProblemCode } from "../graphql/refusal/problem-code";

/** A region that an input names, where in the input, and the day on which it must be served. */
export interface RegionAt {
  code: string;
  path: ProblemPath;
  on: string;
}

interface Found {
  code: string;
  on: string;
  known: boolean;
  served: boolean;
}

/**
 * What is wrong with the regions that an input names: one that does not exist, or that neither
 * the office nor a sub-branch of its serves on the day. A territory covers what lies inside it.
 */
export async function regionProblems(
  tx: EntityManager,
  officeCode: string,
  regions: readonly RegionAt[],
): Promise<Problem[]> {
  if (regions.length === 0) return [];
  const found: Found[] = await tx.query(
    `SELECT asked.code, asked.day AS on,
       EXISTS (SELECT FROM region WHERE region.code = asked.code) AS known,
       EXISTS (
         SELECT FROM office_territory AS territory
         JOIN branch_office AS office ON office.code = territory.office_code
         WHERE (office.code = $1 OR office.parent_code = $1)
           AND territory.valid @> asked.day
           AND (territory.region_code = asked.code
             OR starts_with(asked.code, territory.region_code || '.'))) AS served
     FROM (SELECT DISTINCT * FROM unnest($2::text[], $3::date[]) AS pair (code, day)) AS asked`,
    [officeCode, regions.map(({ code }) => code), regions.map(({ on }) => on)],
  );
  const byQuestion = new Map(found.map((row) => [`${row.code} ${row.on}`, row]));
  return regions.flatMap(({ code, path, on }) => {
    const row = byQuestion.get(`${code} ${on}`);
    if (!row?.known) return [unknownRegion(code, path)];
    return row.served ? [] : [notServed(code, path, on)];
  });
}

function unknownRegion(code: string, path: ProblemPath): Problem {
  return problem(
    ProblemCode.REGION_UNKNOWN,
    path,
    code,
    "No region has this code.",
    "Look the code up with regions(search:).",
  );
}

function notServed(code: string, path: ProblemPath, on: string): Problem {
  return problem(
    ProblemCode.REGION_NOT_SERVED,
    path,
    code,
    `The region was not in this branch office's territory on ${on}.`,
    "Record it at the office that served the region on that day; Region.office(on:) tells which.",
  );
}
