import { isRegionCode } from "../domain/region-code";
import { shownSafely } from "../graphql/refusal/national-id";
import { UserError } from "../graphql/user-error";
import type { BranchContext } from "./branch.context";
import type { BranchOfficeType } from "./office/office.type";
import { mustBeOfficeCode, mustBeOwnOffice, mustBeOwnRecord } from "./own-office";
import { regionOf, type RegionType } from "./region/region.type";

interface CodeKey {
  readonly code: string;
  readonly officeCode?: unknown;
}

interface IdKey {
  readonly id: string;
}

/** How the gateway's keys lead to what this office keeps; the keys have texts. */
export const ownEntities = {
  Region: ({ code, officeCode }: CodeKey, context: BranchContext): RegionType => {
    mustBeOwnOffice(officeCode, context);
    if (isRegionCode(code)) return regionOf(code, context.officeCode);
    throw new UserError("This is not a region code.", {
      code: "REGION_CODE_INVALID",
      value: shownSafely(code),
      office: context.officeCode,
      remedy: "Write a code such as 13.03; regions(search:) finds the code of a name.",
    });
  },
  /** This office, or one of those whose records it keeps. */
  BranchOffice: ({ code, officeCode }: CodeKey, context: BranchContext): BranchOfficeType => {
    mustBeOwnOffice(officeCode, context);
    mustBeOfficeCode(code, context);
    return { code, officeCode: context.officeCode };
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
};
