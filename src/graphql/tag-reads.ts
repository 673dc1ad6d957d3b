import { type FastifyInstance } from "fastify";
import { NOT_KEPT } from "./answer-head";
import { entityTag, isKnownTag } from "./entity-tag";

/** Gives every read that may be kept a tag, and sends it not again to whoever has it. */
export function tagReads(app: FastifyInstance, path: string): void {
  app.addHook("onSend", (request, reply, payload, done) => {
    const mayBeKept =
      request.method === "GET" &&
      request.routeOptions.url === path &&
      reply.statusCode === 200 &&
      reply.getHeader("cache-control") !== NOT_KEPT;
    if (!mayBeKept || typeof payload !== "string") return done(null, payload);
    const tag = entityTag(payload);
    void reply.header("etag", tag);
    if (!isKnownTag(request.headers["if-none-match"], tag)) return done(null, payload);
    void reply.code(304).removeHeader("content-length").removeHeader("content-type");
    done(null, null);
  });
}
