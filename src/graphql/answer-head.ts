import { type ApolloServerPlugin, type BaseContext } from "@apollo/server";
import { type GraphQLFormattedError, OperationTypeNode } from "graphql";
import { answerType } from "./answer-type";

/** Codes of a request that was well formed as HTTP and wrong as GraphQL. */
const WRONG_AS_GRAPHQL = new Set<unknown>([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "BAD_USER_INPUT",
]);

/** Kept by nobody. */
export const NOT_KEPT = "no-store";
/** What anybody may read: kept for anybody, and a new figure shows within a minute, as in exports. */
const PUBLISHED = "public, max-age=60, must-revalidate";

/** What an answer depends on besides its address. */
const VARIES = "accept, accept-language, authorization, origin, x-jangkauan-trace";

/**
 * The status and the cache hints of an answer. Plain JSON says 200 of whatever is a GraphQL answer,
 * errors too; GraphQL's own type says 400 where nothing was run. Kept are only reads by GET that
 * nobody signed for and that went well: they are what anybody may read.
 */
export function answerHead<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: ({ request }) =>
      Promise.resolve({
        willSendResponse: ({ operation, response }) => {
          const { http, body } = response;
          const errors = body.kind === "single" ? body.singleResult.errors : undefined;
          const isPlain = answerType(request.http?.headers.get("accept")) === "application/json";
          if (isPlain && http.status === 400 && isWrongAsGraphql(errors)) http.status = 200;
          const mayBeKept =
            request.http?.method === "GET" &&
            !request.http.headers.has("authorization") &&
            operation?.operation === OperationTypeNode.QUERY &&
            !errors?.length;
          http.headers.set("cache-control", mayBeKept ? PUBLISHED : NOT_KEPT);
          http.headers.set("vary", VARIES);
          return Promise.resolve();
        },
      }),
  };
}

function isWrongAsGraphql(errors: readonly GraphQLFormattedError[] | undefined): boolean {
  return errors?.every(({ extensions }) => WRONG_AS_GRAPHQL.has(extensions?.code)) ?? false;
}
