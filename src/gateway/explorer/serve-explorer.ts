import { randomBytes } from "node:crypto";
import { type FastifyInstance } from "fastify";
import { type GraphQLSchema } from "graphql";
import { answerProblem } from "../../graphql/http-app";
import { unknownPath } from "../../graphql/http-problem";
import { KEPT, sendBuiltFile } from "../dashboard/send-built-file";
import { sendDocument } from "../export/send-document";
import { printClientSchema } from "../supergraph/print-client-schema";
import { type BuiltExplorer } from "./built-explorer";
import { type Example } from "./examples";
import { graphiqlPage, sandboxPage } from "./explorer-page";
import { FILE_POLICY, graphiqlPolicy } from "./graphiql-policy";

/** As long as the one that the answer's policy is made from. */
export const newNonce = (): string => randomBytes(32).toString("hex");

/** What the explorer shows, and in which of its two programs. */
export interface Explorer {
  readonly examples: readonly Example[];
  /** GraphiQL for where there is no internet; without it, Sandbox alone. */
  readonly built: BuiltExplorer | undefined;
}

/** Sandbox with the gallery, as a page of its own. */
export const newSandboxPage = ({ examples, built }: Explorer): string =>
  sandboxPage({ examples, nonce: newNonce(), hasGraphiql: built !== undefined });

/** Puts the explorer at /explorer, and what it explores at /schema.graphql. */
export function serveExplorer(
  app: FastifyInstance,
  { explorer, schema }: { explorer: Explorer; schema: GraphQLSchema },
): void {
  const { examples, built } = explorer;
  const printed = `${printClientSchema(schema).trimEnd()}\n`;
  app.route<{ Querystring: { ide?: unknown } }>({
    method: ["GET", "HEAD"],
    url: "/explorer",
    config: { isForAnybody: true },
    handler: (request, reply) => {
      void reply.type("text/html; charset=utf-8");
      if (request.query.ide !== "graphiql" || !built) return reply.send(newSandboxPage(explorer));
      const nonce = newNonce();
      void reply.header("content-security-policy", graphiqlPolicy(nonce));
      return reply.send(graphiqlPage({ examples, nonce, built }));
    },
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
  if (!built) return;
  app.route<{ Params: { name: string } }>({
    method: ["GET", "HEAD"],
    url: "/explorer/assets/:name",
    config: { isForAnybody: true },
    handler: (request, reply) => {
      const file = built.file(`/explorer/assets/${request.params.name}`);
      if (!file) return answerProblem(reply, unknownPath());
      void reply.header("content-security-policy", FILE_POLICY);
      return sendBuiltFile(request, reply, file, KEPT.asset);
    },
  });
}
