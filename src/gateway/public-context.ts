import { type FastifyReply, type FastifyRequest } from "fastify";
import { Cancellation } from "../graphql/cancellation";
import { REQUEST_ID_HEADER, allowedTime } from "../graphql/graphql-request";
import { type GatewayContext, gatewayContext } from "./gateway.context";

/**
 * The context of a question that anybody may ask. Whoever it is, nothing of the caller but the
 * request's id is sent on: the answer is the same for all, and may be kept for all.
 */
export function publicContext(
  { id, headers }: FastifyRequest,
  reply: FastifyReply,
  longestMs: number,
): GatewayContext {
  const cancellation = new Cancellation();
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished) cancellation.cancel("disconnected");
  });
  return gatewayContext({
    headers: { [REQUEST_ID_HEADER]: id },
    deadlineAt: Date.now() + allowedTime(headers, longestMs),
    cancellation,
    traced: false,
  });
}
