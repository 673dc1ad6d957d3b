import { Pool } from "undici";
import { isRefusal } from "./service-headers";

/** What came back over HTTP. */
export interface HttpAnswer {
  status: number;
  isJson: boolean;
  /** The server takes the gateway for somebody else. */
  isRefused: boolean;
  text: string;
}

const CONNECTIONS = 64;
const CONNECT_MS = 1_000;
const KEEP_ALIVE_MS = 30_000;
const LARGEST_ANSWER = 32 * 1024 * 1024;

/** One server's connections. */
export class HttpPost {
  readonly #pool: Pool;
  readonly #path: string;

  constructor(url: string) {
    const { origin, pathname, search } = new URL(url);
    this.#path = pathname + search;
    this.#pool = new Pool(origin, {
      connections: CONNECTIONS,
      connect: { timeout: CONNECT_MS },
      keepAliveTimeout: KEEP_ALIVE_MS,
      maxResponseSize: LARGEST_ANSWER,
      pipelining: 1,
    });
  }

  /** Sends a JSON body; rejects when the server cannot be reached or the signal aborts. */
  async send(
    body: string,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<HttpAnswer> {
    const answer = await this.#pool.request({
      method: "POST",
      path: this.#path,
      headers: {
        accept: "application/graphql-response+json, application/json",
        "content-type": "application/json",
        ...headers,
      },
      body,
      signal,
    });
    const type = answer.headers["content-type"];
    return {
      status: answer.statusCode,
      isJson: typeof type === "string" && type.includes("json"),
      isRefused: isRefusal(answer.headers),
      text: await answer.body.text(),
    };
  }

  /** Closes the connections once everything under way has ended. */
  async retire(): Promise<void> {
    await this.#pool.close();
  }

  /** Closes the connections; whatever is still under way fails. */
  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}
