import type { DefinitionNumerator } from "../../domain/coverage-definition";
import type { RegionLevel } from "../../domain/region-level";
import type { Segment } from "../../domain/segment";
import type { WorkerConcept } from "../../domain/worker-concept";

/** A version of a definition, as far as it decides which figures are read. */
export interface MeasuredDefinition {
  readonly id: string;
  readonly version: number;
  readonly numerator: DefinitionNumerator;
  readonly segments: readonly Segment[] | null;
  readonly denominatorConcept: WorkerConcept | null;
  readonly denominatorSource: string | null;
  readonly denominatorVintage: string | null;
}

/** The definition that ranks every region by what was published of it; each row names its own. */
export const AS_PUBLISHED = "as-published";

/** What is asked about the coverage of each of some regions. */
export interface CoverageQuestion {
  readonly asOf: string;
  readonly comparedTo: string | null;
  readonly knownAt: string | null;
  readonly definition: MeasuredDefinition;
  readonly segment: Segment | null;
  readonly maxAgeMonths: number | null;
}

/** What is asked about the coverage of regions over months. */
export type SeriesQuestion = Omit<CoverageQuestion, "asOf" | "comparedTo"> & {
  readonly from: string;
  readonly to: string;
};

/** What is asked about the segments of a region's workers, once its own figure is found. */
export type SegmentQuestion = Pick<CoverageQuestion, "asOf" | "maxAgeMonths"> & {
  readonly knownAt: string;
};

/** The regions that are asked about: of a level, or one by one. */
export type CoverageScope =
  | {
      readonly kind: "level";
      readonly level: RegionLevel;
      readonly within: string | null;
      readonly office: string | null;
    }
  | { readonly kind: "codes"; readonly codes: readonly string[] }
  | {
      /** Some regions of a level, ranked among all of it: of the country, or below a region. */
      readonly kind: "among";
      readonly codes: readonly string[];
      readonly level: RegionLevel;
      readonly within: string | null;
    };

/** The first day of the oldest month whose figures still count. */
export function oldestCounted(asOf: string, maxAgeMonths: number | null): string {
  if (maxAgeMonths === null) return "1900-01-01";
  const months = Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7)) - 1 - maxAgeMonths;
  const month = String((months % 12) + 1).padStart(2, "0");
  return months < 22_800 ? "1900-01-01" : `${Math.floor(months / 12)}-${month}-01`;
}
