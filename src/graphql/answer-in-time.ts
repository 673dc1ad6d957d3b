import { type FastifyReply } from "fastify";
import { type GraphqlRequest } from "./graphql-request";
import { answerProblem } from "./http-app";
import { tooSlow } from "./http-problem";

/** Whoever answers in parts may send what it has: the server's own patience ends a little later. */
const GRACE_MS = 200;

const LATE = Symbol("the deadline has passed");

/**
 * Cancels the work on a request when its deadline passes or its caller goes away, and answers with
 * an error when the work does not end by itself.
 */
export async function answerInTime(
  reply: FastifyReply,
  { deadlineAt, cancellation }: GraphqlRequest,
  answer: () => Promise<unknown>,
): Promise<unknown> {
  const allowedMs = Math.max(0, deadlineAt - Date.now());
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => {
      cancellation.cancel("deadline");
      timer = setTimeout(resolve, GRACE_MS, LATE);
    }, allowedMs);
  });
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished) cancellation.cancel("disconnected");
  });
  try {
    const answered = await Promise.race([answer(), late]);
    return answered === LATE ? await answerProblem(reply, tooSlow(allowedMs)) : answered;
  } finally {
    clearTimeout(timer);
  }
}
