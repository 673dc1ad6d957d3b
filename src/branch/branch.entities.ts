import type { EntityClass } from "../database/connection";
import { referenceEntities } from "../reference/reference.entities";
import { AgreementRegion } from "./agreement/agreement-region.entity";
import { Agreement } from "./agreement/agreement.entity";
import { Claim } from "./claim/claim.entity";
import { CoverageFigure } from "./coverage/coverage-figure.entity";
import { EnrollmentCell } from "./enrollment/enrollment-cell.entity";
import { EnrollmentPart } from "./enrollment/enrollment-part.entity";
import { Enrollment } from "./enrollment/enrollment.entity";
import { FundingLineVillage } from "./funding/funding-line-village.entity";
import { FundingPayment } from "./funding/funding-payment.entity";
import { FundingLine } from "./funding/funding-line.entity";
import { FollowUp } from "./meeting/follow-up.entity";
import { MeetingRegion } from "./meeting/meeting-region.entity";
import { Meeting } from "./meeting/meeting.entity";
import { OfficeIdentity } from "./office/office-identity.entity";
import { RecordedRequest } from "./office/recorded-request.entity";
import { ReplicationHeartbeat } from "./office/replication-heartbeat.entity";
import { Citation } from "./source/citation.entity";
import { Source } from "./source/source.entity";

/** The tables of a branch office's database. */
export const branchEntities: readonly EntityClass[] = [
  ...referenceEntities,
  OfficeIdentity,
  ReplicationHeartbeat,
  RecordedRequest,
  Source,
  Citation,
  CoverageFigure,
  Agreement,
  AgreementRegion,
  Enrollment,
  EnrollmentPart,
  EnrollmentCell,
  FundingLine,
  FundingLineVillage,
  FundingPayment,
  Meeting,
  MeetingRegion,
  FollowUp,
  Claim,
];
