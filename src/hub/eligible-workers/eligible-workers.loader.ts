import type { WorkerConcept } from "../../domain/worker-concept";
import type { Reads, Statement } from "../../database/reads";
import { manyForEach, oneForEach, perQuestion } from "../../graphql/batching";
import { isAhead, isKnown, refuseAhead } from "../asked-instant";
import type { EligibleWorkersType } from "./eligible-workers.type";

/** What is asked about the eligible workers of many regions at once. */
export interface EligibleWorkersQuestion {
  readonly concepts: readonly WorkerConcept[];
  readonly asOf: string;
  /** Null: all that is known now. */
  readonly knownAt: string | null;
}

type Answer = { region: string; isAhead: boolean } & (EligibleWorkersType | { id: null });

const COLUMNS = `
  figure.id, figure.region_code AS "regionCode", figure.concept, figure.source, figure.vintage,
  figure.as_of AS "asOf", figure.workers::int, figure.recorded_by AS "recordedBy",
  to_char(figure.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "recordedAt",
  to_char(figure.known_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "knownAt",
  figure.replaces, figure.replaced_because AS "replacedBecause"`;

/** Batched reads of eligible workers. */
export function eligibleWorkersLoaders(reads: Reads) {
  return {
    eligibleWorkersById: reads.loader<string, EligibleWorkersType | null>(async (ids) => {
      const rows = await reads.rows<EligibleWorkersType>({
        name: "eligible_workers_by_id",
        text: `SELECT ${COLUMNS} FROM eligible_workers figure WHERE figure.id = ANY($1)`,
        values: [ids],
      });
      return oneForEach(ids, rows, (row) => row.id);
    }),

    /** The latest figure of each concept and source. */
    eligibleWorkersByRegion: perQuestion((question: EligibleWorkersQuestion) =>
      reads.loader<string, EligibleWorkersType[]>(async (codes) => {
        const rows = await reads.rows<Answer>(latest(codes, question));
        refuseAhead(rows, question.knownAt);
        const figures = rows.filter((row) => row.id !== null);
        return manyForEach(codes, figures, (row) => row.region);
      }),
    ),
  };
}

const latest = (codes: readonly string[], question: EligibleWorkersQuestion): Statement => ({
  name: "eligible_workers_latest",
  text: `SELECT asked.region, ahead."isAhead", ${COLUMNS}
         FROM unnest($1::text[]) AS asked (region)
         CROSS JOIN (SELECT ${isAhead("$4")} AS "isAhead") ahead
         LEFT JOIN LATERAL (
           SELECT DISTINCT ON (w.concept, w.source) w.* FROM eligible_workers w
           WHERE w.region_code = asked.region AND w.concept = ANY($2) AND w.as_of <= $3
             AND ${isKnown("eligible_workers", "w", "$4")}
           ORDER BY w.concept, w.source, w.as_of DESC, w.known_at DESC, w.id) figure ON true
         ORDER BY figure.concept, figure.as_of DESC, figure.source, figure.id`,
  values: [codes, question.concepts, question.asOf, question.knownAt],
});
