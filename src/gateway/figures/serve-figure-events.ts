import { Readable } from "node:stream";
import { type FastifyInstance } from "fastify";
import { type GraphQLSchema, validate } from "graphql";
import { LatestKnowledgeDocument } from "../../../schema/operations.types";
import { ANONYMOUS } from "../../domain/actor";
import { NOT_KEPT } from "../../graphql/answer-head";
import { Cancellation } from "../../graphql/cancellation";
import { answerProblem } from "../../graphql/http-app";
import { httpProblem } from "../../graphql/http-problem";
import { gatewayContext } from "../gateway.context";
import { type AskOwn } from "../own-operation";
import { FiguresWatch, type WatchOptions } from "./figures-watch";

const PATH = "/figures/events";
const ANSWER_WITHIN_MS = 3_000;

/** Whether the graph has a clock of knowledge; a gateway may serve any other. */
export const hasFigureEvents = (schema: GraphQLSchema): boolean =>
  validate(schema, LatestKnowledgeDocument).length === 0;

/** Tells at /figures/events, by server-sent events, that figures have changed. */
export function serveFigureEvents(
  app: FastifyInstance,
  ask: AskOwn,
  options: WatchOptions = {},
): void {
  const watch = new FiguresWatch(() => latestKnowledge(ask), options);
  app.addHook("preClose", (done) => {
    watch.stop();
    done();
  });
  app.route({
    method: "GET",
    url: PATH,
    handler: (request, reply) => {
      if (watch.isFull) return answerProblem(reply, tooManyListeners());
      const gone = new AbortController();
      reply.raw.once("close", () => gone.abort());
      const known = request.headers["last-event-id"];
      return reply
        .headers({
          "content-type": "text/event-stream; charset=utf-8",
          "cache-control": NOT_KEPT,
          // Proxies that gather an answer before they pass it on would hold each event back.
          "x-accel-buffering": "no",
        })
        .send(Readable.from(watch.events(known?.toString(), gone.signal)));
    },
  });
}

/** Asked for nobody in particular: what it tells is published. */
async function latestKnowledge(ask: AskOwn): Promise<string> {
  const asked = {
    actor: ANONYMOUS,
    headers: {},
    deadlineAt: Date.now() + ANSWER_WITHIN_MS,
    cancellation: new Cancellation(),
    traced: false,
  };
  const { dataSet } = await ask(LatestKnowledgeDocument, {}, gatewayContext(asked));
  return dataSet.knownAt;
}

const tooManyListeners = () =>
  httpProblem(
    503,
    "TOO_MANY_LISTENERS",
    "So many listen already that nobody more can be told.",
    "Ask `{ dataSet { knownAt } }` every minute instead, or try again later.",
  );
