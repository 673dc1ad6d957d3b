import { type Actor, ANONYMOUS } from "../domain/actor";
import { Cancellation } from "../graphql/cancellation";
import {
  type GraphqlRequest,
  OWN_QUESTION_HEADER,
  REQUEST_ID_HEADER,
  TRACE_HEADER,
} from "../graphql/graphql-request";
import { StatementTotals } from "./statement-totals";

/** What travels with one client request through the gateway. */
export interface GatewayContext {
  /** Who asks; never kept beyond the request. */
  readonly actor: Actor;
  readonly deadlineAt: number;
  readonly cancellation: Cancellation;
  /** Sent on to subgraphs. */
  readonly headers: Readonly<Record<string, string>>;
  /** Who asks: reads in flight are shared only among requests that are equal in this. */
  readonly identity: string;
  /** Kept when the caller wants to know what the answer cost. */
  readonly totals: StatementTotals | undefined;
}

const SENT_ON = [
  "authorization",
  "accept-language",
  "traceparent",
  REQUEST_ID_HEADER,
  TRACE_HEADER,
];
const IDENTIFYING = ["authorization", "accept-language", TRACE_HEADER];

/** Makes the context of a client's request. */
export function gatewayContext({
  actor,
  headers,
  deadlineAt,
  cancellation,
  traced,
}: Omit<GraphqlRequest, "id">): GatewayContext {
  const sentOn: Record<string, string> = {};
  for (const name of SENT_ON) {
    const value = headers[name];
    if (typeof value === "string") sentOn[name] = value;
  }
  return {
    actor,
    deadlineAt,
    cancellation,
    headers: sentOn,
    identity: IDENTIFYING.map((name) => sentOn[name] ?? "").join("\n"),
    totals: traced ? new StatementTotals() : undefined,
  };
}

/** The context of what the gateway asks for itself; nothing of a client gets into it. */
export function ownContext(withinMs: number): GatewayContext {
  const context = gatewayContext({
    actor: ANONYMOUS,
    headers: {},
    deadlineAt: Date.now() + withinMs,
    cancellation: new Cancellation(),
    traced: false,
  });
  return { ...context, headers: { [OWN_QUESTION_HEADER]: "1" }, identity: OWN_QUESTION_HEADER };
}
