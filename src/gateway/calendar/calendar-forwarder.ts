import { type FastifyRequest } from "fastify";
import { GraphQLError } from "graphql";
import { Agent, request as ask } from "undici";
import {
  CALENDAR_TYPES,
  type CalendarDocument,
  type CalendarForm,
  type CalendarPage,
  calendarFileName,
  calendarPath,
} from "../../domain/calendar-page";
import { type HttpProblem, httpProblem } from "../../graphql/http-problem";
import { REQUEST_ID_HEADER } from "../../graphql/graphql-request";
import { type Trouble, troubleError } from "../fetch/asked-server";
import { Breaker, type BreakerOptions } from "../fetch/breaker";
import { isRefusal, type ServiceHeaders } from "../fetch/service-headers";
import { type OfficeAddress, type OfficeDirectory } from "../office/office-directory";
import { directoryNotRead, unknownOffice } from "../office/office-errors";
import { type SubgraphError } from "../subgraph";

const CONNECT_MS = 1_000;
const CONNECTIONS_PER_OFFICE = 8;
const LARGEST_DOCUMENT = 8 * 1024 * 1024;
const RETRY_AFTER_SECONDS = 30;

const STATUS: Record<Trouble, number> = {
  UNAVAILABLE: 503,
  CIRCUIT_OPEN: 503,
  TIMEOUT: 504,
  DEADLINE_EXCEEDED: 504,
  BAD_RESPONSE: 502,
};

/** What was no calendar, although the office answered. */
class Unreadable extends Error {}

/** Fetches offices' calendars and lists from the offices that keep them, under one address. */
export class CalendarForwarder {
  readonly #agent = new Agent({
    connections: CONNECTIONS_PER_OFFICE,
    connect: { timeout: CONNECT_MS },
    maxResponseSize: LARGEST_DOCUMENT,
  });
  readonly #breakers = new Map<string, Breaker>();

  constructor(
    private readonly directory: OfficeDirectory,
    private readonly options: {
      timeoutMs: number;
      breaker: BreakerOptions;
      ownHeaders: ServiceHeaders;
    },
  ) {}

  /** The document as its office wrote it, or why there is none; never where the office stands. */
  async answer(
    page: CalendarPage,
    request: FastifyRequest,
  ): Promise<CalendarDocument | HttpProblem> {
    const address = await this.directory.find(page.office);
    if (!address) {
      return this.directory.isLoaded
        ? asProblem(404, unknownOffice(page.office))
        : asProblem(503, directoryNotRead(page.office));
    }
    const breaker = this.breakerOf(address);
    if (!breaker.tryPass()) return trouble(page.office, "CIRCUIT_OPEN", breaker.retryAfterMs);
    try {
      const found = await this.fetch(address, page, request);
      breaker.succeeded();
      if ("error" in found) return found;
      return { ...found, contentType: CALENDAR_TYPES[page.form], fileName: calendarFileName(page) };
    } catch (error) {
      breaker.failed();
      return trouble(page.office, troubleOf(error));
    }
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  /** An office that has moved is tried anew. */
  private breakerOf({ code, url }: OfficeAddress): Breaker {
    const place = `${code} ${url}`;
    let breaker = this.#breakers.get(place);
    if (breaker === undefined) {
      for (const known of this.#breakers.keys()) {
        if (known.startsWith(`${code} `)) this.#breakers.delete(known);
      }
      breaker = new Breaker(this.options.breaker);
      this.#breakers.set(place, breaker);
    }
    return breaker;
  }

  private async fetch(
    { code, url }: OfficeAddress,
    { office, form, language }: CalendarPage,
    { id, headers: { authorization } }: FastifyRequest,
  ): Promise<Pick<CalendarDocument, "body" | "isForEverybody"> | HttpProblem> {
    // Beside the office's graph, wherever that stands: …/graphql and …/calendar/solok.ics.
    const place = new URL(`.${calendarPath(office, form)}?lang=${language}`, url);
    const { statusCode, headers, body } = await ask(place, {
      dispatcher: this.#agent,
      headers: {
        [REQUEST_ID_HEADER]: id,
        ...(authorization && { authorization }),
        ...(await this.options.ownHeaders(`office:${code}`)),
      },
      signal: AbortSignal.timeout(this.options.timeoutMs),
    });
    const text = await body.text();
    if (isRefusal(headers)) throw new Error("the office takes the gateway for somebody else");
    if (statusCode === 403) return refusalOf(text);
    if (statusCode === 200 && isOf(form, headers["content-type"])) {
      const kept = String(headers["cache-control"]);
      return { body: text, isForEverybody: kept.startsWith("public") };
    }
    throw new Unreadable();
  }
}

/** The words in which an office refuses who asks. */
function refusalOf(text: string): HttpProblem {
  const { detail, code, office, remedy } = JSON.parse(text) as Record<string, unknown>;
  if (typeof detail !== "string" || typeof code !== "string") throw new Unreadable();
  return httpProblem(403, code, detail, String(remedy), { office });
}

function isOf(form: CalendarForm, contentType: string | string[] | undefined): boolean {
  const [expected = ""] = CALENDAR_TYPES[form].split(";");
  return typeof contentType === "string" && contentType.startsWith(expected);
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof Unreadable) return "BAD_RESPONSE";
  const { name, code } = error as { name?: unknown; code?: unknown };
  if (name === "TimeoutError") return "TIMEOUT";
  return code === "UND_ERR_RES_EXCEEDED_MAX_SIZE" ? "BAD_RESPONSE" : "UNAVAILABLE";
}

function trouble(office: string, kind: Trouble, retryAfterMs?: number): HttpProblem {
  const error = troubleError({ kind: "office", name: office }, kind, { retryAfterMs });
  const seconds =
    retryAfterMs === undefined ? RETRY_AFTER_SECONDS : Math.max(1, Math.ceil(retryAfterMs / 1000));
  return { ...asProblem(STATUS[kind], error), headers: { "retry-after": String(seconds) } };
}

function asProblem(status: number, { message, extensions }: SubgraphError): HttpProblem {
  return { status, error: new GraphQLError(message, { extensions }) };
}
