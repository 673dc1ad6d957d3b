import { Segment } from "../../../domain/segment";
import { LEAST_SHOWN } from "../../../domain/small-cell";
import { known, type ValueAsked } from "./asked";

/** The last end of a month on or before a date: enrollments are rolled up month by month. */
export function monthEnd(date: string): string {
  return `(date_trunc('month', ${date} + 1) - interval '1 day')::date`;
}

/** The segments whose counts make the numerator: ALL is kept ready. */
export function segmentsCounted({
  question: { definition, segment },
}: ValueAsked): readonly string[] {
  const all = Object.values(Segment);
  if (definition.segments === null || all.every((one) => definition.segments?.includes(one))) {
    return [segment ?? "ALL"];
  }
  if (segment === null) return definition.segments;
  return definition.segments.filter((one) => one === segment);
}

/** Whether the people are not shown; the rule is the database's, for every answer the same. */
export function isSecret(asked: ValueAsked, segments: readonly string[]): string {
  const { region, date, knownAt, bind, secrets, isPart } = asked;
  const secret = secrets
    ? `(${segments.map((one) => `(${region}, ${bind(one, "text")}) IN (TABLE ${secrets})`).join(" OR ")})`
    : `is_secret(${region}, ${bind(segments, "text[]")}, ${monthEnd(date)}, ${knownAt ?? "NULL"})`;
  // What is not summed anyway is not looked into.
  const unsummed = isPart
    ? `WHEN length(${region}) = 8 AND eligible.workers IS NULL THEN true`
    : "";
  if (segments.join() !== "ALL") {
    return unsummed === "" ? secret : `CASE ${unsummed} ELSE ${secret} END`;
  }
  // A whole regency's people are secret for their own number only, which is seen without asking.
  return `CASE WHEN sum(c.people) BETWEEN 1 AND ${LEAST_SHOWN - 1} THEN true
    WHEN length(${region}) = 5 THEN false ${unsummed} ELSE ${secret} END`;
}

/**
 * A segment that is secret in a district is so too where the district has nobody in it: else that
 * would tell of the others. It is then as old as what is known of the regency.
 */
export function withheldAll(asked: ValueAsked, segments: readonly string[]): string {
  if (segments.join() === "ALL" || asked.isPart === true) return "";
  const { region, date, knownAt } = asked;
  return `
          UNION ALL
          SELECT NULL, whole.month, whole.office_code, true FROM (
            SELECT e.month, e.office_code FROM enrolled_count e
            WHERE e.region_code = left(${region}, 5) AND e.segment = 'ALL'
              AND e.month <= ${monthEnd(date)} ${known("e", knownAt)}
            ORDER BY e.month DESC, e.known_at DESC LIMIT 1) whole
          WHERE CASE WHEN length(${region}) = 8 AND whole.month IS NOT NULL
            THEN ${isSecret(asked, segments)} END`;
}

/** All that is not shown of the districts in the scope: each regency is looked at once. */
export function secretsOfDistricts(asked: ValueAsked): string {
  const { date, knownAt } = asked;
  const known = `${monthEnd(date)}, ${knownAt ?? "NULL"}`;
  const regencies = `(SELECT DISTINCT left(code, 5) AS code FROM scope WHERE length(code) = 8) regency`;
  return segmentsCounted(asked).join() === "ALL"
    ? `SELECT secret.code, 'ALL' FROM ${regencies}
       CROSS JOIN LATERAL secret_districts(regency.code, ${known}) AS secret (code)`
    : `SELECT secret.place, secret.part FROM ${regencies}
       CROSS JOIN LATERAL secret_counts(regency.code, 'SEGMENT', ${known}) AS secret`;
}
