import type { DataSource } from "typeorm";
import { poolOf } from "../database/connection";
import { Reads } from "../database/reads";
import type { Actor } from "../domain/actor";
import { ContributionRates } from "../reference/contribution-rates";
import { coverageLoaders } from "./coverage/coverage.loader";
import { coverageSeriesLoaders } from "./coverage/coverage-series.loader";
import { CoverageDefinitions } from "./coverage/definition.loader";
import { definitionsBesideLoaders } from "./coverage/definitions-beside.loader";
import { explanationLoaders } from "./coverage/explanation.loader";
import { figureCheckLoaders } from "./coverage/figure-checks.loader";
import { rankedRegenciesLoaders } from "./coverage/ranked-regencies.loader";
import { segmentCoverageLoaders } from "./coverage/segment-coverage.loader";
import { eligibleWorkersLoaders } from "./eligible-workers/eligible-workers.loader";
import { duplicateLoaders } from "./duplicate/duplicate.loader";
import { enrollmentCountLoaders } from "./enrollment-count/enrollment-count.loader";
import { lapseLoaders } from "./lapse/lapse.loader";
import { DataSetAsked } from "./data-set-asked";
import { REACH_THRESHOLDS, type ReachThresholds } from "./office-reach";
import { officeOfRegionLoaders } from "./office/office-of-region.loader";
import { officeStatusLoaders } from "./office/office-status.loader";
import { officeLoaders } from "./office/office.loader";
import { officialLoaders } from "./office/official.loader";
import { regionLoaders } from "./region/region.loader";
import { sourceLoaders } from "./source/source.loader";
import { targetLoaders } from "./target/coverage-target.loader";
import { uniqueCoverageLoaders } from "./unique-coverage/unique-coverage.loader";

/** The loaders of one request. */
export function hubLoaders(
  reads: Reads,
  thresholds: ReachThresholds,
  definitions: CoverageDefinitions,
) {
  const offices = officeOfRegionLoaders(reads, thresholds);
  return {
    ...regionLoaders(reads),
    ...officeLoaders(reads),
    ...officialLoaders(reads),
    ...officeStatusLoaders(reads, thresholds),
    ...offices,
    ...coverageLoaders(reads, offices.officeOfRegion),
    ...coverageSeriesLoaders(reads),
    ...definitionsBesideLoaders(reads, offices.officeOfRegion),
    ...figureCheckLoaders(reads),
    ...explanationLoaders(reads),
    ...rankedRegenciesLoaders(reads, definitions, offices.officeOfRegion),
    ...lapseLoaders(reads),
    ...enrollmentCountLoaders(reads),
    ...segmentCoverageLoaders(reads),
    ...sourceLoaders(reads),
    ...eligibleWorkersLoaders(reads),
    ...targetLoaders(reads),
    ...duplicateLoaders(reads),
    ...uniqueCoverageLoaders(reads),
  };
}

/** What the hub's resolvers share within one request, and only within it. */
export interface HubContext {
  readonly db: DataSource;
  /** Who asks; never kept beyond the request. */
  readonly actor: Actor;
  readonly reads: Reads;
  /** Made anew after each write, so that nothing read before it is answered. */
  loaders: ReturnType<typeof hubLoaders>;
  readonly definitions: CoverageDefinitions;
  readonly rates: ContributionRates;
  readonly dataSet: DataSetAsked;
  readonly reach: ReachThresholds;
}

/** A context for one request. */
export function hubContext(
  db: DataSource,
  actor: Actor,
  reach: ReachThresholds = REACH_THRESHOLDS,
): HubContext {
  const reads = new Reads(poolOf(db));
  const definitions = new CoverageDefinitions(reads);
  return {
    db,
    actor,
    reads,
    reach,
    loaders: hubLoaders(reads, reach, definitions),
    definitions,
    rates: new ContributionRates(reads),
    dataSet: new DataSetAsked(reads),
  };
}
