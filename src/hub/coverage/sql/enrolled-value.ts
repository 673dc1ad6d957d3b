import { known, type ValueAsked, youngEnough } from "./asked";
import { isSecret, monthEnd, segmentsCounted, withheldAll } from "./secrets";

/** The reference figure of eligible workers that holds for the region on the date. */
export function eligibleWorkers({ question, region, date, knownAt, bind }: ValueAsked): string {
  const { denominatorConcept, denominatorSource, denominatorVintage } = question.definition;
  const vintage =
    denominatorVintage === null ? "" : `AND w.vintage = ${bind(denominatorVintage, "text")}`;
  return `
    SELECT w.id, w.workers FROM eligible_workers w
    WHERE w.concept = ${bind(denominatorConcept, "text")} AND w.source = ${bind(denominatorSource, "text")} ${vintage}
      AND w.region_code = ${region} AND w.as_of <= ${date} ${known("w", knownAt)}
      AND NOT EXISTS (SELECT FROM eligible_workers newer
                      WHERE newer.replaces = w.id ${known("newer", knownAt)})
    ORDER BY w.as_of DESC, w.known_at DESC, w.id DESC LIMIT 1`;
}

/**
 * The people enrolled in a region at the last month's end on or before the date, over its eligible
 * workers. A count holds as long as its office reports: no change is news as well, so the figure is as
 * old as the office's last report. Of a single segment no eligible workers are known.
 */
export function enrolledValue(asked: ValueAsked): string {
  const { question, region, date, knownAt, bind } = asked;
  const { definition, segment } = question;
  const segments = segmentsCounted(asked);
  const eligible =
    segment === null
      ? `LEFT JOIN LATERAL (${eligibleWorkers(asked)}) eligible ON true`
      : "CROSS JOIN (SELECT NULL::text AS id, NULL::bigint AS workers) eligible";
  return `
    SELECT counted.office_code,
      CASE WHEN counted.is_known THEN format('%s:computed:%s:%s:%s',
        counted.office_code, ${region}, to_char(${monthEnd(date)}, 'YYYY-MM'),
        ${bind(segments.join("+"), "text")}) END AS figure_id,
      counted.as_of, 'MONTH' AS as_of_precision,
      ${bind(definition.id, "text")} AS definition_id,
      ${bind(definition.version, "int")} AS definition_version,
      CASE WHEN counted.is_known THEN 'COMPUTED' END AS kind,
      CASE WHEN counted.is_known THEN 'EXACT' END AS precision,
      CASE WHEN counted.shown THEN counted.people END AS participants,
      eligible.workers AS eligible_workers,
      CASE WHEN eligible.workers IS NOT NULL THEN 'STATED' END AS eligible_workers_kind,
      CASE WHEN counted.shown AND eligible.workers > 0 THEN counted.people END AS numerator,
      CASE WHEN counted.shown AND eligible.workers > 0 THEN eligible.workers END AS denominator,
      NULL::bigint AS stated_numerator, NULL::bigint AS stated_denominator,
      NULL::text AS source_id, eligible.id AS eligible_id,
      coalesce(counted.is_known AND NOT counted.shown, false) AS suppressed,
      NULL::int AS parts, NULL::bigint AS whole_denominator,
      
      NULL::text AS members, counted.as_of::text AS figures
    FROM (SELECT) one
    ${eligible}
    LEFT JOIN LATERAL (
      SELECT reported.*, true AS is_known
      FROM (
        SELECT latest.people, latest.office_code, NOT latest.is_secret AS shown,
          least(${monthEnd(date)},
            (greatest(latest.month, (
              SELECT max(heard.month) FROM office_report heard
              WHERE heard.office_code = latest.office_code ${known("heard", knownAt)}
            )) + interval '1 month' - interval '1 day')::date) AS as_of
        FROM (
          SELECT sum(c.people)::bigint AS people, max(c.month) AS month,
            (array_agg(c.office_code ORDER BY c.month DESC, c.known_at DESC))[1] AS office_code,
            ${isSecret(asked, segments)} AS is_secret
          FROM unnest(${bind(segments, "text[]")}) AS asked (segment)
          CROSS JOIN LATERAL (
            SELECT e.people, e.month, e.known_at, e.office_code FROM enrolled_count e
            WHERE e.region_code = ${region} AND e.segment = asked.segment
              AND e.month <= ${monthEnd(date)} ${known("e", knownAt)}
            ORDER BY e.month DESC, e.known_at DESC LIMIT 1) c
          HAVING sum(c.people) IS NOT NULL${withheldAll(asked, segments)}) latest LIMIT 1) reported
      WHERE true
        ${youngEnough("reported.as_of", { ...asked, date: monthEnd(date) })}) counted ON true
    WHERE counted.is_known OR eligible.workers IS NOT NULL`;
}
