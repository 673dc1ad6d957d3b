import type { FastifyInstance, FastifyRequest } from "fastify";
import { type Limits } from "./limits";
import { malformedHttp } from "./malformed-http";

declare module "fastify" {
  interface FastifyContextConfig {
    /** A body that may take as long as it takes: it is read as a stream, and watched there. */
    arrivesSlowly?: boolean;
  }
}

/** Gives up requests that do not arrive in time; Node's own limit knows no exceptions. */
export function limitArrival(app: FastifyInstance, limits: Limits): void {
  const answerMalformedHttp = malformedHttp(limits);
  const timers = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  app.addHook("onRequest", (request, _reply, done) => {
    if (request.routeOptions.config.arrivesSlowly !== true) {
      const tooSlow = Object.assign(new Error("too slow"), { code: "ERR_HTTP_REQUEST_TIMEOUT" });
      const giveUp = (): void => answerMalformedHttp(tooSlow, request.raw.socket);
      timers.set(request, setTimeout(giveUp, limits.requestMs));
    }
    done();
  });
  const arrived = (request: FastifyRequest): void => clearTimeout(timers.get(request));
  app.addHook("preValidation", (request, _reply, done) => {
    arrived(request);
    done();
  });
  // Whatever was answered before its body was looked at.
  app.addHook("onResponse", (request, _reply, done) => {
    arrived(request);
    done();
  });
  app.addHook("onRequestAbort", (request, done) => {
    arrived(request);
    done();
  });
}
