import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { composeServices } from "@theguild/federation-composition";
import { parse } from "graphql";
import { pino } from "pino";
import { startGateway } from "../../../src/roles/gateway";
import { TEST_SERVICE_KEY } from "../../support/service-key";
import { type Ask, asker } from "./federation";
import { StubServer } from "./stub-server";
import { subgraphStub } from "./subgraph-stub";

/** A subgraph of somebody else's. */
export interface PlainSubgraph {
  sdl: string;
  resolvers: Record<string, Record<string, unknown>>;
}

export interface AnySupergraph {
  ask: Ask;
  stubs: StubServer;
  stop(): Promise<void>;
}

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@override", "@inaccessible", "@interfaceObject"])\n`;

/** Composes subgraphs into a supergraph file, and serves that file as the command line would. */
export async function serveSupergraphFile(
  subgraphs: Record<string, PlainSubgraph>,
): Promise<AnySupergraph> {
  const stubs = new StubServer();
  await stubs.start();
  const composed = composeServices(
    Object.entries(subgraphs).map(([name, { sdl, resolvers }]) => {
      stubs.stub(name, subgraphStub(LINK + sdl, resolvers));
      return { name, url: stubs.url(name), typeDefs: parse(LINK + sdl) };
    }),
  );
  if (composed.errors) throw new Error(composed.errors.map(({ message }) => message).join("\n"));
  const folder = await mkdtemp(path.join(tmpdir(), "supergraph-"));
  const file = path.join(folder, "supergraph.graphql");
  await writeFile(file, composed.supergraphSdl);
  const gateway = await startGateway({
    supergraphSdl: await readFile(file, "utf8"),
    signIn: { rules: null, anonymous: true },
    serviceKey: TEST_SERVICE_KEY,
    host: "127.0.0.1",
    port: 0,
    log: pino({ level: "silent" }),
  });
  await rm(folder, { recursive: true });
  return {
    ask: asker(gateway.url),
    stubs,
    stop: async () => {
      await gateway.stop();
      await stubs.stop();
    },
  };
}
