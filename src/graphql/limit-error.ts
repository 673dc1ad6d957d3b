import { GraphQLError } from "graphql";
import { LIMITS, type LimitName } from "./limits";

interface LimitWords {
  tells: (figure: string, limit: string) => string;
  remedy: string;
}

const INNER_PART = "Ask for the inner part in a second request, starting from its id.";

/** What is said where the caller can be told; headers and time are told below HTTP. */
const WORDS: Record<Exclude<LimitName, "headerBytes" | "headersMs" | "requestMs">, LimitWords> = {
  bodyBytes: {
    tells: (figure, limit) => `The body is ${figure} bytes long; ${limit} are allowed.`,
    remedy: "Ask in several requests, or send long lists in parts.",
  },
  operations: {
    tells: (figure, limit) => `The body holds a list of ${figure} queries; ${limit} is allowed.`,
    remedy: 'Send each query by itself, as {"query": "…", "variables": {…}}.',
  },
  tokens: {
    tells: (figure, limit) =>
      `The query's text has at least ${figure} words and signs; ${limit} are allowed.`,
    remedy: "Pass values as variables and ask in several requests.",
  },
  nesting: {
    tells: (figure, limit) =>
      `The query's brackets are nested at least ${figure} deep; ${limit} are allowed.`,
    remedy: INNER_PART,
  },
  directives: {
    tells: (figure, limit) =>
      `The query's text has at least ${figure} directives; ${limit} are allowed.`,
    remedy: "Put one directive on a fragment instead of one on each field.",
  },
  depth: {
    tells: (figure, limit) => `The query goes ${figure} fields deep; ${limit} are allowed.`,
    remedy: INNER_PART,
  },
  fields: {
    tells: (figure, limit) => `The query asks for ${figure} fields; ${limit} are allowed.`,
    remedy: "Ask for fewer fields, or in several requests.",
  },
  aliases: {
    tells: (figure, limit) => `The query has ${figure} aliases; ${limit} are allowed.`,
    remedy: "Use a field that takes a list, such as compareRegions(codes:), or several requests.",
  },
  objects: {
    tells: (figure, limit) =>
      `The query may bring about ${figure} objects; ${limit} are allowed. Sizes of nested lists multiply.`,
    remedy: "Ask for a shorter list (first:, codes:), or for the inner lists in a second request.",
  },
  cost: {
    tells: (figure, limit) =>
      `The query may cost ${figure}; ${limit} is allowed. Sizes of nested lists multiply.`,
    remedy: "Ask for less at once: the schema says with @cost and @listSize what counts how much.",
  },
};

/** A limit that a whole request can pass. */
export type ToldLimit = keyof typeof WORDS;

/** Refuses what passes a limit; the extensions say which and by how much. */
export function limitError(limit: ToldLimit, allowed: number, asked: number): GraphQLError {
  const { tells, remedy } = WORDS[limit];
  const { code } = LIMITS[limit];
  const figure = Number.isFinite(asked) ? Math.min(asked, 1e15) : 1e15;
  return new GraphQLError(tells(figure.toLocaleString("en"), allowed.toLocaleString("en")), {
    extensions: { code, limit, allowed, asked: figure, remedy },
  });
}
