import { FigureStatus } from "../../domain/figure";
import type { Reads } from "../../database/reads";
import { perQuestion } from "../../graphql/batching";
import { roundHalfUp, times } from "../../measure/fraction";
import { type Shown, shownOf } from "./shown-persons";
import { type UniqueRow, uniqueStatement } from "./unique-coverage.sql";
import type { UniqueCoverage } from "./unique-coverage.type";

/** The code that stands for the whole country. */
export const COUNTRY = "";

/** Memberships and persons of regencies, provinces and the country, a month at a time. */
export function uniqueCoverageLoaders(reads: Reads) {
  return {
    uniqueCoverage: perQuestion((month: string) =>
      reads.loader<string, UniqueCoverage>(async (codes) => {
        const rows = await reads.rows<UniqueRow>(uniqueStatement(codes, month));
        const [found, shown] = [new Map(rows.map((row) => [row.code, row])), shownOf(rows)];
        return codes.map((code) => {
          const row = found.get(code);
          return row ? coverageOf(month, row, shown.get(code)) : nobody(month);
        });
      }),
    ),
  };
}

function coverageOf(month: string, row: UniqueRow, shown: Shown | undefined): UniqueCoverage {
  const { enrollments, persons, enrolled, keys } = row;
  return {
    month,
    enrollments: shown?.enrollments ? enrollments : null,
    persons: shown?.persons ? persons : null,
    difference: shown?.persons ? enrollments - persons : null,
    status: shown?.enrollments ? FigureStatus.REPORTED : FigureStatus.SUPPRESSED,
    personsStatus: shown?.persons ? FigureStatus.REPORTED : FigureStatus.SUPPRESSED,
    itemisedPercent:
      shown?.enrollments && enrolled !== null && enrolled > 0
        ? roundHalfUp(
            times(100n, { numerator: BigInt(enrollments), denominator: BigInt(enrolled) }),
            2,
          )
        : null,
    hasOneKey: keys <= 1,
  };
}

function nobody(month: string): UniqueCoverage {
  return {
    month,
    enrollments: null,
    persons: null,
    difference: null,
    status: FigureStatus.NOT_REPORTED,
    personsStatus: FigureStatus.NOT_REPORTED,
    itemisedPercent: null,
    hasOneKey: true,
  };
}
