import type { MigrationClass } from "../src/database/migration";
import { ReceiveCoverageFigures1767226500000 } from "./hub/1767226500000-receive-coverage-figures";
import { ReceiveEnrollmentCells1767226501000 } from "./hub/1767226501000-receive-enrollment-cells";
import { ReceiveHeartbeats1767226502000 } from "./hub/1767226502000-receive-heartbeats";
import { KnowOffices1767226503000 } from "./hub/1767226503000-know-offices";
import { SearchRegionNames1767226504000 } from "./hub/1767226504000-search-region-names";
import { KnowWhenFiguresArrive1767226505000 } from "./hub/1767226505000-know-when-figures-arrive";
import { StampWhatTheHubLearns1767226510000 } from "./hub/1767226510000-stamp-what-the-hub-learns";
import { RememberAllFigures1767226511000 } from "./hub/1767226511000-remember-all-figures";
import { CountTheEnrolled1767226512000 } from "./hub/1767226512000-count-the-enrolled";
import { KnowWhenReferenceChanges1767226513000 } from "./hub/1767226513000-know-when-reference-changes";
import { RememberHubRequests1767226520000 } from "./hub/1767226520000-remember-requests";
import { RecordEligibleWorkers1767226521000 } from "./hub/1767226521000-record-eligible-workers";
import { RecordCoverageTargets1767226522000 } from "./hub/1767226522000-record-coverage-targets";
import { ReceiveAgreements1767226560000 } from "./hub/1767226560000-receive-agreements";
import { DateTheTermsOfOfficials1767226530000 } from "./hub/1767226530000-date-the-terms-of-officials";
import { TellNothingFromNobody1767226550000 } from "./hub/1767226550000-tell-nothing-from-nobody";
import { TellCellsByWork1767226570000 } from "./hub/1767226570000-tell-cells-by-work";
import { ReceiveItemisedCells1767226571000 } from "./hub/1767226571000-receive-itemised-cells";
import { referenceMigrations } from "./reference";

/** The steps to the hub's database, in order. */
export const hubMigrations: readonly MigrationClass[] = [
  ...referenceMigrations,
  ReceiveCoverageFigures1767226500000,
  ReceiveEnrollmentCells1767226501000,
  ReceiveHeartbeats1767226502000,
  KnowOffices1767226503000,
  SearchRegionNames1767226504000,
  KnowWhenFiguresArrive1767226505000,
  StampWhatTheHubLearns1767226510000,
  RememberAllFigures1767226511000,
  CountTheEnrolled1767226512000,
  KnowWhenReferenceChanges1767226513000,
  RememberHubRequests1767226520000,
  RecordEligibleWorkers1767226521000,
  RecordCoverageTargets1767226522000,
  DateTheTermsOfOfficials1767226530000,
  TellNothingFromNobody1767226550000,
  ReceiveAgreements1767226560000,
  TellCellsByWork1767226570000,
  ReceiveItemisedCells1767226571000,
];
