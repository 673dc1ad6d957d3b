import { type FastifyReply, type FastifyRequest } from "fastify";
import { GraphQLError } from "graphql";
import { type Logger } from "pino";
import { RATE_LIMITED } from "../../graphql/rate/rate-limit";
import { toldSafely, unexpectedError } from "../../graphql/error-format";

/** A problem as RFC 9457 has it, with the words that a refusal in the graph has. */
export interface ExportProblem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly argument?: string;
  readonly value?: string;
  readonly remedy?: string;
  readonly requestId: string;
}

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
): ExportProblem {
  const isTold = error instanceof GraphQLError && typeof error.extensions.code === "string";
  if (!isTold) log.error({ err: error, requestId }, "an export failed");
  const told = toldSafely((isTold ? error : unexpectedError(requestId)).toJSON());
  const { code, argument, value, remedy } = told.extensions as Record<string, unknown> & {
    code: string;
  };
  return {
    type: `urn:jangkauan:problem:${code.toLowerCase().replaceAll("_", "-")}`,
    title: titleOf(code),
    status: STATUS[code] ?? 400,
    detail: told.message,
    code,
    ...(typeof argument === "string" && { argument }),
    ...(typeof value === "string" && { value }),
    ...(typeof remedy === "string" && { remedy }),
    requestId,
  };
}

/** The same for every occurrence of a problem, as the standard asks. */
function titleOf(code: string): string {
  const words = code.toLowerCase().replaceAll("_", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** The headers of a problem: kept by nobody, and when to come back where waiting helps. */
export function problemHeaders({ status }: ExportProblem): Record<string, string> {
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
  void reply.type("application/problem+json; charset=utf-8");
  void reply.send(request.method === "HEAD" ? undefined : JSON.stringify(problem));
}
