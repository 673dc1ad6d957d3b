import type { Reads, Statement } from "../../database/reads";
import { manyForEach, oneForEach, perQuestion } from "../../graphql/batching";
import { isAhead, isKnown, refuseAhead } from "../asked-instant";
import type { RegionTargetType } from "./coverage-target.type";

/** What is asked about the targets of many regions at once. */
export interface TargetQuestion {
  /** The day on which they apply. */
  readonly on: string;
  /** Null: all that is known now. */
  readonly knownAt: string | null;
}

type Answer = { region: string; isAhead: boolean } & (RegionTargetType | { id: null });

const COLUMNS = `
  target.id, target.set_by AS "setBy", target.region_code AS "regionCode",
  lower(target.valid) AS "from", upper(target.valid) - 1 AS "to",
  target.basis_points AS "basisPoints", target.basis_points / 100.0::float8 AS percent,
  target.definition_id AS definition, target.legal_basis AS "legalBasis", target.source,
  target.recorded_by AS "recordedBy",
  to_char(target.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "recordedAt",
  to_char(target.known_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "knownAt",
  target.replaces, target.replaced_because AS "replacedBecause"`;

/** Batched reads of targets. */
export function targetLoaders(reads: Reads) {
  return {
    targetById: reads.loader<string, RegionTargetType | null>(async (ids) => {
      const rows = await reads.rows<RegionTargetType>({
        name: "coverage_target_by_id",
        text: `SELECT ${COLUMNS} FROM coverage_target target WHERE target.id = ANY($1)`,
        values: [ids],
      });
      return oneForEach(ids, rows, (row) => row.id);
    }),

    /** All that apply: the region's own, those of the regions above it, and the country's. */
    targetsByRegion: perQuestion((question: TargetQuestion) =>
      reads.loader<string, RegionTargetType[]>(async (codes) => {
        const rows = await reads.rows<Answer>(applying(codes, question));
        refuseAhead(rows, question.knownAt);
        const targets = rows.filter((row) => row.id !== null);
        return manyForEach(codes, targets, (row) => row.region);
      }),
    ),
  };
}

/** Most specific first: the smallest region, and for it the body nearest to it. */
const applying = (codes: readonly string[], { on, knownAt }: TargetQuestion): Statement => ({
  name: "coverage_target_applying",
  text: `SELECT asked.region, ahead."isAhead", ${COLUMNS}
         FROM unnest($1::text[]) AS asked (region)
         CROSS JOIN (SELECT ${isAhead("$3")} AS "isAhead") ahead
         LEFT JOIN LATERAL (
           SELECT t.* FROM coverage_target t
           WHERE (t.region_code IS NULL OR t.region_code = ANY(ARRAY[
               left(asked.region, 2), left(asked.region, 5), left(asked.region, 8), asked.region]))
             AND t.valid @> $2::date AND ${isKnown("coverage_target", "t", "$3")}) target ON true
         ORDER BY length(target.region_code) DESC NULLS LAST,
           array_position(ARRAY['REGENCY', 'PROVINCE', 'NATIONAL'], target.set_by),
           target.definition_id COLLATE "C" NULLS LAST, target.id`,
  values: [codes, on, knownAt],
});
