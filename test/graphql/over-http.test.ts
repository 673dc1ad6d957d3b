import { serverAudits } from "graphql-http";
import { pino } from "pino";
import { parse } from "graphql";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { anybodyAsks } from "../../src/identity/sign-in";
import { type GraphqlServer, startGraphqlServer } from "../../src/graphql/server";
import { type Federation, startFederation } from "../federation/support/federation";
import { BRANCH_SDL, HUB_SDL } from "../federation/support/schemas";

/** What a server MAY do and we do not: a plain link could be sent from another site's page. */
const LEFT_OUT = new Set(["5A70", "D6D5", "6A70"]);

/** Where each role answers; the audits ask only what needs no database. */
const urls: Partial<Record<Role, string>> = {};
type Role = "gateway" | "hub" | "branch";

let federation: Federation;
const subgraphs: GraphqlServer[] = [];

async function serveSubgraph(role: "hub" | "branch", sdl: string): Promise<string> {
  const server = await startGraphqlServer({
    role,
    schema: buildSubgraphSchema({ typeDefs: parse(sdl) }),
    whoAsks: anybodyAsks(),
    context: () => ({}),
    host: "127.0.0.1",
    port: 0,
    log: pino({ level: "silent" }),
  });
  subgraphs.push(server);
  return server.url;
}

beforeAll(async () => {
  federation = await startFederation();
  urls.gateway = federation.url;
  urls.hub = await serveSubgraph("hub", HUB_SDL);
  urls.branch = await serveSubgraph("branch", BRANCH_SDL);
});

afterAll(async () => {
  await federation.stop();
  for (const server of subgraphs) await server.stop();
});

describe.each(["gateway", "hub", "branch"] as const)("GraphQL over HTTP at the %s", (role) => {
  const audits = serverAudits({ url: () => urls[role] ?? "" });

  test.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))("$id: $name", async (audit) => {
    const result = await audit.fn();
    const isChosen = result.status === "notice" && LEFT_OUT.has(audit.id);
    expect(isChosen ? "left out" : result.status).toBe(LEFT_OUT.has(audit.id) ? "left out" : "ok");
  });
});
