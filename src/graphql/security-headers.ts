import { type FastifyInstance } from "fastify";

/** On every answer: it is what it says it is, is shown in no frame, and tells no other site about us. */
const ON_EVERY_ANSWER = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "x-permitted-cross-domain-policies": "none",
};

/** What is no page runs nothing, loads nothing and is framed nowhere. */
const NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

const SANDBOX = "https://embeddable-sandbox.cdn.apollographql.com";
const LANDING = "https://apollo-server-landing-page.cdn.apollographql.com";

/** What Apollo Sandbox needs, and nothing else: its own scripts, and asking this address. */
function pageOf(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' ${SANDBOX}`,
    `style-src 'nonce-${nonce}' ${SANDBOX} https://fonts.googleapis.com`,
    "font-src https://fonts.gstatic.com",
    `img-src ${LANDING}`,
    `manifest-src ${LANDING}`,
    "frame-src https://sandbox.embed.apollographql.com",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

const NONCE = /<script nonce="([0-9a-f]{64})"/;

/** Puts the headers on every answer that keep a browser from being used against its user. */
export function secureAnswers(app: FastifyInstance): void {
  app.addHook("onRequest", (_request, reply, done) => {
    void reply.headers({ ...ON_EVERY_ANSWER, "content-security-policy": NO_PAGE });
    done();
  });
  app.addHook("onSend", (_request, reply, payload, done) => {
    const isPage = String(reply.getHeader("content-type")).startsWith("text/html");
    const nonce = isPage && typeof payload === "string" ? NONCE.exec(payload)?.[1] : undefined;
    if (nonce !== undefined) {
      void reply.header("content-security-policy", pageOf(nonce));
      // The page's own windows may be opened by it, and no other site's can reach it.
      void reply.header("cross-origin-opener-policy", "same-origin-allow-popups");
    }
    done(null, payload);
  });
}
