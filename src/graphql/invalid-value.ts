import { type GraphQLFormattedError } from "graphql";
import { shownSafely } from "./refusal/national-id";

/** GraphQL's own words for a variable's value that its type does not take. */
const INVALID = /^Variable "\$([^"]+)" got invalid value ([\s\S]*?)(?: at "([^"]+)")?; ([\s\S]+)$/;

/** The same of a whole object or list, which may hold who somebody is beside what is wrong. */
const INVALID_WHOLE = /^Variable "\$([^"]+)" got invalid value [{[]/;

/** Where in it, and what is wrong; what stands before is the object itself. */
const WHY_AT_END = /(?: at "([^"]{1,200})")?; ([^;]{1,400})$/;

/** GraphQL's own words for a value that stands in the query itself. */
const INVALID_LITERAL = /^(\w+) cannot represent ([^:]+): ([\s\S]+)$/;

const REMEDIES: Readonly<Record<string, string>> = {
  Int: "Write a whole number between -2147483648 and 2147483647, without quotes.",
  Float: "Write a number, with a point and without quotes.",
  Boolean: "Write true or false, without quotes.",
  String: "Write a text in quotes.",
  ID: "Write a text in quotes, or a whole number.",
};

/** Longer messages quote a value that nobody reads to its end. */
const LONGEST_READ = 2000;

const FROM_THE_SCHEMA = "Look the type up in the schema, and send a value that it takes.";

/**
 * Says of a value that GraphQL itself refused where it stood, what it was and how to mend it, as a
 * problem does.
 */
export function withInvalidValue(error: GraphQLFormattedError): GraphQLFormattedError {
  const whole = INVALID_WHOLE.exec(error.message);
  if (whole !== null) return withoutObject(error, whole[1] ?? "");
  const found = error.message.length > LONGEST_READ ? null : INVALID.exec(error.message);
  const [, variable, value, at, why] = found ?? [];
  const literal = INVALID_LITERAL.exec(why ?? error.message);
  if (variable === undefined && literal === null) return error;
  const remedy = error.extensions?.remedy ?? REMEDIES[literal?.[1] ?? ""] ?? FROM_THE_SCHEMA;
  return {
    ...error,
    extensions: {
      ...error.extensions,
      ...(variable === undefined
        ? {}
        : { argument: (at ?? variable).replace(/\[(\d+)\]/g, ".$1") }),
      value: shownSafely(value ?? literal?.[3] ?? ""),
      remedy,
    },
  };
}

/** Leaves the object out of what is said of it. */
function withoutObject(error: GraphQLFormattedError, variable: string): GraphQLFormattedError {
  const [, at, why = "It has not the form of its type."] =
    WHY_AT_END.exec(error.message.slice(-LONGEST_READ)) ?? [];
  const remedy = error.extensions?.remedy ?? FROM_THE_SCHEMA;
  return {
    ...error,
    message: `Variable "$${variable}" got an invalid value${at === undefined ? "" : ` at "${at}"`}; ${why}`,
    extensions: {
      ...error.extensions,
      argument: (at ?? variable).replace(/\[(\d+)\]/g, ".$1"),
      remedy,
    },
  };
}
