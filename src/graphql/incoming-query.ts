import { type FastifyRequest } from "fastify";
import { type IncomingQuery } from "./query-guard";

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/** The variables of a GET come as JSON text; text that is no JSON is left to the server to refuse. */
function variablesOf(value: unknown): Record<string, unknown> | undefined {
  if (typeof value !== "string") return record(value);
  try {
    return record(JSON.parse(value));
  } catch {
    return undefined;
  }
}

/** Whether a POST's body can be a query: an object with its text, or with the hash of a known one. */
export function holdsQuery({ method, body }: FastifyRequest): boolean {
  if (method !== "POST") return true;
  const sent = record(body);
  return typeof sent?.query === "string" || record(sent?.extensions) !== undefined;
}

/** The query that a request carries in its body or its address, if any. */
export function incomingQuery({ method, body, query }: FastifyRequest): IncomingQuery | undefined {
  const sent = record(method === "GET" ? query : body);
  if (typeof sent?.query !== "string") return undefined;
  return {
    query: sent.query,
    operationName: typeof sent.operationName === "string" ? sent.operationName : undefined,
    variables: variablesOf(sent.variables),
  };
}
