import { type FastifyRequest } from "fastify";

/** A query as it came in, as a text or by the hash of one. */
export interface IncomingQuery {
  query: string | undefined;
  persisted: Readonly<Record<string, unknown>> | undefined;
  operationName: string | undefined;
  variables: Readonly<Record<string, unknown>> | undefined;
}

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/** What a GET sends comes as JSON text; text that is no JSON is left to the server to refuse. */
function recordIn(value: unknown): Record<string, unknown> | undefined {
  if (typeof value !== "string") return record(value);
  try {
    return record(JSON.parse(value));
  } catch {
    return undefined;
  }
}

/** The parameters of an address as the server reads them; one that comes twice is refused there. */
function parametersOf(url: string): Record<string, unknown> {
  const start = url.indexOf("?");
  return Object.fromEntries(new URLSearchParams(start < 0 ? "" : url.slice(start)));
}

/** Whether a POST's body can be a query: an object with its text, or with the hash of a known one. */
export function holdsQuery({ method, body }: FastifyRequest): boolean {
  if (method !== "POST") return true;
  const sent = record(body);
  return typeof sent?.query === "string" || record(sent?.extensions) !== undefined;
}

/** The query that a request carries in its body or its address, if any. */
export function incomingQuery({ method, body, url }: FastifyRequest): IncomingQuery | undefined {
  const sent = method === "GET" ? parametersOf(url) : record(body);
  const persisted = record(recordIn(sent?.extensions)?.persistedQuery);
  const query = typeof sent?.query === "string" ? sent.query : undefined;
  if (query === undefined && persisted === undefined) return undefined;
  return {
    query,
    persisted,
    operationName: typeof sent?.operationName === "string" ? sent.operationName : undefined,
    variables: recordIn(sent?.variables),
  };
}
