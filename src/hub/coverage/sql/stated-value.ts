import { DefinitionNumerator } from "../../../domain/coverage-definition";
import { known, type ValueAsked, youngEnough } from "./asked";

/** A figure that no other figure, known at the time, has replaced. */
function isCurrent(knownAt: string | null): string {
  return `NOT EXISTS (
    SELECT FROM known_figure newer
    WHERE newer.office_code = f.office_code AND newer.replaces = f.id ${known("newer", knownAt)})`;
}

/** The figures of the region on or before the date that the definition lets count. */
function countingFigures(asked: ValueAsked): string {
  const { question, region, date, knownAt, bind } = asked;
  const { definition, segment } = question;
  const ofDefinition =
    definition.numerator === DefinitionNumerator.HEADLINES
      ? "f.headline"
      : `f.definition_id = ${bind(definition.id, "text")}
         AND f.definition_version = ${bind(definition.version, "int")}`;
  return `
    FROM known_figure f
    WHERE f.region_code = ${region}
      AND f.segment ${segment === null ? "IS NULL" : `= ${bind(segment, "text")}`}
      AND f.as_of <= ${date} ${youngEnough("f.as_of", asked)}
      AND ${ofDefinition} ${known("f", knownAt)}
      AND ${isCurrent(knownAt)}`;
}

const LATEST = "ORDER BY f.as_of DESC, f.recorded_at DESC, f.id DESC LIMIT 1";

/**
 * The stated figure of a region that holds on a date: the latest, and of those the last recorded.
 * One that only counts eligible workers says nothing of coverage and takes no other figure's place.
 */
export function statedValue(asked: ValueAsked): string {
  return `
    SELECT f.office_code, f.id AS figure_id, f.as_of, f.as_of_precision, f.definition_id,
      f.definition_version, f.kind, f.precision, f.participants, f.eligible_workers,
      f.eligible_workers_kind,
      CASE WHEN f.participants IS NOT NULL AND f.eligible_workers > 0
        THEN f.participants ELSE f.share_numerator END AS numerator,
      CASE WHEN f.participants IS NOT NULL AND f.eligible_workers > 0
        THEN f.eligible_workers ELSE nullif(f.share_denominator, 0) END AS denominator,
      f.share_numerator AS stated_numerator, f.share_denominator AS stated_denominator,
      f.source_id, NULL::text AS eligible_id, false AS suppressed,
      NULL::int AS parts, NULL::bigint AS whole_denominator, 
      NULL::text AS members, f.id AS figures
    ${countingFigures(asked)}
      AND (f.participants IS NOT NULL OR f.share_denominator > 0)
    ${LATEST}`;
}

/** The eligible workers that were stated of a region, where no coverage was. */
export function statedWorkers(asked: ValueAsked): string {
  return `SELECT f.eligible_workers AS workers ${countingFigures(asked)}
    AND f.eligible_workers > 0 ${LATEST}`;
}
