import { today } from "../../domain/calendar";
import { UserError, shown } from "../../graphql/user-error";
import type { CoverageDefinitionType } from "./coverage-definition.type";
import type { CoverageDefinitions } from "./definition.loader";

const MOST_MONTHS = 1_200;
const DEFINITION_ID = /^[a-z0-9-]{1,60}$/;

/** Refuses a date in the future: nothing has been reported for it. */
export function requirePast(asOf: string, argument = "asOf"): void {
  if (asOf <= today()) return;
  throw new UserError(`${asOf} is in the future: nothing can be known of it yet.`, {
    code: "AS_OF_IN_FUTURE",
    argument,
    value: asOf,
    remedy:
      argument === "asOf"
        ? `Ask for ${today()} or a date before it; without asOf, the last closed month's end.`
        : `Ask for ${today()} or a date before it.`,
  });
}

/** Refuses an earlier date that is not earlier. */
export function requireEarlier(comparedTo: string, asOf: string): void {
  if (comparedTo < asOf) return;
  throw new UserError(`${comparedTo} does not lie before ${asOf}, to which it is compared.`, {
    code: "COMPARED_TO_NOT_EARLIER",
    argument: "comparedTo",
    value: comparedTo,
    remedy: "Name a date before asOf.",
  });
}

/** Refuses an age below zero, or beyond a century. */
export function requireAge(maxAgeMonths: number): void {
  if (maxAgeMonths >= 0 && maxAgeMonths <= MOST_MONTHS) return;
  throw new UserError(`A figure's age is 0 to ${MOST_MONTHS} months, not ${maxAgeMonths}.`, {
    code: "MAX_AGE_INVALID",
    argument: "maxAgeMonths",
    value: String(maxAgeMonths),
    remedy: "0 counts only figures of the month asked; leave it out to count figures of any age.",
  });
}

/**
 * The definition asked for: the version that is named, as in `published-nik-domicile@1`, or else the
 * newest that was known.
 */
export async function definitionAsked(
  definitions: CoverageDefinitions,
  asked: string,
  knownAt: string | null,
): Promise<CoverageDefinitionType> {
  const [id = "", version] = asked.split("@");
  const definition = !DEFINITION_ID.test(id)
    ? undefined
    : version === undefined
      ? await definitions.newest(id, knownAt)
      : await definitions.byKey(asked);
  if (definition !== undefined) return definition;
  throw new UserError(`There is no coverage definition ${JSON.stringify(shown(asked))}.`, {
    code: "DEFINITION_UNKNOWN",
    argument: "definition",
    value: shown(asked),
    remedy: "coverageDefinitions lists the ids; without one, published headline shares rank.",
  });
}
