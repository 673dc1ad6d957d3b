import { DEADLINE_HEADER } from "../../graphql/graphql-request";
import { type GatewayContext } from "../gateway.context";
import { type SubgraphError, type Values } from "../subgraph";
import { type AskedServer, type ChangeOutcome, type Trouble, troubleError } from "./asked-server";
import { type Breaker } from "./breaker";
import { HttpPost } from "./http-post";
import { Cancelled, InFlight } from "./in-flight";

/** A server's answer, before its errors are scrubbed. */
export interface ReceivedAnswer {
  data?: Values | null;
  errors?: unknown[] | null;
  extensions?: { statements?: unknown };
}

interface Received {
  text: string;
  answer: ReceivedAnswer;
}

/** No answer came; the error says why in words for the client. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";

  constructor(readonly shown: SubgraphError) {
    super(shown.message);
  }
}

/** How a server is asked. */
export interface SubgraphServerOptions {
  server: AskedServer;
  url: string;
  timeoutMs: number;
  /** By which it knows the gateway. */
  ownHeaders?: () => Promise<Record<string, string>>;
  /** Without one the server is asked however often it fails. */
  breaker?: Breaker;
}

/** A request that was given up by the gateway's own clock. */
class GaveUp extends Error {}

/** What became of a change; a read changes nothing. */
function outcome(kind: "query" | "mutation", change: ChangeOutcome): ChangeOutcome | undefined {
  return kind === "mutation" ? change : undefined;
}

/** One server that answers GraphQL over HTTP, asked within deadlines. */
export class SubgraphServer {
  readonly #http: HttpPost;
  readonly #reads = new InFlight<Received>();

  constructor(private readonly options: SubgraphServerOptions) {
    this.#http = new HttpPost(options.url);
  }

  get url(): string {
    return this.options.url;
  }

  /** Asks with a JSON body. Equal reads of one caller share an answer; changes never do. */
  async ask(
    body: string,
    kind: "query" | "mutation",
    context: GatewayContext,
  ): Promise<ReceivedAnswer> {
    const left = context.deadlineAt - Date.now();
    if (left <= 0) throw this.trouble("DEADLINE_EXCEEDED", outcome(kind, "NOT_RECORDED"));
    const allowedMs = Math.min(this.options.timeoutMs, left);
    const work = {
      key: kind === "query" ? `${context.identity}\n${body}` : undefined,
      until: Date.now() + allowedMs,
      cancellation: context.cancellation,
    };
    try {
      const { value, joined } = await this.#reads.run(work, (signal) =>
        this.send(body, kind, allowedMs, context, signal),
      );
      return joined ? (JSON.parse(value.text) as ReceivedAnswer) : value.answer;
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
      throw this.trouble("DEADLINE_EXCEEDED", outcome(kind, "UNKNOWN"));
    }
  }

  /** Lets what is under way finish: the server is asked somewhere else from now on. */
  async retire(): Promise<void> {
    await this.#http.retire();
  }

  /** Stops at once. */
  async close(): Promise<void> {
    await this.#http.close();
  }

  private async send(
    body: string,
    kind: "query" | "mutation",
    allowedMs: number,
    context: GatewayContext,
    left: AbortSignal,
  ): Promise<Received> {
    const { breaker, server, timeoutMs } = this.options;
    if (breaker && !breaker.tryPass()) {
      throw this.trouble("CIRCUIT_OPEN", outcome(kind, "NOT_RECORDED"), breaker.retryAfterMs);
    }
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(new GaveUp()), allowedMs);
    left.addEventListener("abort", () => stop.abort(), { once: true });
    try {
      const headers = {
        ...context.headers,
        [DEADLINE_HEADER]: String(Math.ceil(allowedMs)),
        ...(await this.options.ownHeaders?.()),
      };
      const received = this.read(await this.#http.send(body, headers, stop.signal), kind);
      breaker?.succeeded();
      context.totals?.add(server.name, received.answer.extensions?.statements);
      return received;
    } catch (error) {
      context.totals?.add(server.name, undefined);
      const unknown = outcome(kind, "UNKNOWN");
      const gaveUp = stop.signal.reason instanceof GaveUp;
      if (error instanceof NoAnswer) {
        breaker?.failed();
        throw error;
      }
      if (left.aborted || (gaveUp && allowedMs < timeoutMs)) {
        breaker?.abandoned();
        throw this.trouble("DEADLINE_EXCEEDED", unknown);
      }
      breaker?.failed();
      if (gaveUp) throw this.trouble("TIMEOUT", unknown);
      const arrived = mayHaveArrived(error) ? "UNKNOWN" : "NOT_RECORDED";
      throw this.trouble("UNAVAILABLE", outcome(kind, arrived));
    } finally {
      clearTimeout(timer);
    }
  }

  /** Reads an answer; what is no GraphQL answer counts as a failure of the server. */
  private read(
    { status, isJson, isRefused, text }: Awaited<ReturnType<HttpPost["send"]>>,
    kind: "query" | "mutation",
  ): Received {
    if (isRefused) throw this.trouble("UNAVAILABLE", outcome(kind, "NOT_RECORDED"));
    const answer = status < 500 && isJson ? parsed(text) : undefined;
    if (!answer) throw this.trouble("BAD_RESPONSE", outcome(kind, "UNKNOWN"));
    return { text, answer };
  }

  private trouble(trouble: Trouble, change?: ChangeOutcome, retryAfterMs?: number): NoAnswer {
    return new NoAnswer(troubleError(this.options.server, trouble, { change, retryAfterMs }));
  }
}

/** A connection that was refused carried nothing; one that broke may have. */
function mayHaveArrived(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return code !== "ECONNREFUSED" && code !== "ENOTFOUND" && code !== "UND_ERR_CONNECT_TIMEOUT";
}

function parsed(text: string): ReceivedAnswer | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return undefined;
    const { data, errors } = value as { data?: unknown; errors?: unknown };
    const hasData = data === undefined || (typeof data === "object" && !Array.isArray(data));
    const hasErrors = errors === undefined || errors === null || Array.isArray(errors);
    const saysSomething = data !== undefined || Array.isArray(errors);
    return hasData && hasErrors && saysSomething ? value : undefined;
  } catch {
    return undefined;
  }
}
