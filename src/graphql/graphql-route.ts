import { type ApolloServer, type BaseContext } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import { type FastifyInstance, type FastifyRequest } from "fastify";
import { NOT_KEPT } from "./answer-head";
import { answerInTime } from "./answer-in-time";
import { Cancellation } from "./cancellation";
import { type GraphqlRequest, REQUEST_ID_HEADER, allowedTime, isTraced } from "./graphql-request";
import { answerProblem } from "./http-app";
import { noQuery, severalQueries } from "./http-problem";
import { holdsQuery, incomingQuery } from "./incoming-query";
import { type PersistedOperations } from "./persisted-operations";
import { type RateLimit } from "./rate/rate-limit";
import { type QueryGuard } from "./query-guard";
import { tagReads } from "./tag-reads";
import { actorOf } from "./who-asks";

const PATH = "/graphql";

/** What is paid for a text that is no query. */
const UNREAD_COST = 100;

/** What stands behind /graphql. */
export interface GraphqlRoute<Context extends BaseContext> {
  apollo: ApolloServer<Context>;
  context: (request: GraphqlRequest) => Context | Promise<Context>;
  deadlineMs: number;
  guard: QueryGuard;
  persisted: PersistedOperations | undefined;
  /** Without it everybody may ask as often as they like. */
  rate: RateLimit | undefined;
  /** How many queries a request may hold. */
  operations: number;
}

/** Puts the graph at /graphql: limits before anything is validated, one deadline per request. */
export function serveGraphql<Context extends BaseContext>(
  app: FastifyInstance,
  { apollo, context, deadlineMs, guard, rate, persisted, operations }: GraphqlRoute<Context>,
): void {
  const requests = new WeakMap<FastifyRequest, GraphqlRequest>();
  const answer = fastifyApolloHandler(apollo, {
    context: async (request) =>
      context(requests.get(request) ?? graphqlRequest(request, deadlineMs)),
  });
  app.addHook("onRequest", (request, reply, done) => {
    void reply.header(REQUEST_ID_HEADER, request.id).header("cache-control", NOT_KEPT);
    done();
  });
  tagReads(app, PATH);
  app.route({
    method: ["GET", "POST"],
    url: PATH,
    handler: (request, reply) => {
      if (Array.isArray(request.body) && request.body.length > operations) {
        return answerProblem(reply, severalQueries(request.body.length, operations));
      }
      if (!holdsQuery(request)) return answerProblem(reply, noQuery());
      const query = incomingQuery(request);
      const text = query && (persisted ? persisted.textOf(query) : query.query);
      let cost: number | undefined;
      try {
        if (query && text !== undefined) {
          if (request.method === "GET") guard.checkAddress({ ...query, query: text });
          cost = guard.check({ ...query, query: text });
        }
      } finally {
        // What is refused was read too.
        rate?.charge(request, reply, cost ?? UNREAD_COST);
      }
      const current = graphqlRequest(request, deadlineMs);
      requests.set(request, current);
      return answerInTime(reply, current, async () => answer.call(app, request, reply));
    },
  });
}

function graphqlRequest(request: FastifyRequest, longestMs: number): GraphqlRequest {
  const { id, headers } = request;
  return {
    id,
    actor: actorOf(request),
    headers,
    deadlineAt: Date.now() + allowedTime(headers, longestMs),
    cancellation: new Cancellation(),
    traced: isTraced(headers),
  };
}
