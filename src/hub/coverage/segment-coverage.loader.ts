import type { Reads } from "../../database/reads";
import { Segment } from "../../domain/segment";
import { manyForEach, perQuestion } from "../../graphql/batching";
import { exactShare } from "../../measure/coverage-share";
import { figureKnowledge } from "../../measure/figure-status";
import { fractionOf, toNumber } from "../../measure/fraction";
import { count } from "./coverage-figures";
import { type SegmentQuestion, oldestCounted } from "./coverage-question";
import type { SegmentCoverage } from "./segment-coverage.type";

interface SegmentFigure {
  key: string;
  segment: Segment;
  asOf: string;
  participants: string | null;
  eligibleWorkers: string | null;
  shareNumerator: string | null;
  shareDenominator: string | null;
}

/** A region and the definition of its figure; its segments are told under the same one. */
export function segmentKey(region: string, definitionKey: string): string {
  return `${region} ${definitionKey}`;
}

/** The coverage of a region's segments: the latest figure of each on or before the date. */
export function segmentCoverageLoaders(reads: Reads) {
  return {
    segmentsByRegion: perQuestion((question: SegmentQuestion) =>
      reads.loader<string, SegmentCoverage[]>(async (keys) => {
        const rows = await reads.rows<SegmentFigure>(latestOfSegments(keys, question));
        return manyForEach(keys, rows, (row) => row.key).map((figures) =>
          figures.map((figure) => segmentCoverage(figure, question.asOf)).sort(inSegmentOrder),
        );
      }),
    ),
  };
}

const latestOfSegments = (keys: readonly string[], question: SegmentQuestion) => ({
  name: "segment_coverage",
  text: `SELECT DISTINCT ON (f.region_code, key, f.segment) key, f.segment, f.as_of AS "asOf",
           f.participants, f.eligible_workers AS "eligibleWorkers",
           f.share_numerator AS "shareNumerator", f.share_denominator AS "shareDenominator"
         FROM unnest($1::text[]) key
         JOIN known_figure f ON f.region_code = split_part(key, ' ', 1)
           AND f.definition_id || '@' || f.definition_version = split_part(key, ' ', 2)
         WHERE f.segment IS NOT NULL AND f.as_of BETWEEN $2 AND $3
           AND (f.participants IS NOT NULL OR f.share_denominator > 0)
           AND f.known_at <= $4
           AND NOT EXISTS (
             SELECT FROM known_figure newer
             WHERE newer.office_code = f.office_code AND newer.replaces = f.id
               AND newer.known_at <= $4)
         ORDER BY f.region_code, key, f.segment, f.as_of DESC, f.recorded_at DESC, f.id DESC`,
  values: [
    keys,
    oldestCounted(question.asOf, question.maxAgeMonths),
    question.asOf,
    question.knownAt,
  ],
});

function segmentCoverage(figure: SegmentFigure, asOf: string): SegmentCoverage {
  const participants = count(figure.participants);
  const eligibleWorkers = count(figure.eligibleWorkers);
  const share = exactShare({
    participants,
    eligibleWorkers,
    statedShare: fractionOf(count(figure.shareNumerator), count(figure.shareDenominator)),
  });
  const amount = participants ?? share?.numerator ?? null;
  return {
    segment: figure.segment,
    participants: participants === null ? null : Number(participants),
    eligibleWorkers: eligibleWorkers === null ? null : Number(eligibleWorkers),
    share: share && toNumber(share),
    status: figureKnowledge({ asOf: figure.asOf, amount }, asOf, false).status,
    figureAsOf: figure.asOf,
  };
}

const ORDER = Object.values(Segment);

function inSegmentOrder(a: SegmentCoverage, b: SegmentCoverage): number {
  return ORDER.indexOf(a.segment) - ORDER.indexOf(b.segment);
}
