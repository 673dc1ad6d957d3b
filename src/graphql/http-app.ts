import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from "fastify";
import { GraphQLError } from "graphql";
import { type Logger } from "pino";
import { type Admission, HEALTH_PATH } from "./admission";
import { allowOrigins } from "./allowed-origins";
import { NOT_KEPT } from "./answer-head";
import { answerType } from "./answer-type";
import { limitArrival } from "./arrival-time";
import { toldSafely } from "./error-format";
import { requestId } from "./graphql-request";
import {
  type HttpProblem,
  ourFault,
  refusedRequest,
  unknownPath,
  wrongMethod,
} from "./http-problem";
import { type Limits } from "./limits";
import { malformedHttp } from "./malformed-http";
import { RATE_LIMITED } from "./rate/rate-limit";
import { secureAnswers } from "./security-headers";
import { unreadableBody } from "./unreadable-body";

const KEEP_ALIVE_MS = 65_000;
/** How often requests are looked at that do not arrive. */
const LOOKED_AT_EVERY_MS = 1_000;

/** Answers with a GraphQL error for what never became a query. */
export async function answerProblem(
  reply: FastifyReply,
  problem: HttpProblem,
): Promise<FastifyReply> {
  const { message, extensions } = problem.error.toJSON();
  const type = answerType(reply.request.headers.accept);
  const isAnswered = problem.isQuery === true && type === "application/json";
  reply.code(isAnswered ? 200 : problem.status).headers({
    "cache-control": NOT_KEPT,
    ...problem.headers,
  });
  return reply
    .type(`${type}; charset=utf-8`)
    .send({ errors: [toldSafely({ message, ...(extensions && { extensions }) })] });
}

/** What the HTTP layer of a role is told. */
export interface HttpOptions {
  limits: Limits;
  /** The origins whose pages may ask, as `https://example.go.id`. */
  allowedOrigins: readonly string[];
  /** Without one everybody is answered. */
  admission?: Admission | undefined;
  /** The proxies whose word on an asker's address is taken; without any, nobody's is. */
  trustedProxies?: readonly string[] | undefined;
  log: Logger;
}

/** The HTTP layer of a role: whatever goes wrong below GraphQL is answered as a GraphQL error. */
export function httpApp({
  limits,
  allowedOrigins,
  admission,
  trustedProxies = [],
  log,
}: HttpOptions): FastifyInstance {
  const answerError = (
    error: FastifyError | GraphQLError,
    request: FastifyRequest,
    reply: FastifyReply,
  ) => {
    if (error instanceof GraphQLError && error.extensions.code === RATE_LIMITED) {
      return answerProblem(reply, { status: 429, error });
    }
    if (error instanceof GraphQLError) {
      return answerProblem(reply, { status: 400, error, isQuery: true });
    }
    const refused = refusedRequest(error, sizeOf(request), limits.bodyBytes);
    if (refused) return answerProblem(reply, refused);
    log.error({ err: error, requestId: request.id }, "a request failed before its query ran");
    return answerProblem(reply, ourFault(request.id));
  };
  const app = Fastify({
    bodyLimit: limits.bodyBytes,
    clientErrorHandler: malformedHttp(limits),
    exposeHeadRoutes: false,
    forceCloseConnections: "idle",
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
    genReqId: ({ headers }) => requestId(headers),
    http: {
      connectionsCheckingInterval: LOOKED_AT_EVERY_MS,
      headersTimeout: limits.headersMs,
      maxHeaderSize: limits.headerBytes,
    },
    keepAliveTimeout: KEEP_ALIVE_MS,
    logController: new LogController({ disableRequestLogging: true }),
    // Files may arrive slowly: `limitArrival` watches everything else.
    requestTimeout: 0,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
  });
  limitArrival(app, limits);
  app.removeContentTypeParser("text/plain");
  app.setErrorHandler<FastifyError | GraphQLError>(answerError);
  secureAnswers(app);
  if (admission) admitOnly(app, admission);
  allowOrigins(app, allowedOrigins);
  // Before the body is read: a wrong method is told as such whatever its body is.
  app.addHook("onRequest", async (request, reply) => {
    if (!request.is404) {
      const unreadable = unreadableBody(request.headers);
      return unreadable && answerProblem(reply, unreadable);
    }
    const known = app.findRoute({ method: "POST", url: pathOf(request) });
    return answerProblem(reply, known ? wrongMethod(request.method) : unknownPath());
  });
  return app;
}

/** Asks before anything is read or looked up, also where there is nothing. */
function admitOnly(app: FastifyInstance, admission: Admission): void {
  app.addHook("onRequest", async (request, reply) => {
    if (request.routeOptions.url === HEALTH_PATH) return;
    const problem = await admission(request);
    return problem && answerProblem(reply, problem);
  });
}

/** How long the body is said to be, if it is said. */
function sizeOf({ headers }: FastifyRequest): number | undefined {
  const stated = Number(headers["content-length"] ?? Number.NaN);
  return Number.isSafeInteger(stated) ? stated : undefined;
}

function pathOf({ url }: FastifyRequest): string {
  return url.split("?", 1)[0] ?? url;
}
