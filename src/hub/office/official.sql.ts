/** Whose officials are asked for. */
export type Place = "office_code" | "region_code";

/**
 * Who held each role on a day. A term whose two days are known decides for the days between them.
 * Otherwise whoever is known last in the role, by a sighting or by a day of a term, is taken to be
 * in it until somebody else is; unless that person's term is known to have ended before the day.
 *
 * $1 the codes of the places, $2 the day.
 */
export function holdersOn(place: Place): string {
  return `
    evidence AS (
      SELECT ${place} AS place, role, name, title, title_id, id, seen_on AS day,
        seen_on_precision AS precision, 0 AS weight, false AS covers
      FROM official WHERE ${place} = ANY($1) AND seen_on <= $2
      UNION ALL
      SELECT term.${place}, term.role, term.name, term.title, term.title_id, term.id, known.day,
        known.precision, 1, coalesce(term.from_on <= $2 AND term.to_on >= $2, false)
      FROM official_term AS term
      CROSS JOIN LATERAL (VALUES (term.from_on, term.from_precision), (term.to_on, term.to_precision))
        AS known (day, precision)
      WHERE term.${place} = ANY($1) AND known.day <= $2),
    latest AS (
      SELECT DISTINCT ON (place, role) * FROM evidence
      ORDER BY place, role, covers DESC, day DESC, weight DESC, id),
    holder AS (
      SELECT latest.* FROM latest
      WHERE NOT EXISTS (
        SELECT FROM official_term AS ended
        WHERE ended.${place} = latest.place AND ended.role = latest.role
          AND ended.name = latest.name AND ended.to_on < $2 AND ended.to_on >= latest.day)),
    person AS (
      SELECT holder.*, term.from_on, term.from_precision, term.to_on, term.to_precision,
        seen.first_on, seen.first_precision, seen.last_on, seen.last_precision,
        array_remove(coalesce(seen.source_ids, '{}') || term.source_id, NULL) AS source_ids
      FROM holder
      LEFT JOIN LATERAL (
        SELECT * FROM official_term AS term
        WHERE term.${place} = holder.place AND term.role = holder.role AND term.name = holder.name
          AND (term.from_on IS NULL OR term.from_on <= $2)
          AND (term.to_on IS NULL OR term.to_on >= $2)
        ORDER BY term.from_on IS NULL, term.to_on IS NULL, term.from_on DESC, term.id
        LIMIT 1) AS term ON true
      CROSS JOIN LATERAL (
        SELECT min(seen_on) AS first_on, max(seen_on) AS last_on,
          (array_agg(seen_on_precision ORDER BY seen_on))[1] AS first_precision,
          (array_agg(seen_on_precision ORDER BY seen_on DESC))[1] AS last_precision,
          array_agg(source_id ORDER BY seen_on) AS source_ids
        FROM official
        WHERE official.${place} = holder.place AND official.role = holder.role
          AND official.name = holder.name) AS seen)`;
}

/** What is known of when a person's term began and ended, and from what. */
export const TERM_OF_PERSON = `
  person.from_on AS "from", person.to_on AS "to",
  coalesce(person.from_on, person.first_on) AS since,
  CASE WHEN person.from_on IS NOT NULL THEN 'TERM'
    WHEN person.first_on IS NOT NULL THEN 'SIGHTING' END AS "sinceBasis",
  coalesce(person.to_on, person.last_on) AS until,
  CASE WHEN person.to_on IS NOT NULL THEN 'TERM'
    WHEN person.last_on IS NOT NULL THEN 'SIGHTING' END AS "untilBasis",
  person.source_ids AS "sourceIds"`;
