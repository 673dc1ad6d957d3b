import { randomUUID } from "node:crypto";
import { type IncomingHttpHeaders } from "node:http";
import { type Actor } from "../domain/actor";
import { type Cancellation } from "./cancellation";

/** Tells a server how many milliseconds the caller will still wait. */
export const DEADLINE_HEADER = "x-deadline-ms";
/** Asks for the number of SQL statements in the answer's extensions. */
export const TRACE_HEADER = "x-jangkauan-trace";
/** Marks what the gateway asks for itself, as where the offices are; it never sends a client's on. */
export const OWN_QUESTION_HEADER = "x-jangkauan-own-question";
export const REQUEST_ID_HEADER = "x-request-id";

/** What the server knows of a request besides its query; contexts are made from it. */
export interface GraphqlRequest {
  readonly id: string;
  /** Who asks. */
  readonly actor: Actor;
  readonly headers: IncomingHttpHeaders;
  /** When the answer must be out, in milliseconds of `Date.now()`. */
  readonly deadlineAt: number;
  readonly cancellation: Cancellation;
  /** Whether the caller wants to know what the answer cost. */
  readonly traced: boolean;
}

const SHORTEST_DEADLINE_MS = 1;
const PLAIN_ID = /^[A-Za-z0-9._-]{1,64}$/;

function header(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/**
 * The id that the caller gave the request, when it is a plain one, or a new one. It is put into
 * the headers, so that everything that reads them sees the same id.
 */
export function requestId(headers: IncomingHttpHeaders): string {
  const given = header(headers, REQUEST_ID_HEADER);
  const id = given !== undefined && PLAIN_ID.test(given) ? given : randomUUID();
  headers[REQUEST_ID_HEADER] = id;
  return id;
}

/** A caller may shorten its deadline, never lengthen it. */
export function allowedTime(headers: IncomingHttpHeaders, longestMs: number): number {
  const asked = Number(header(headers, DEADLINE_HEADER) ?? Number.NaN);
  return Number.isFinite(asked)
    ? Math.min(longestMs, Math.max(SHORTEST_DEADLINE_MS, asked))
    : longestMs;
}

export function isTraced(headers: IncomingHttpHeaders): boolean {
  return header(headers, TRACE_HEADER) === "1";
}
