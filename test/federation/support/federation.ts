import { pino } from "pino";
import { composeSupergraph } from "../../../src/gateway/supergraph/compose";
import { startGateway, type GatewaySettings } from "../../../src/roles/gateway";
import { TEST_SIGN_IN } from "../../support/sign-in";
import { TEST_SERVICE_KEY } from "../../support/service-key";
import { hubStub, type StubRegion } from "./hub-stub";
import { officeStub } from "./office-stub";
import { BRANCH_SDL, HUB_SDL } from "./schemas";
import { StubServer } from "./stub-server";

/** An error as a client receives it. */
export interface ShownError {
  message: string;
  path?: (string | number)[];
  extensions: Record<string, unknown> & { code: string };
}

/** An answer as a client receives it. */
export interface Answer {
  data?: unknown;
  errors?: ShownError[];
  extensions?: { statements?: Record<string, { requests: number; statements: number }> };
}

export type Ask = (
  query: string,
  variables?: Record<string, unknown>,
  headers?: Record<string, string>,
) => Promise<Answer>;

/** Sends queries to a GraphQL address, with the headers of whoever asks. */
export function asker(url: string, who: Record<string, string> = {}): Ask {
  return async (query, variables = {}, headers = {}) => {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...who, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
}

/** A gateway in front of a hub and branch offices that are stubs. */
export interface Federation {
  ask: Ask;
  url: string;
  stubs: StubServer;
  /** What the offices recorded, in order. */
  journal: string[];
  /** The offices in the hub's directory; change it while it runs. */
  directory: Map<string, string>;
  /** Requests that an office got. */
  requests(name: string): number;
  stop(): Promise<void>;
}

export const REGIONS: readonly StubRegion[] = [
  { code: "13", name: "Sumatera Barat", officeCode: null },
  { code: "13.03", name: "Sijunjung", officeCode: "solok", parent: "13" },
  { code: "13.73", name: "Sawahlunto", officeCode: "solok", parent: "13" },
  { code: "73.14", name: "Sidrap", officeCode: "palopo" },
];

/** Starts a federation; the stubs of its offices can be replaced at any time. */
export async function startFederation(
  options: {
    regions?: readonly StubRegion[];
    offices?: readonly string[];
    gateway?: Partial<GatewaySettings>;
  } = {},
): Promise<Federation> {
  const { regions = REGIONS, offices = ["solok", "palopo"] } = options;
  const stubs = new StubServer();
  await stubs.start();
  const journal: string[] = [];
  const directory = new Map(offices.map((office) => [office, stubs.url(office)]));
  for (const office of offices) stubs.stub(office, officeStub(office, journal));
  stubs.stub(
    "hub",
    hubStub(regions, () => [...directory].map(([code, url]) => ({ code, url }))),
  );
  const gateway = await startGateway({
    supergraphSdl: composeSupergraph(HUB_SDL, BRANCH_SDL),
    hubUrl: stubs.url("hub"),
    signIn: TEST_SIGN_IN,
    serviceKey: TEST_SERVICE_KEY,
    host: "127.0.0.1",
    port: 0,
    log: pino({ level: "silent" }),
    officeTimeoutMs: 300,
    hubTimeoutMs: 500,
    directoryEveryMs: 60_000,
    directoryAtMostEveryMs: 0,
    ...options.gateway,
  }).catch(async (error: unknown) => {
    await stubs.stop();
    throw error;
  });
  stubs.requests.clear();
  return {
    ask: asker(gateway.url),
    url: gateway.url,
    stubs,
    journal,
    directory,
    requests: (name) => stubs.asked(name).length,
    stop: async () => {
      await gateway.stop();
      await stubs.stop();
    },
  };
}
