import { readFileSync } from "node:fs";
import { parse } from "graphql";
import type { Logger } from "pino";
import { StartProblem } from "../domain/start-problem";
import { graphsOf } from "../gateway/supergraph/graphs";
import { readOperationList } from "../graphql/operation-list";
import type { Rates } from "../graphql/rate/rate-limit";
import { startGateway } from "./gateway";
import type { SignIn } from "../identity/sign-in";
import { listenProblem } from "./listening";
import { ownSupergraph } from "./printed-schemas";
import type { StopStack } from "./stop-stack";

/** How one gateway process is run. */
export interface GatewayRun {
  hubUrl: string;
  /** Undefined where the hub and the offices answer everybody on this machine. */
  serviceKey: Buffer | undefined;
  /** A composed supergraph to serve instead of our own. */
  supergraphFile?: string | undefined;
  signIn: SignIn;
  host: string;
  port: number;
  deadlineSeconds: number;
  /** A list of operations; no others are served. */
  operationsFile?: string | undefined;
  rates: Rates;
  trustedProxies: readonly string[];
  /** The origins whose pages may ask. */
  allowedOrigins?: readonly string[];
  log: Logger;
}

/** Serves what clients see; returns its address. */
export async function runGateway(run: GatewayRun, stops: StopStack): Promise<string> {
  const { hubUrl, supergraphFile, host, port, deadlineSeconds, log } = run;
  const server = await startGateway({
    supergraphSdl: supergraphFile ? readSupergraph(supergraphFile) : await ownSupergraph(),
    hubUrl,
    signIn: run.signIn,
    serviceKey: run.serviceKey,
    host,
    port,
    log,
    deadlineMs: deadlineSeconds * 1000,
    operations: run.operationsFile ? readOperations(run.operationsFile) : undefined,
    rates: run.rates,
    trustedProxies: run.trustedProxies,
    allowedOrigins: run.allowedOrigins,
  }).catch((error: unknown) => {
    throw listenProblem(error, host, port);
  });
  stops.push(() => server.stop());
  return server.url;
}

function readOperations(file: string): ReadonlyMap<string, string> {
  const text = textOf(file, "The list of operations", "--operations");
  const operations = readOperationList(text);
  if (operations) return operations;
  throw new StartProblem(
    `The file ${file} is not a list of operations by the hashes of their texts.`,
    "Make it with `npm run operations`, and give it unchanged.",
  );
}

function readSupergraph(file: string): string {
  const text = textOf(file, "The supergraph", "--supergraph");
  if (isSupergraph(text)) return text;
  throw new StartProblem(
    `The file ${file} is not a composed supergraph.`,
    "Give --supergraph what composing subgraphs gave, not a subgraph's schema or something else.",
  );
}

function textOf(file: string, what: string, flag: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new StartProblem(
      `${what} ${file} cannot be read.`,
      `Give ${flag} a file that exists and that you may read.`,
      { cause: error },
    );
  }
}

/** Composition writes down the subgraphs; a parser's own words on anything else help nobody. */
function isSupergraph(text: string): boolean {
  try {
    return graphsOf(parse(text, { noLocation: true })).length > 0;
  } catch {
    return false;
  }
}
