import { GraphQLError } from "graphql";
import { type QueryLimits } from "./query-limits";

interface LimitWords {
  code: string;
  tells: (figure: string, limit: string) => string;
  remedy: string;
}

const WORDS: Record<keyof QueryLimits, LimitWords> = {
  tokens: {
    code: "QUERY_TOO_LONG",
    tells: (figure, limit) =>
      `The query's text has at least ${figure} words and signs; ${limit} are allowed.`,
    remedy: "Pass values as variables and ask in several requests.",
  },
  nesting: {
    code: "QUERY_TOO_DEEP",
    tells: (figure, limit) =>
      `The query's brackets are nested at least ${figure} deep; ${limit} are allowed.`,
    remedy: "Ask for the inner part in a second request, starting from its id.",
  },
  depth: {
    code: "QUERY_TOO_DEEP",
    tells: (figure, limit) => `The query goes ${figure} fields deep; ${limit} are allowed.`,
    remedy: "Ask for the inner part in a second request, starting from its id.",
  },
  fields: {
    code: "QUERY_TOO_LARGE",
    tells: (figure, limit) => `The query asks for ${figure} fields; ${limit} are allowed.`,
    remedy: "Ask for fewer fields, or in several requests.",
  },
  aliases: {
    code: "QUERY_TOO_MANY_ALIASES",
    tells: (figure, limit) => `The query has ${figure} aliases; ${limit} are allowed.`,
    remedy: "Use a field that takes a list, such as compareRegions(codes:), or several requests.",
  },
  objects: {
    code: "QUERY_TOO_LARGE",
    tells: (figure, limit) =>
      `The query may bring about ${figure} objects; ${limit} are allowed. Sizes of nested lists multiply.`,
    remedy: "Ask for a shorter list (first:, codes:), or for the inner lists in a second request.",
  },
};

/** Refuses a query that asks for more than a limit allows; the extensions say which and by how much. */
export function queryLimitError(
  limit: keyof QueryLimits,
  allowed: number,
  asked: number,
): GraphQLError {
  const { code, tells, remedy } = WORDS[limit];
  const figure = Number.isFinite(asked) ? Math.min(asked, 1e15) : 1e15;
  return new GraphQLError(tells(figure.toLocaleString("en"), allowed.toLocaleString("en")), {
    extensions: { code, limit, allowed, asked: figure, remedy },
  });
}
