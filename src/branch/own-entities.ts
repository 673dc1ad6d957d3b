import { personOfSide } from "../domain/duplicate-case";
import { FundingSource, isBudgetYear } from "../domain/funding-source";
import { isAllowed } from "../domain/permissions";
import { shownSafely } from "../graphql/refusal/national-id";
import { UserError } from "../graphql/user-error";
import type { BranchContext } from "./branch.context";
import { withholdFew } from "./budget/withhold-few";
import { readFigure } from "./coverage/read-figure";
import { importOfId } from "./import/import-id";
import { shownImport } from "./import/shown-import";
import type { BranchOfficeType } from "./office/office.type";
import { mustBeOfficeCode, mustBeOwnOffice, mustBeOwnRecord, mustBeRegionCode } from "./own-office";
import { regionOf, type RegionType } from "./region/region.type";

interface CodeKey {
  readonly code: string;
  readonly officeCode?: unknown;
}

interface IdKey {
  readonly id: string;
}

interface BudgetKey {
  readonly officeCode: unknown;
  readonly regionCode: string;
  readonly year: number;
  readonly funding: FundingSource;
}

/** How the gateway's keys lead to what this office keeps; the keys have texts. */
export const ownEntities = {
  Region: ({ code, officeCode }: CodeKey, context: BranchContext): RegionType => {
    mustBeOwnOffice(officeCode, context);
    mustBeRegionCode(code, context);
    return regionOf(code, context.officeCode);
  },
  /** This office, or one of those whose records it keeps. */
  BranchOffice: ({ code, officeCode }: CodeKey, context: BranchContext): BranchOfficeType => {
    mustBeOwnOffice(officeCode, context);
    mustBeOfficeCode(code, context);
    return { code, officeCode: context.officeCode };
  },
  CoverageFigure: ({ id }: IdKey, context: BranchContext) => {
    mustBeOwnRecord(id, context);
    return readFigure(id, context);
  },
  Agreement: ({ id }: IdKey, context: BranchContext) => {
    mustBeOwnRecord(id, context);
    return context.loaders.agreementById.load(id);
  },
  Enrollment: ({ id }: IdKey, context: BranchContext) => {
    mustBeOwnRecord(id, context);
    return context.loaders.enrollmentById.load(id);
  },
  Meeting: ({ id }: IdKey, context: BranchContext) => {
    mustBeOwnRecord(id, context);
    return context.loaders.meetingById.load(id);
  },
  DuplicateSide: ({ id }: IdKey, context: BranchContext) => {
    mustBeOwnRecord(id, context);
    return personOfSide(id) === null ? null : context.loaders.duplicateSideById.load(id);
  },
  ImportJob: async ({ id }: IdKey, context: BranchContext) => {
    mustBeOwnRecord(id, context);
    const uuid = importOfId(id);
    const row = uuid === null ? null : await context.loaders.importJob.load(uuid);
    return row === null ? null : shownImport(row);
  },
  Budget: async ({ officeCode, regionCode, year, funding }: BudgetKey, context: BranchContext) => {
    mustBeOwnOffice(officeCode, context);
    mustBeRegionCode(regionCode, context);
    if (isBudgetYear(year) && Object.values(FundingSource).includes(funding)) {
      const budget = await context.loaders.budgetByKey.load({ regionCode, year, funding });
      const target = { office: context.officeCode, region: regionCode };
      const mayTellCohorts = isAllowed(context.actor, "READ_COHORTS", target);
      return budget === null || mayTellCohorts ? budget : withholdFew(budget);
    }
    throw new UserError("This is not a budget year, or not a funding source.", {
      code: "BUDGET_KEY_INVALID",
      value: shownSafely(`${year} ${funding}`),
      office: context.officeCode,
      remedy: "Ask with budget(region:, year:, funding:); the gateway makes the key.",
    });
  },
};
