import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** What a stub was asked. */
export interface StubRequest {
  query: string;
  variables: Record<string, unknown>;
  headers: IncomingHttpHeaders;
}

/** What a stub does: a GraphQL result, any HTTP answer, no answer at all, or a broken connection. */
export type StubReply =
  | { result: unknown; status?: number }
  | { status: number; type: string; body: string }
  | "hangs"
  | "breaks";

export type Stub = (request: StubRequest) => StubReply | Promise<StubReply>;

/** One tiny HTTP server with a GraphQL address per stub; it remembers every request. */
export class StubServer {
  readonly requests = new Map<string, StubRequest[]>();
  readonly #stubs = new Map<string, Stub>();
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      const name = request.url?.split("/")[1] ?? "";
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        // What is asked beside the graph, a calendar for instance, has no body.
        const body = chunks.length > 0 ? Buffer.concat(chunks).toString() : '{"query":""}';
        const sent = JSON.parse(body) as Omit<StubRequest, "headers">;
        const asked = { query: sent.query, variables: sent.variables, headers: request.headers };
        this.asked(name).push(asked);
        void Promise.resolve(this.#stubs.get(name)?.(asked) ?? "breaks").then((reply) => {
          if (reply === "hangs") return;
          if (reply === "breaks") return request.socket.destroy();
          const isResult = "result" in reply;
          response.writeHead(reply.status ?? 200, {
            "content-type": isResult ? "application/json" : reply.type,
          });
          response.end(isResult ? JSON.stringify(reply.result) : reply.body);
        });
      });
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
  }

  stub(name: string, stub: Stub): void {
    this.#stubs.set(name, stub);
  }

  url(name: string): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/${name}/graphql`;
  }

  /** The requests that a stub got so far. */
  asked(name: string): StubRequest[] {
    let requests = this.requests.get(name);
    if (!requests) this.requests.set(name, (requests = []));
    return requests;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}
