import type { Reads } from "../../database/reads";
import { officeOfId } from "../../domain/office-code";
import { manyForEach, oneForEach } from "../../graphql/batching";
import type { EnrolledMonth, FigureArrival } from "./explanation.type";

const instant = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The region, its segments joined by + (or ALL), the last month and the instant up to which is known. */
export function enrolledKey(
  region: string,
  segment: string,
  month: string,
  knownAt: string,
): string {
  return [region, segment, month, knownAt].join(" ");
}

/** What leads from a number to its inputs, as the hub has them. */
export function explanationLoaders(reads: Reads) {
  return {
    figureArrival: reads.loader<string, FigureArrival | null>(async (ids) => {
      const rows = await reads.rows<FigureArrival>({
        name: "figure_arrival",
        text: `SELECT f.id, f.office_code AS "officeCode", ${instant("f.recorded_at")} AS "recordedAt",
                 ${instant("f.known_at")} AS "knownAt", f.replaces,
                 f.replaced_because AS "replacedBecause"
               FROM known_figure f WHERE f.office_code = ANY($1) AND f.id = ANY($2)`,
        values: [[...new Set(ids.map(officeOfId))], ids],
      });
      return oneForEach(ids, rows, ({ id }) => id);
    }),

    enrolledMonths: reads.loader<string, EnrolledMonth[]>(async (keys) => {
      const rows = await reads.rows<EnrolledMonth & { key: string }>({
        name: "enrolled_months",
        text: `SELECT asked.key, changed.month,
                 CASE WHEN NOT is_secret(asked.region_code, asked.segments, changed.month,
                   asked.known_at) THEN counted.people::float8 END AS people,
                 ${instant("counted.known_at")} AS "knownAt"
               FROM (SELECT key, split_part(key, ' ', 1) AS region_code,
                       string_to_array(split_part(key, ' ', 2), '+') AS segments,
                       split_part(key, ' ', 3)::date AS month,
                       split_part(key, ' ', 4)::timestamptz AS known_at
                     FROM unnest($1::text[]) key) asked
               CROSS JOIN LATERAL (
                 SELECT DISTINCT e.month FROM enrolled_count e
                 WHERE e.region_code = asked.region_code AND e.segment = ANY(asked.segments)
                   AND e.month <= asked.month AND e.known_at <= asked.known_at) changed
               CROSS JOIN LATERAL (
                 SELECT sum(latest.people) AS people, max(latest.known_at) AS known_at
                 FROM unnest(asked.segments) AS counted (segment)
                 CROSS JOIN LATERAL (
                   SELECT e.people, e.known_at FROM enrolled_count e
                   WHERE e.region_code = asked.region_code AND e.segment = counted.segment
                     AND e.month <= changed.month AND e.known_at <= asked.known_at
                   ORDER BY e.month DESC, e.known_at DESC LIMIT 1) latest) counted
               WHERE counted.people IS NOT NULL
               ORDER BY asked.key, changed.month`,
        values: [keys],
      });
      return manyForEach(keys, rows, ({ key }) => key).map((months) =>
        months.map(({ month, people, knownAt }) => ({ month, people, knownAt })),
      );
    }),
  };
}
