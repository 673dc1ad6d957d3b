import { isOfficeCode } from "../domain/office-code";
import { UserError, shown } from "../graphql/user-error";

/** Refuses what cannot be a branch office's code. */
export function requireOfficeCode(code: string, argument: string): void {
  if (isOfficeCode(code)) return;
  const value = shown(code);
  throw new UserError(`${JSON.stringify(value)} is not the code of a branch office.`, {
    code: "OFFICE_CODE_INVALID",
    argument,
    value,
    remedy: 'Ask with a code such as "solok"; branchOffices lists them all.',
  });
}

/** The refusal of a well-formed code that no branch office has. */
export function officeCodeUnknown(code: string, argument: string): UserError {
  return new UserError(`There is no branch office with the code ${code}.`, {
    code: "OFFICE_CODE_UNKNOWN",
    argument,
    value: code,
    remedy: "branchOffices lists the codes of all branch offices.",
  });
}
