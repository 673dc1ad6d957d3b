import type { FastifyRequest } from "fastify";
import { GraphQLError } from "graphql";
import { Agent, request as ask } from "undici";
import { REQUEST_ID_HEADER } from "../../graphql/graphql-request";
import type { HttpProblem } from "../../graphql/http-problem";
import type { ImportAnswer, ImportAsked } from "../../graphql/import-route";
import { type Trouble, troubleError } from "../fetch/asked-server";
import { Breaker, type BreakerOptions } from "../fetch/breaker";
import { isRefusal, type ServiceHeaders } from "../fetch/service-headers";
import type { OfficeAddress, OfficeDirectory } from "../office/office-directory";
import { directoryNotRead, unknownOffice } from "../office/office-errors";
import type { SubgraphError } from "../subgraph";

const CONNECT_MS = 1_000;
const STATUS: Partial<Record<Trouble, number>> = { TIMEOUT: 504 };
const PASSED_ON = [
  "content-type",
  "content-disposition",
  "location",
  "cache-control",
  "x-content-type-options",
  "www-authenticate",
];

/** Passes what is asked about imports on to the office that keeps them, and its answer back. */
export class ImportForwarder {
  readonly #agent = new Agent({ connect: { timeout: CONNECT_MS } });
  readonly #breakers = new Map<string, Breaker>();

  constructor(
    private readonly directory: OfficeDirectory,
    private readonly options: {
      timeoutMs: number;
      breaker: BreakerOptions;
      ownHeaders: ServiceHeaders;
    },
  ) {}

  async answer(asked: ImportAsked, request: FastifyRequest): Promise<ImportAnswer | HttpProblem> {
    // Every office has the same templates.
    const office = asked.office ?? this.directory.offices.keys().next().value ?? "";
    const address = await this.directory.find(office);
    if (!address) {
      return this.directory.isLoaded
        ? asProblem(404, unknownOffice(office))
        : asProblem(503, directoryNotRead(office));
    }
    const breaker = this.breakerOf(address);
    if (!breaker.tryPass()) return trouble(office, "CIRCUIT_OPEN", breaker.retryAfterMs);
    try {
      const answer = await this.pass(address, asked, request);
      breaker.succeeded();
      return answer;
    } catch (error) {
      // Whose sender has gone says nothing about the office.
      if (asked.kind === "upload" && asked.body.readableAborted) breaker.abandoned();
      else breaker.failed();
      const isLate = (error as { code?: unknown }).code === "UND_ERR_HEADERS_TIMEOUT";
      return trouble(office, isLate ? "TIMEOUT" : "UNAVAILABLE");
    }
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  private async pass(
    { code, url }: OfficeAddress,
    asked: ImportAsked,
    request: FastifyRequest,
  ): Promise<ImportAnswer> {
    const { headers } = request;
    const sent: Record<string, string> = {
      [REQUEST_ID_HEADER]: request.id,
      ...(await this.options.ownHeaders(`office:${code}`)),
    };
    const ofBody = ["content-type", "content-length"] as const;
    for (const name of ["authorization" as const, ...(asked.kind === "upload" ? ofBody : [])]) {
      const value = headers[name];
      if (value !== undefined) sent[name] = value;
    }
    const answer = await ask(new URL(`.${request.url}`, url), {
      method: asked.kind === "upload" ? "POST" : "GET",
      headers: sent,
      body: asked.kind === "upload" ? asked.body : null,
      dispatcher: this.#agent,
      headersTimeout: this.options.timeoutMs,
      // A reject file, or the events of an import, come as long as they come.
      bodyTimeout: 0,
    });
    if (isRefusal(answer.headers)) {
      await answer.body.dump();
      throw new Error("the office takes the gateway for somebody else");
    }
    const passed = PASSED_ON.flatMap((name) => {
      const value = answer.headers[name];
      return typeof value === "string" ? [[name, value] as const] : [];
    });
    return {
      status: answer.statusCode,
      headers: Object.fromEntries(passed),
      body: answer.body,
    };
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
}

function trouble(office: string, kind: Trouble, retryAfterMs?: number): HttpProblem {
  const error = troubleError({ kind: "office", name: office }, kind, { retryAfterMs });
  return asProblem(STATUS[kind] ?? 503, error);
}

function asProblem(status: number, { message, extensions }: SubgraphError): HttpProblem {
  return { status, error: new GraphQLError(message, { extensions }) };
}
