import { randomBytes } from "node:crypto";
import { type FastifyInstance } from "fastify";
import { type GraphQLSchema } from "graphql";
import { sendDocument } from "../export/send-document";
import { printClientSchema } from "../supergraph/print-client-schema";
import { type Example } from "./examples";
import { sandboxPage } from "./explorer-page";

/** As long as the one that the answer's policy is made from. */
export const newNonce = (): string => randomBytes(32).toString("hex");

/** Puts the explorer at /explorer, and what it explores at /schema.graphql. */
export function serveExplorer(
  app: FastifyInstance,
  { examples, schema }: { examples: readonly Example[]; schema: GraphQLSchema },
): void {
  const printed = `${printClientSchema(schema).trimEnd()}\n`;
  app.route({
    method: ["GET", "HEAD"],
    url: "/explorer",
    config: { isForAnybody: true },
    handler: (_request, reply) =>
      reply.type("text/html; charset=utf-8").send(sandboxPage({ examples, nonce: newNonce() })),
  });
  app.route({
    method: ["GET", "HEAD"],
    url: "/schema.graphql",
    handler: (request, reply) =>
      sendDocument(request, reply, {
        contentType: "text/plain; charset=utf-8",
        isFixed: false,
        headers: {},
        pieces: () => [printed],
      }),
  });
}
