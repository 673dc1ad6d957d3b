import { type ApolloServerPlugin, type BaseContext } from "@apollo/server";
import { type GraphQLFormattedError, OperationTypeNode } from "graphql";
import { type Actor, ANONYMOUS } from "../domain/actor";
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
/** Kept by the caller only, and compared with ours before it is shown again: figures are corrected. */
const COMPARED = "private, no-cache";
/** What anybody may read: kept for anybody, and a new figure shows within a minute, as in exports. */
const PUBLISHED = "public, max-age=60, must-revalidate";

/** What an answer depends on besides its address. */
const VARIES = "accept, accept-language, authorization, origin, x-jangkauan-trace";

/**
 * The status and the cache hints of an answer. Plain JSON says 200 of whatever is a GraphQL answer,
 * errors too; GraphQL's own type says 400 where nothing was run. Kept are only reads by GET that
 * nobody signed for and that went well: for everybody where the asker was nobody in particular, and
 * by the asker alone where the program lets its operator ask unsigned, who may see persons.
 */
export function answerHead<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: ({ request }) =>
      Promise.resolve({
        willSendResponse: ({ operation, response, contextValue }) => {
          const { http, body } = response;
          const errors = body.kind === "single" ? body.singleResult.errors : undefined;
          const isPlain = answerType(request.http?.headers.get("accept")) === "application/json";
          if (isPlain && http.status === 400 && isWrongAsGraphql(errors)) http.status = 200;
          const mayBeKept =
            request.http?.method === "GET" &&
            !request.http.headers.has("authorization") &&
            operation?.operation === OperationTypeNode.QUERY &&
            !errors?.length;
          http.headers.set("cache-control", mayBeKept ? keptBy(contextValue) : NOT_KEPT);
          http.headers.set("vary", VARIES);
          return Promise.resolve();
        },
      }),
  };
}

function keptBy(context: BaseContext): string {
  const actor = "actor" in context ? (context.actor as Actor) : undefined;
  return actor?.role === ANONYMOUS.role ? PUBLISHED : COMPARED;
}

function isWrongAsGraphql(errors: readonly GraphQLFormattedError[] | undefined): boolean {
  return errors?.every(({ extensions }) => WRONG_AS_GRAPHQL.has(extensions?.code)) ?? false;
}
