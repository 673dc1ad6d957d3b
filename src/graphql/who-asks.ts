import { type FastifyInstance, type FastifyRequest } from "fastify";
import { type Actor } from "../domain/actor";
import { answerProblem } from "./http-app";
import { type HttpProblem } from "./http-problem";
import { answerDocument } from "./problem-document";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Nobody is asked who they are: it tells no more than a page that holds no data, or that we run. */
    isForAnybody?: boolean;
  }
}

/** Tells who sent a request, or why it is not answered. */
export interface WhoAsks {
  /** Whether somebody who does not sign in may read what is published. */
  readonly anonymous: boolean;
  readonly find: (request: FastifyRequest) => Promise<Actor | HttpProblem>;
}

const actors = new WeakMap<FastifyRequest, Actor>();

/** Who sent a request. */
export function actorOf(request: FastifyRequest): Actor {
  const actor = actors.get(request);
  if (actor === undefined) throw new Error("It was not asked who sent the request.");
  return actor;
}

/** Asks of every request who sent it, before its body is read. */
export function askWho(app: FastifyInstance, { anonymous, find }: WhoAsks): void {
  app.addHook("onRequest", async (request, reply) => {
    const { url, config } = request.routeOptions;
    if (config.isForAnybody === true) return;
    const found = await find(request);
    if ("error" in found) {
      return url === "/graphql" ? answerProblem(reply, found) : answerDocument(reply, found);
    }
    actors.set(request, found);
  });
  if (anonymous) return;
  // What only those may read who sign in is kept by them, and by nobody between us and them.
  app.addHook("onSend", async (request, reply) => {
    const kept = String(reply.getHeader("cache-control"));
    if (request.routeOptions.config.isForAnybody === true || !kept.startsWith("public")) return;
    void reply.header("cache-control", kept.replace("public", "private"));
  });
}
