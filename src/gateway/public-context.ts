import { type FastifyReply, type FastifyRequest } from "fastify";
import { ANONYMOUS } from "../domain/actor";
import { Cancellation } from "../graphql/cancellation";
import { REQUEST_ID_HEADER, allowedTime } from "../graphql/graphql-request";
import { actorOf } from "../graphql/who-asks";
import { type GatewayContext, gatewayContext } from "./gateway.context";

/** Who may ask for what is published, and how long an answer may take. */
export interface Published {
  /** Whether that is anybody; else whoever signs in. */
  readonly anonymous: boolean;
  readonly deadlineMs: number;
}

/**
 * The context of a question for what is published. Where anybody may ask, nothing of the caller but
 * the request's id is sent on: the answer is the same for all, and may be kept for all.
 */
export function publicContext(
  request: FastifyRequest,
  reply: FastifyReply,
  { anonymous, deadlineMs }: Published,
): GatewayContext {
  const { id, headers } = request;
  const cancellation = new Cancellation();
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished) cancellation.cancel("disconnected");
  });
  const authorization = anonymous ? undefined : headers.authorization;
  return gatewayContext({
    actor: anonymous ? ANONYMOUS : actorOf(request),
    headers: { [REQUEST_ID_HEADER]: id, ...(authorization && { authorization }) },
    deadlineAt: Date.now() + allowedTime(headers, deadlineMs),
    cancellation,
    traced: false,
  });
}
