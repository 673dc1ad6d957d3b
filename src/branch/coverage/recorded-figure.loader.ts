import type { Reads } from "../../database/reads";
import { oneForEach } from "../questions";
import type { RecordedFigureType } from "./recorded-figure.type";

/** Batched reads of coverage figures. */
export function figureLoaders(reads: Reads, officeCode: string) {
  return {
    figureById: oneForEach<string, RecordedFigureType>(reads, (ids) => ({
      name: "coverage_figure_by_id",
      text: `
        SELECT question.asked, figure.id, figure.office_code AS "officeCode",
          figure.region_code AS "regionCode", figure.source_id AS "sourceId",
          figure.as_of AS "asOf", figure.as_of_precision AS "asOfPrecision",
          figure.definition_id AS definition, figure.definition_version AS "definitionVersion",
          figure.segment, figure.kind, figure.precision, figure.participants::int,
          figure.eligible_workers::int AS "eligibleWorkers",
          figure.eligible_workers_kind AS "eligibleWorkersKind",
          figure.share_numerator::int AS "shareNumerator",
          figure.share_denominator::int AS "shareDenominator", figure.headline,
          to_char(figure.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
            AS "recordedAt", figure.replaces,
          figure.replaced_because AS "replacedBecause"
        FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)
        JOIN coverage_figure AS figure
          ON figure.office_code = $1 AND figure.id = question.id`,
      values: [officeCode, [...ids]],
    })),
  };
}
