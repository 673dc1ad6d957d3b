import { type FastifyReply } from "fastify";
import { type GraphQLError } from "graphql";
import { NOT_KEPT } from "./answer-head";
import { toldSafely } from "./error-format";
import { type HttpProblem } from "./http-problem";

/** A problem as RFC 9457 has it, with the words that a refusal in the graph has. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  /** The branch office that refused. */
  readonly office?: string;
  readonly argument?: string;
  readonly value?: string;
  readonly remedy?: string;
  readonly requestId: string;
}

export const PROBLEM_TYPE = "application/problem+json; charset=utf-8";

/** Puts an error that was made for the caller into the form of a problem. */
export function problemDocument(
  error: GraphQLError,
  status: number,
  requestId: string,
): ProblemDocument {
  const told = toldSafely(error.toJSON());
  const { code, office, argument, value, remedy } = told.extensions as Record<string, unknown> & {
    code: string;
  };
  return {
    type: `urn:jangkauan:problem:${code.toLowerCase().replaceAll("_", "-")}`,
    title: titleOf(code),
    status,
    detail: told.message,
    code,
    ...(typeof office === "string" && { office }),
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

/** Answers what is no graph with a problem. */
export function answerDocument(
  reply: FastifyReply,
  { status, error, headers }: HttpProblem,
): FastifyReply {
  const { id, method } = reply.request;
  const document = JSON.stringify(problemDocument(error, status, id));
  return reply
    .code(status)
    .headers({ "cache-control": NOT_KEPT, ...headers })
    .type(PROBLEM_TYPE)
    .send(method === "HEAD" ? undefined : document);
}
