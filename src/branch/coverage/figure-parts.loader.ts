import type { Reads } from "../../database/reads";
import type { Segment } from "../../domain/segment";
import { manyForEach } from "../questions";
import { totalPeople } from "../total-people";
import { FIGURE_PARTS } from "./figure-parts.sql";
import { FigureDivision, type FigurePartsType, PartsState } from "./figure-parts.type";

/** How a figure is divided, as it is read. */
export interface DivisionRow {
  division: FigureDivision;
  expected: string[];
  given: string[] | null;
  ids: string[] | null;
  people: string | null;
  /** Whether the parts that are given already add up to the whole: then none is missing. */
  addsUp: boolean;
}

/** Batched reads of what figures are made up of, and of what corrected them. */
export function figurePartsLoaders(reads: Reads, officeCode: string) {
  return {
    divisionsOfFigure: manyForEach<string, DivisionRow>(reads, (ids) => ({
      name: "divisions_of_figure",
      text: `
        WITH question AS (SELECT * FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)),
        whole AS MATERIALIZED (
          SELECT * FROM coverage_figure WHERE office_code = $1 AND id = ANY ($2::text[])),
        ${FIGURE_PARTS}
        SELECT question.asked, division.division, division.expected,
          division.with_people AS given, division.ids, division.people::text,
          (division.exact_people = division.participants) IS TRUE AS "addsUp"
        FROM question JOIN division ON division.whole_id = question.id
        WHERE cardinality(division.expected) > 0
        ORDER BY question.asked, division.division DESC`,
      values: [officeCode, [...ids]],
    })),

    /** The first figure that was recorded, and each that replaced the one before. */
    chainOfFigure: manyForEach<string, { id: string }>(reads, (ids) => ({
      name: "chain_of_figure",
      text: `
        WITH RECURSIVE question AS (
          SELECT * FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)),
        earlier AS (
          SELECT question.asked, figure.id, figure.replaces, 0 AS step
          FROM question JOIN coverage_figure AS figure
            ON figure.office_code = $1 AND figure.id = question.id
          UNION ALL
          SELECT earlier.asked, figure.id, figure.replaces, earlier.step - 1
          FROM earlier JOIN coverage_figure AS figure
            ON figure.office_code = $1 AND figure.id = earlier.replaces),
        later AS (
          SELECT question.asked, question.id, 0 AS step FROM question
          UNION ALL
          SELECT later.asked, figure.id, later.step + 1
          FROM later JOIN coverage_figure AS figure
            ON figure.office_code = $1 AND figure.replaces = later.id)
        SELECT asked, id FROM (
          SELECT asked, id, step FROM earlier
          UNION ALL SELECT asked, id, step FROM later WHERE step > 0) AS chain
        ORDER BY asked, step`,
      values: [officeCode, [...ids]],
    })),
  };
}

/** A division as it is shown. */
export function partsOf(row: DivisionRow, officeCode: string): FigurePartsType {
  const given = new Set(row.given ?? []);
  const missing = row.addsUp ? [] : row.expected.filter((name) => !given.has(name));
  const known = missing.length === 0 ? PartsState.COMPLETE : PartsState.INCOMPLETE;
  return {
    officeCode,
    ids: row.ids ?? [],
    missing,
    by: row.division,
    state: given.size === 0 ? PartsState.NONE : known,
    people: totalPeople(row.people),
    missingSegments: row.division === FigureDivision.SEGMENT ? (missing as Segment[]) : [],
  };
}
