import type { MigrationClass } from "../src/database/migration";
import { SayWhoseDatabase1767227400000 } from "./branch/1767227400000-say-whose-database";
import { RecordSources1767227401000 } from "./branch/1767227401000-record-sources";
import { RecordCoverageFigures1767227402000 } from "./branch/1767227402000-record-coverage-figures";
import { FileAgreements1767227403000 } from "./branch/1767227403000-file-agreements";
import { RecordEnrollments1767227404000 } from "./branch/1767227404000-record-enrollments";
import { KeepEnrollmentCells1767227405000 } from "./branch/1767227405000-keep-enrollment-cells";
import { FoldEnrollments1767227406000 } from "./branch/1767227406000-fold-enrollments";
import { RecordFunding1767227407000 } from "./branch/1767227407000-record-funding";
import { HoldMeetings1767227408000 } from "./branch/1767227408000-hold-meetings";
import { KeepClaims1767227409000 } from "./branch/1767227409000-keep-claims";
import { RememberRequests1767227410000 } from "./branch/1767227410000-remember-requests";
import { PublishToHub1767227411000 } from "./branch/1767227411000-publish-to-hub";
import { CloseMonths1767227420000 } from "./branch/1767227420000-close-months";
import { KeepTrail1767227430000 } from "./branch/1767227430000-keep-trail";
import { FollowAgreements1767227431000 } from "./branch/1767227431000-follow-agreements";
import { LinkEnrollmentsToAgreements1767227432000 } from "./branch/1767227432000-link-enrollments-to-agreements";
import { PayFromFundingLines1767227440000 } from "./branch/1767227440000-pay-from-funding-lines";
import { FollowUpOnMeetings1767227441000 } from "./branch/1767227441000-follow-up-on-meetings";
import { EndEnrollments1767227450000 } from "./branch/1767227450000-end-enrollments";
import { RenewAgain1767227451000 } from "./branch/1767227451000-renew-again";
import { InsureParticipants1767227460000 } from "./branch/1767227460000-insure-participants";
import { CountPeopleByWork1767227462000 } from "./branch/1767227462000-count-people-by-work";
import { FoldMemberships1767227463000 } from "./branch/1767227463000-fold-memberships";
import { CheckMemberships1767227466000 } from "./branch/1767227466000-check-memberships";
import { PublishTokens1767227472000 } from "./branch/1767227472000-publish-tokens";
import { DecideDuplicates1767227473000 } from "./branch/1767227473000-decide-duplicates";
import { ChainTrail1767227480000 } from "./branch/1767227480000-chain-trail";
import { CompareFewMemberships1767227510000 } from "./branch/1767227510000-compare-few-memberships";
import { FindOlderKeys1767227466500 } from "./branch/1767227466500-find-older-keys";
import { ImportFiles1767227468000 } from "./branch/1767227468000-import-files";
import { PageAgreements1767227433000 } from "./branch/1767227433000-page-agreements";
import { SelectCandidates1767227470000 } from "./branch/1767227470000-select-candidates";
import { referenceMigrations } from "./reference";

/** The steps to a branch office's database, in order. */
export const branchMigrations: readonly MigrationClass[] = [
  ...referenceMigrations,
  SayWhoseDatabase1767227400000,
  RecordSources1767227401000,
  RecordCoverageFigures1767227402000,
  FileAgreements1767227403000,
  RecordEnrollments1767227404000,
  KeepEnrollmentCells1767227405000,
  FoldEnrollments1767227406000,
  RecordFunding1767227407000,
  HoldMeetings1767227408000,
  KeepClaims1767227409000,
  RememberRequests1767227410000,
  PublishToHub1767227411000,
  CloseMonths1767227420000,
  KeepTrail1767227430000,
  FollowAgreements1767227431000,
  LinkEnrollmentsToAgreements1767227432000,
  PageAgreements1767227433000,
  PayFromFundingLines1767227440000,
  FollowUpOnMeetings1767227441000,
  EndEnrollments1767227450000,
  RenewAgain1767227451000,
  InsureParticipants1767227460000,
  CountPeopleByWork1767227462000,
  FoldMemberships1767227463000,
  CheckMemberships1767227466000,
  FindOlderKeys1767227466500,
  ImportFiles1767227468000,
  SelectCandidates1767227470000,
  PublishTokens1767227472000,
  DecideDuplicates1767227473000,
  ChainTrail1767227480000,
  CompareFewMemberships1767227510000,
];
