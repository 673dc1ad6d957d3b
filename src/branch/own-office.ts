import type { MiddlewareFn } from "type-graphql";
import { isOfficeCode, isRecordId, officeOfId } from "../domain/office-code";
import { isRegionCode } from "../domain/region-code";
import { shownSafely } from "../graphql/refusal/national-id";
import { UserError } from "../graphql/user-error";
import type { BranchContext } from "./branch.context";
import { branchLoaders } from "./loaders";

/** Refuses what another office keeps; `office` is this branch, as the error contract has it. */
function wrongOffice(office: string, asked: string | null): UserError {
  return new UserError("This branch office does not keep the records that were asked for.", {
    code: "WRONG_OFFICE",
    ...(asked === null ? {} : { value: asked }),
    office,
    remedy: "Ask the office that keeps them; the gateway finds it from the id.",
  });
}

/** Refuses what no office can be called. */
export function mustBeOfficeCode(code: unknown, context: BranchContext): asserts code is string {
  if (typeof code === "string" && isOfficeCode(code)) return;
  throw new UserError("This is not the code of a branch office.", {
    code: "OFFICE_CODE_INVALID",
    value: shownSafely(code),
    office: context.officeCode,
    remedy: "Write small letters, digits and hyphens, for example solok.",
  });
}

/** Refuses what no region can be called. */
export function mustBeRegionCode(code: string, context: BranchContext): void {
  if (isRegionCode(code)) return;
  throw new UserError("This is not a region code.", {
    code: "REGION_CODE_INVALID",
    value: shownSafely(code),
    office: context.officeCode,
    remedy: "Write a code such as 13.03; regions(search:) finds the code of a name.",
  });
}

/** Refuses an office code that is not this branch's; a key may have none. */
export function mustBeOwnOffice(office: unknown, context: BranchContext): void {
  if (office === context.officeCode) return;
  if (office == null) throw wrongOffice(context.officeCode, null);
  mustBeOfficeCode(office, context);
  throw wrongOffice(context.officeCode, office);
}

/** Refuses what is not the id of a record, or the id of one that another office keeps. */
export function mustBeOwnRecord(id: unknown, context: BranchContext): void {
  if (typeof id === "string" && isRecordId(id)) {
    mustBeOwnOffice(officeOfId(id), context);
    return;
  }
  throw new UserError("This is not the id of a record.", {
    code: "RECORD_ID_INVALID",
    value: shownSafely(id),
    office: context.officeCode,
    remedy:
      "Send the id as it was answered: a branch office's code, a colon, and the record's own " +
      "name, for example solok:sijunjung-apbd.",
  });
}

/**
 * Surrounds a mutation: one for another office is refused before its input is looked at, and
 * what was read before the write is not answered after it.
 */
export const writeForOwnOffice: MiddlewareFn<BranchContext> = async (
  { args, context },
  next,
): Promise<unknown> => {
  mustBeOwnOffice((args as { input: { office: unknown } }).input.office, context);
  const result = (await next()) as unknown;
  context.loaders = branchLoaders(context.reads, context.officeCode);
  return result;
};
