import type { MigrationClass } from "../src/database/migration";
import { CreateRegions1767225600000 } from "./reference/1767225600000-create-regions";
import { CreateBranchOffices1767225601000 } from "./reference/1767225601000-create-branch-offices";
import { CreateCoverageDefinitions1767225602000 } from "./reference/1767225602000-create-coverage-definitions";
import { SayWhatDefinitionsMeasure1767225630000 } from "./reference/1767225630000-say-what-definitions-measure";
import { MarkDataSet1767225640000 } from "./reference/1767225640000-mark-data-set";
import { SetContributionRates1767225610000 } from "./reference/1767225610000-set-contribution-rates";

/** The steps that the hub and every branch office share: the tables of reference data. */
export const referenceMigrations: readonly MigrationClass[] = [
  CreateRegions1767225600000,
  CreateBranchOffices1767225601000,
  CreateCoverageDefinitions1767225602000,
  SetContributionRates1767225610000,
  SayWhatDefinitionsMeasure1767225630000,
  MarkDataSet1767225640000,
];
