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
import { FiguresWatch } from "./figures-watch";

const PATH = "/figures/events";
const ANSWER_WITHIN_MS = 3_000;
const MOST_LISTENERS = 1_000;
/** Whoever had to sign in comes again with a token that is good then. */
const SIGNED_IN_FOR_MS = 300_000;

/** Whether the graph has a clock of knowledge; a gateway may serve any other. */
export const hasFigureEvents = (schema: GraphQLSchema): boolean =>
  validate(schema, LatestKnowledgeDocument).length === 0;

/** What changes are told from. */
export interface FigureEvents {
  readonly ask: AskOwn;
  /** Whether anybody may listen; else whoever signs in. */
  readonly anonymous: boolean;
}

/** Tells at /figures/events, by server-sent events, that figures have changed. */
export function serveFigureEvents(app: FastifyInstance, events: FigureEvents): void {
  const { anonymous } = events;
  const watches = new Watches(events.ask);
  app.addHook("preClose", (done) => {
    watches.stop();
    done();
  });
  app.route({
    method: "GET",
    url: PATH,
    handler: ({ headers }, reply) => {
      if (watches.listeners >= MOST_LISTENERS) return answerProblem(reply, tooManyListeners());
      const gone = new AbortController();
      reply.raw.once("close", () => gone.abort());
      const until = anonymous
        ? gone.signal
        : AbortSignal.any([gone.signal, AbortSignal.timeout(SIGNED_IN_FOR_MS)]);
      const watch = watches.by(anonymous ? undefined : headers.authorization);
      return reply
        .headers({
          "content-type": "text/event-stream; charset=utf-8",
          "cache-control": NOT_KEPT,
          // Proxies that gather an answer before they pass it on would hold each event back.
          "x-accel-buffering": "no",
        })
        .send(Readable.from(watch.events(headers["last-event-id"]?.toString(), until)));
    },
  });
}

/** One watch for everybody, or where one must sign in, one for each token. */
class Watches {
  readonly #byToken = new Map<string | undefined, FiguresWatch>();

  constructor(private readonly ask: AskOwn) {}

  get listeners(): number {
    return [...this.#byToken.values()].reduce((sum, { listeners }) => sum + listeners, 0);
  }

  by(authorization: string | undefined): FiguresWatch {
    for (const [token, { listeners }] of this.#byToken) {
      if (listeners === 0) this.#byToken.delete(token);
    }
    const known = this.#byToken.get(authorization);
    if (known) return known;
    const watch = new FiguresWatch(() => latestKnowledge(this.ask, authorization));
    this.#byToken.set(authorization, watch);
    return watch;
  }

  stop(): void {
    for (const watch of this.#byToken.values()) watch.stop();
  }
}

async function latestKnowledge(ask: AskOwn, authorization: string | undefined): Promise<string> {
  const context = gatewayContext({
    actor: ANONYMOUS,
    headers: { ...(authorization !== undefined && { authorization }) },
    deadlineAt: Date.now() + ANSWER_WITHIN_MS,
    cancellation: new Cancellation(),
    traced: false,
  });
  const { dataSet } = await ask(LatestKnowledgeDocument, {}, context);
  return dataSet.knownAt;
}

const tooManyListeners = () =>
  httpProblem(
    503,
    "TOO_MANY_LISTENERS",
    "So many listen already that nobody more can be told.",
    "Ask `{ dataSet { knownAt } }` every minute instead, or try again later.",
  );
