import { type FastifyReply, type FastifyRequest } from "fastify";
import { GraphQLError } from "graphql";
import { type Logger } from "pino";
import { RATE_LIMITED } from "../../graphql/rate/rate-limit";
import { unexpectedError } from "../../graphql/error-format";
import {
  PROBLEM_TYPE,
  type ProblemDocument,
  problemDocument,
} from "../../graphql/problem-document";

/** What is wrong with the address, with what it names, or with us; anything else is a bad request. */
const STATUS: Readonly<Record<string, number>> = {
  EXPORT_UNKNOWN: 404,
  REGION_UNKNOWN: 404,
  OFFICE_CODE_UNKNOWN: 404,
  DEFINITION_UNKNOWN: 404,
  SNAPSHOT_BROKEN: 404,
  METHOD_NOT_ALLOWED: 405,
  FORM_NOT_ACCEPTABLE: 406,
  [RATE_LIMITED]: 429,
  INTERNAL_SERVER_ERROR: 500,
  QUERY_PLAN_FAILED: 500,
  DATABASE_UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 503,
  HUB_UNAVAILABLE: 503,
};

const RETRY_AFTER_SECONDS = 5;

/** Puts what went wrong into the form of a problem; what only we can mend is logged whole. */
export function exportProblem(
  error: unknown,
  requestId: string,
  log: Pick<Logger, "error">,
): ProblemDocument {
  const isTold = error instanceof GraphQLError && typeof error.extensions.code === "string";
  if (!isTold) log.error({ err: error, requestId }, "an export failed");
  const told = isTold ? error : unexpectedError(requestId);
  return problemDocument(told, STATUS[String(told.extensions.code)] ?? 400, requestId);
}

/** The headers of a problem: kept by nobody, and when to come back where waiting helps. */
export function problemHeaders({ status }: ProblemDocument): Record<string, string> {
  return {
    "cache-control": "no-store",
    "access-control-allow-origin": "*",
    "x-content-type-options": "nosniff",
    ...(status === 503 && { "retry-after": String(RETRY_AFTER_SECONDS) }),
    ...(status === 405 && { allow: "GET, HEAD" }),
  };
}

/** Answers with a problem. */
export function answerExportProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  error: unknown,
  log: Pick<Logger, "error">,
): void {
  const problem = exportProblem(error, request.id, log);
  void reply.code(problem.status).headers(problemHeaders(problem));
  void reply.type(PROBLEM_TYPE);
  void reply.send(request.method === "HEAD" ? undefined : JSON.stringify(problem));
}
