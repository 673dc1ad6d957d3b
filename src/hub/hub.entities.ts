import { referenceEntities } from "../reference/reference.entities";
import { CoverageFigure } from "./coverage/coverage-figure.entity";
import { EligibleWorkers } from "./eligible-workers/eligible-workers.entity";
import { OfficeEndpoint } from "./office/office-endpoint.entity";
import { OfficialTerm } from "./office/official-term.entity";
import { Official } from "./office/official.entity";
import { ReplicationHeartbeat } from "./office/replication-heartbeat.entity";
import { RecordedRequest } from "./recorded-request.entity";
import { Source } from "./source/source.entity";
import { CoverageTarget } from "./target/coverage-target.entity";

/** The tables of the hub. */
export const hubEntities = [
  ...referenceEntities,
  Source,
  CoverageFigure,
  ReplicationHeartbeat,
  OfficeEndpoint,
  Official,
  OfficialTerm,
  RecordedRequest,
  EligibleWorkers,
  CoverageTarget,
];
