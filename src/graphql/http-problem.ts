import { type FastifyError } from "fastify";
import { GraphQLError } from "graphql";
import { unexpectedError } from "./error-format";
import { limitError } from "./limit-error";

/** A request that never became a query: what to answer, with which HTTP status. */
export interface HttpProblem {
  status: number;
  error: GraphQLError;
  /** It was a query after all: in plain JSON a GraphQL answer, errors too, has the status 200. */
  isQuery?: true;
  headers?: Record<string, string>;
}

/** A refusal below GraphQL, in the words of one. */
export function httpProblem(
  status: number,
  code: string,
  message: string,
  remedy: string,
  more: object = {},
): HttpProblem {
  return { status, error: new GraphQLError(message, { extensions: { code, remedy, ...more } }) };
}

export function unknownPath(): HttpProblem {
  return httpProblem(
    404,
    "PATH_UNKNOWN",
    "There is nothing at this address.",
    "Send GraphQL queries to /graphql.",
  );
}

export function wrongMethod(method: string): HttpProblem {
  return {
    ...httpProblem(
      405,
      "METHOD_NOT_ALLOWED",
      `GraphQL is not asked with ${method.slice(0, 10)}.`,
      'Send a POST whose body is JSON: {"query": "…", "variables": {…}}.',
    ),
    headers: { allow: "GET, POST" },
  };
}

/** A list of queries: each would have to be counted, and one of them would hold up the others. */
export function severalQueries(asked: number, allowed: number): HttpProblem {
  return { status: 400, error: limitError("operations", allowed, asked) };
}

/** JSON that holds no query: a bare value, or an object that lacks it. */
export function noQuery(): HttpProblem {
  return httpProblem(
    400,
    "QUERY_MISSING",
    "The body holds no query.",
    'Send one JSON object: {"query": "…", "variables": {…}}.',
  );
}

export function tooSlow(ms: number): HttpProblem {
  return httpProblem(
    200,
    "DEADLINE_EXCEEDED",
    `The answer was not ready within ${ms} milliseconds.`,
    "Ask for less at once, or allow more time with the header x-deadline-ms.",
  );
}

/** Explains what the HTTP layer refused. Its own messages are for us, not for the caller. */
export function refusedRequest(
  error: FastifyError,
  bodySize: number | undefined,
  bodyLimit: number,
): HttpProblem | undefined {
  switch (error.code) {
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      // A body of unknown length was read until it passed the limit.
      return {
        status: 413,
        error: limitError("bodyBytes", bodyLimit, bodySize ?? bodyLimit + 1),
      };
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return httpProblem(
        415,
        "CONTENT_TYPE_UNSUPPORTED",
        "The body's content type is not application/json.",
        "Send JSON with the header content-type: application/json.",
      );
    case "FST_ERR_CTP_EMPTY_JSON_BODY":
    case "FST_ERR_CTP_INVALID_JSON_BODY":
    case "FST_ERR_CTP_INVALID_CONTENT_LENGTH":
      return notJson();
    case "ERR_INVALID_URL":
    case "FST_ERR_BAD_URL":
      return httpProblem(
        400,
        "REQUEST_MALFORMED",
        "The request's address cannot be read.",
        "Send queries to /graphql.",
      );
    default:
      return error.statusCode === 400 ? notJson() : undefined;
  }
}

function notJson(): HttpProblem {
  return httpProblem(
    400,
    "BODY_NOT_JSON",
    "The body is not JSON.",
    'Send a JSON object: {"query": "…", "variables": {…}}.',
  );
}

/** What a caller is told when the fault is ours. */
export function ourFault(requestId: string): HttpProblem {
  return { status: 500, error: unexpectedError(requestId) };
}
