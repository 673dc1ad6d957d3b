import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from "fastify";
import { GraphQLError } from "graphql";
import { type Logger } from "pino";
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
import { answerMalformedHttp } from "./malformed-http";

const REQUEST_MUST_ARRIVE_MS = 10_000;
const HEADERS_MUST_ARRIVE_MS = 5_000;
const KEEP_ALIVE_MS = 65_000;

/** Answers with a GraphQL error for what never became a query. */
export async function answerProblem(
  reply: FastifyReply,
  problem: HttpProblem,
): Promise<FastifyReply> {
  const { message, extensions } = problem.error.toJSON();
  reply.code(problem.status).headers(problem.headers ?? {});
  return reply
    .type("application/json; charset=utf-8")
    .send({ errors: [toldSafely({ message, ...(extensions && { extensions }) })] });
}

/** The HTTP layer of a role: whatever goes wrong below GraphQL is answered as a GraphQL error. */
export function httpApp(options: { bodyLimit: number; log: Logger }): FastifyInstance {
  const { bodyLimit, log } = options;
  const answerError = (
    error: FastifyError | GraphQLError,
    request: FastifyRequest,
    reply: FastifyReply,
  ) => {
    if (error instanceof GraphQLError) return answerProblem(reply, { status: 400, error });
    const refused = refusedRequest(error, bodyLimit);
    if (refused) return answerProblem(reply, refused);
    log.error({ err: error, requestId: request.id }, "a request failed before its query ran");
    return answerProblem(reply, ourFault(request.id));
  };
  const app = Fastify({
    bodyLimit,
    clientErrorHandler: answerMalformedHttp,
    exposeHeadRoutes: false,
    forceCloseConnections: "idle",
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
    genReqId: ({ headers }) => requestId(headers),
    http: { headersTimeout: HEADERS_MUST_ARRIVE_MS },
    keepAliveTimeout: KEEP_ALIVE_MS,
    logController: new LogController({ disableRequestLogging: true }),
    requestTimeout: 0,
  });
  limitArrival(app, REQUEST_MUST_ARRIVE_MS);
  app.removeContentTypeParser("text/plain");
  app.setErrorHandler<FastifyError | GraphQLError>(answerError);
  // Before the body is read: a wrong method is told as such whatever its body is.
  app.addHook("onRequest", async (request, reply) => {
    if (!request.is404) return;
    const known = app.findRoute({ method: "POST", url: pathOf(request) });
    return answerProblem(reply, known ? wrongMethod(request.method) : unknownPath());
  });
  return app;
}

function pathOf({ url }: FastifyRequest): string {
  return url.split("?", 1)[0] ?? url;
}
