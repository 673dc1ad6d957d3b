import { BranchOffice } from "./branch-office.entity";
import { ContributionRate } from "./contribution-rate.entity";
import { CoverageDefinition } from "./coverage-definition.entity";
import { DataSet } from "./data-set.entity";
import { OfficeTerritory } from "./office-territory.entity";
import { ReferenceRelease } from "./reference-release.entity";
import { RegionAlias } from "./region-alias.entity";
import { Region } from "./region.entity";

/** The tables of reference data, which the hub and every branch office hold. */
export const referenceEntities = [
  Region,
  RegionAlias,
  BranchOffice,
  OfficeTerritory,
  CoverageDefinition,
  ContributionRate,
  ReferenceRelease,
  DataSet,
];
