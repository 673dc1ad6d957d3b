import type { EntityClass } from "../database/connection";
import { referenceEntities } from "../reference/reference.entities";
import { AgreementAddendum } from "./agreement/agreement-addendum.entity";
import { AgreementRegion } from "./agreement/agreement-region.entity";
import { Agreement } from "./agreement/agreement.entity";
import { Claim } from "./claim/claim.entity";
import { CoverageFigure } from "./coverage/coverage-figure.entity";
import { EnrollmentAgreement } from "./enrollment/enrollment-agreement.entity";
import { EnrollmentCell } from "./enrollment/enrollment-cell.entity";
import { EnrollmentPart } from "./enrollment/enrollment-part.entity";
import { Enrollment } from "./enrollment/enrollment.entity";
import { DuplicateDecision } from "./duplicate/duplicate-decision.entity";
import { FundingLineVillage } from "./funding/funding-line-village.entity";
import { FundingPayment } from "./funding/funding-payment.entity";
import { FundingLine } from "./funding/funding-line.entity";
import { ImportJob } from "./import/import-job.entity";
import { ImportProgress } from "./import/import-progress.entity";
import { ImportReject } from "./import/import-reject.entity";
import { FollowUp } from "./meeting/follow-up.entity";
import { MeetingRegion } from "./meeting/meeting-region.entity";
import { Meeting } from "./meeting/meeting.entity";
import { MonthClosingRow } from "./month/month-closing-row.entity";
import { MonthClosing } from "./month/month-closing.entity";
import { OfficeIdentity } from "./office/office-identity.entity";
import { RecordedRequest } from "./office/recorded-request.entity";
import { ReplicationHeartbeat } from "./office/replication-heartbeat.entity";
import { Membership } from "./participant/membership.entity";
import { ParticipantDomicile } from "./participant/participant-domicile.entity";
import { Participant } from "./participant/participant.entity";
import { ItemisedCell } from "./roll-up/itemised-cell.entity";
import { MembershipCell } from "./roll-up/membership-cell.entity";
import { CandidateStep } from "./selection/candidate-step.entity";
import { Candidate } from "./selection/candidate.entity";
import { SelectionBatch } from "./selection/selection-batch.entity";
import { SelectionStep } from "./selection/selection-step.entity";
import { Citation } from "./source/citation.entity";
import { Source } from "./source/source.entity";
import { MembershipToken } from "./token/membership-token.entity";
import { TokenDue } from "./token/token-due.entity";
import { TokenEpoch } from "./token/token-epoch.entity";
import { TrailEntry } from "./trail/trail-entry.entity";

/** The tables of a branch office's database. */
export const branchEntities: readonly EntityClass[] = [
  ...referenceEntities,
  OfficeIdentity,
  ReplicationHeartbeat,
  RecordedRequest,
  TrailEntry,
  Source,
  Citation,
  CoverageFigure,
  Agreement,
  AgreementRegion,
  AgreementAddendum,
  Enrollment,
  EnrollmentPart,
  EnrollmentAgreement,
  EnrollmentCell,
  Participant,
  ParticipantDomicile,
  Membership,
  MembershipCell,
  ItemisedCell,
  MembershipToken,
  TokenEpoch,
  TokenDue,
  DuplicateDecision,
  FundingLine,
  FundingLineVillage,
  FundingPayment,
  SelectionBatch,
  Candidate,
  SelectionStep,
  CandidateStep,
  Meeting,
  MeetingRegion,
  FollowUp,
  Claim,
  MonthClosing,
  MonthClosingRow,
  ImportJob,
  ImportProgress,
  ImportReject,
];
