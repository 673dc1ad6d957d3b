import { type FastifyInstance } from "fastify";

const METHODS = "GET, POST";
const HEADERS =
  "accept-language, apollo-require-preflight, authorization, content-type, x-deadline-ms, " +
  "x-jangkauan-trace, x-request-id";
const SHOWN_HEADERS = "ratelimit, ratelimit-policy, retry-after, x-request-id";
/** How long a browser remembers what it may do here. */
const REMEMBERED_SECONDS = 600;

/**
 * Lets the pages of some origins ask, and those of no other. Cookies are never used, so that none
 * are allowed; without any origin no page but our own can ask.
 */
export function allowOrigins(app: FastifyInstance, origins: readonly string[]): void {
  if (origins.length === 0) return;
  const allowed = new Set(origins);
  app.addHook("onRequest", async (request, reply) => {
    const { origin } = request.headers;
    void reply.header("vary", "origin");
    if (origin === undefined || !allowed.has(origin)) return;
    void reply.headers({
      "access-control-allow-origin": origin,
      "access-control-expose-headers": SHOWN_HEADERS,
      "cross-origin-resource-policy": "cross-origin",
    });
    const asksFirst = "access-control-request-method" in request.headers;
    if (request.method !== "OPTIONS" || !asksFirst) return;
    return reply
      .headers({
        "access-control-allow-methods": METHODS,
        "access-control-allow-headers": HEADERS,
        "access-control-max-age": REMEMBERED_SECONDS,
      })
      .code(204)
      .send();
  });
}
