import type { Reads } from "../../database/reads";
import { manyForEach, perQuestion } from "../../graphql/batching";
import type { RegionFigure } from "./coverage-figures";
import type { SeriesQuestion } from "./coverage-question";
import { coverageRow } from "./coverage-row";
import type { CoverageRow } from "./coverage-row.type";
import { seriesStatement } from "./coverage-sql";
import { type Knowledge, requireKnowable } from "./knowledge";

type MonthFigure = Knowledge & RegionFigure & { onDay: string };

const ALONE = { rank: null, rankBest: null, rankWorst: null, previousRank: null };

/** The coverage of regions month by month: one statement for all that ask about the same months. */
export function coverageSeriesLoaders(reads: Reads) {
  return {
    coverageSeries: perQuestion((question: SeriesQuestion) =>
      reads.loader<string, CoverageRow[]>(async (codes) => {
        const found = await reads.rows<MonthFigure | (Knowledge & { code: null })>(
          seriesStatement(codes, question),
        );
        if (found[0]) requireKnowable(found[0], question.knownAt);
        const figures = found.filter((row) => row.code !== null);
        return manyForEach(codes, figures, ({ code }) => code).map((months) =>
          months.map((figure) => ({ ...rowOfMonth(figure, question), ...ALONE })),
        );
      }),
    ),
  };
}

function rowOfMonth(figure: MonthFigure, { definition, segment, maxAgeMonths }: SeriesQuestion) {
  const { knownAt, onDay } = figure;
  return coverageRow(figure, {
    question: { asOf: onDay, knownAt, definition, segment, maxAgeMonths },
    knownAt,
    unranked: 0,
    officeIsUnreachable: false,
  });
}
