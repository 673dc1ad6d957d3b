import type { EntityManager } from "typeorm";
import { inFile, tableProblem, type TableProblem } from "../csv/table-problem";
import { problem } from "../graphql/refusal/problem.type";
import { ProblemCode } from "../graphql/refusal/problem-code";
import { searchName } from "../reference/search-name";

/** A region as a line of a file names it, by code and by name. */
export interface NamedRegion {
  line: number;
  region?: string | null;
  /** Null: by its code alone. */
  name: string | null;
}

interface Names {
  code: string;
  name: string;
  searchNames: string[];
}

/** What is wrong with names: one that is not the name of its code's region, nor another name of it. */
export async function nameProblems(
  tx: EntityManager,
  rows: readonly NamedRegion[],
): Promise<TableProblem[]> {
  const named = rows.filter(({ name, region }) => name !== null && region != null);
  if (named.length === 0) return [];
  const regions: Names[] = await tx.query(
    `SELECT code, name, array_prepend(search_name, ARRAY(
       SELECT alias.search_name FROM region_alias alias WHERE alias.region_code = code))
         AS "searchNames"
     FROM region WHERE code = ANY($1::text[])`,
    [named.map(({ region }) => region)],
  );
  const byCode = new Map(regions.map((region) => [region.code, region]));
  return named.flatMap(({ line, name, region }) => {
    const known = byCode.get(region ?? "");
    if (known === undefined || isNameOf(name ?? "", known)) return [];
    return [
      tableProblem(
        problem(
          ProblemCode.CONTRADICTION,
          inFile(line, "name"),
          name,
          `${known.code} is ${known.name}.`,
          "Correct the code or the name; or leave the column `name` out.",
        ),
      ),
    ];
  });
}

/** A regency is also called by its name alone, as publishers do; a city never is. */
function isNameOf(name: string, { searchNames }: Names): boolean {
  const searched = searchName(name).replace(/^kab /, "kabupaten ");
  return searchNames.some((known) => known === searched || known === `kabupaten ${searched}`);
}
