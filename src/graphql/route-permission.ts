import { type onRequestAsyncHookHandler } from "fastify";
import { ROUTE_PERMISSIONS, type Route } from "../domain/route-permissions";
import { type ActingContext, refusalOf } from "./field-permissions";
import { answerDocument } from "./problem-document";
import { actorOf } from "./who-asks";

/** Where an address is answered, and who is told of refused tries. */
export type AnsweredAt = Omit<ActingContext, "actor">;

/**
 * Asks for permission before a body or an id is looked at: what exists is refused like what does
 * not. A gateway leaves what an office keeps to the office.
 */
export function permit(route: Route, at: AnsweredAt = {}): onRequestAsyncHookHandler {
  return async (request, reply) => {
    const acting = { ...at, actor: actorOf(request) };
    const target = { office: at.officeCode ?? null, region: null };
    const error = refusalOf(acting, ROUTE_PERMISSIONS[route], target);
    if (error !== undefined) return answerDocument(reply, { status: 403, error });
  };
}
