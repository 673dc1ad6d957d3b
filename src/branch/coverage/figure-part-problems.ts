import type { EntityManager } from "typeorm";
import { problem, type Problem, type ProblemPath } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { AFFECTED_WHOLES, FIGURE_PARTS } from "./figure-parts.sql";

/** A whole that its parts exceed, or that all of them together miss. */
interface Mismatch {
  ids: string[];
  region: string;
  asOf: string;
  segment: string | null;
  division: "SEGMENT" | "REGION";
  measure: "participants" | "eligibleWorkers";
  whole: string;
  parts: string;
}

/** $1 the office, $2 the figures that were added: each as a whole, and as a part of others. */
const MISMATCHES = `
  WITH added AS (
    SELECT * FROM coverage_figure WHERE office_code = $1 AND id = ANY ($2::text[])),
  ${AFFECTED_WHOLES},
  ${FIGURE_PARTS}
  SELECT whole.id || division.ids AS ids, whole.region_code AS region, whole.as_of AS "asOf",
    whole.segment, division.division, compared.measure, compared.whole::text, compared.parts::text
  FROM whole JOIN division ON division.whole_id = whole.id
  CROSS JOIN LATERAL (VALUES
    ('participants', whole.participants, division.exact_people, division.with_exact_people),
    ('eligibleWorkers', CASE WHEN whole.eligible_workers_kind = 'STATED'
      THEN whole.eligible_workers END, division.exact_workers, division.with_exact_workers)
  ) AS compared (measure, whole, parts, given)
  WHERE compared.parts > compared.whole
    OR (compared.parts < compared.whole AND compared.given @> division.expected)
  ORDER BY whole.region_code COLLATE "C", whole.as_of, whole.id, division.division,
    compared.measure`;

/**
 * What is wrong with figures that were just added, between parts and wholes: segments and their
 * total, regions and the one above. A whole without all of its parts is incomplete and not wrong.
 */
export async function figurePartProblems(
  tx: EntityManager,
  officeCode: string,
  addedIds: readonly string[],
  pathOf: (index: number) => ProblemPath,
): Promise<Problem[]> {
  const found: Mismatch[] = await tx.query(MISMATCHES, [officeCode, addedIds]);
  return found.map((mismatch) => {
    // The whole comes first: it is named where it is in the request, else one of its parts.
    const named = mismatch.ids.map((id) => addedIds.indexOf(id)).find((index) => index >= 0) ?? 0;
    return mismatchProblem(mismatch, [...pathOf(named), mismatch.measure]);
  });
}

function mismatchProblem(found: Mismatch, path: ProblemPath): Problem {
  const apart = BigInt(found.parts) - BigInt(found.whole);
  const people = found.measure === "participants" ? "people" : "eligible workers";
  const parts = found.division === "SEGMENT" ? "segments" : "regions just below";
  const segment = found.segment === null ? "" : `, segment ${found.segment}`;
  const about = `of ${found.region} on ${found.asOf}${segment}`;
  return apart > 0n
    ? problem(
        ProblemCode.PARTS_EXCEED_WHOLE,
        path,
        found.parts,
        `The ${parts} ${about} add up to ${found.parts} ${people}, ${apart} more than the whole of ${found.whole}.`,
        "Correct the whole or a part; name the figure on record that is wrong in `replaces`.",
      )
    : problem(
        ProblemCode.PARTS_MISS_WHOLE,
        path,
        found.parts,
        `All ${parts} ${about} are given and add up to ${found.parts} ${people}, ${-apart} fewer than the whole of ${found.whole}.`,
        "Correct the whole or a part; name the figure on record that is wrong in `replaces`.",
      );
}
