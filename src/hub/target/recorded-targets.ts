import type { EntityManager } from "typeorm";
import type { TargetRow } from "./target-row";

/** A target on record, as rows are compared with it. */
export interface RecordedTarget {
  id: string;
  body: string;
  from: string;
  to: string | null;
  basisPoints: number;
  legalBasis: string;
  source: string | null;
  replaces: string | null;
  /** The one that has replaced it. */
  newerId: string | null;
}

/** Whose target it is, for which region, under which definition: one of them holds on a day. */
export function bodyOf({
  setBy,
  region,
  definition,
}: Pick<TargetRow, "setBy" | "region" | "definition">): string {
  return [setBy, region ?? "", definition ?? ""].join(" ");
}

/** Whether two periods share a day; an end that is not set is open. */
export function shareADay(
  a: { from: string; to?: string | null },
  b: { from: string; to?: string | null },
): boolean {
  return (a.to == null || b.from <= a.to) && (b.to == null || a.from <= b.to);
}

/** What is on record of the bodies that rows name, and the targets that they are to replace. */
export async function recordedTargets(
  tx: EntityManager,
  rows: readonly TargetRow[],
): Promise<RecordedTarget[]> {
  return tx.query<RecordedTarget[]>(
    `SELECT target.id, target.body, lower(target.valid) AS "from", upper(target.valid) - 1 AS "to",
       target.basis_points AS "basisPoints", target.legal_basis AS "legalBasis", target.source,
       target.replaces, newer.id AS "newerId"
     FROM (
       SELECT *, concat_ws(' ', set_by, coalesce(region_code, ''), coalesce(definition_id, ''))
         AS body
       FROM coverage_target) target
     LEFT JOIN coverage_target newer ON newer.replaces = target.id
     WHERE target.body = ANY($1::text[]) OR target.id = ANY($2::text[])
     ORDER BY lower(target.valid), target.id`,
    [[...new Set(rows.map(bodyOf))], rows.flatMap(({ replaces }) => replaces ?? [])],
  );
}
