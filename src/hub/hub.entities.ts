import { referenceEntities } from "../reference/reference.entities";
import { CoverageFigure } from "./coverage/coverage-figure.entity";
import { EnrollmentCell } from "./coverage/enrollment-cell.entity";
import { OfficeEndpoint } from "./office/office-endpoint.entity";
import { Official } from "./office/official.entity";
import { ReplicationHeartbeat } from "./office/replication-heartbeat.entity";
import { Source } from "./source/source.entity";

/** The tables of the hub. */
export const hubEntities = [
  ...referenceEntities,
  Source,
  CoverageFigure,
  EnrollmentCell,
  ReplicationHeartbeat,
  OfficeEndpoint,
  Official,
];
