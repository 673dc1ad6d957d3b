import { pino } from "pino";
import { type GatewaySettings, startGateway } from "../../../src/roles/gateway";
import { startHub } from "../../../src/roles/hub";
import { ownSupergraph } from "../../../src/roles/printed-schemas";
import { TEST_SERVICE_KEY } from "../../support/service-key";
import { TEST_SIGN_IN } from "../../support/sign-in";
import { type TestHub, givenHub } from "../../hub/support/hub";

const SERVING = {
  ...{ signIn: TEST_SIGN_IN, serviceKey: TEST_SERVICE_KEY, host: "127.0.0.1", port: 0 },
  log: pino({ level: "silent" }),
};

/** A gateway over a hub of its own; the branch offices are down. */
export interface HubAndGateway {
  readonly hub: TestHub;
  /** Where the gateway answers GraphQL. */
  readonly url: string;
  get(path: string, headers?: Record<string, string>, method?: string): Promise<Response>;
  /** The hub stops answering, the gateway goes on. */
  stopHub(): Promise<void>;
  stop(): Promise<void>;
}

export async function hubAndGateway(
  settings: Partial<GatewaySettings> = {},
): Promise<HubAndGateway> {
  const hub = await givenHub("solok", "palopo");
  const running = await startHub({ ...SERVING, databaseUrl: hub.url });
  const gateway = await startGateway({
    ...SERVING,
    supergraphSdl: await ownSupergraph(),
    hubUrl: running.url,
    ...settings,
  });
  let hubRuns = true;
  const stopHub = async () => {
    if (hubRuns) await running.stop();
    hubRuns = false;
  };
  return {
    hub,
    url: gateway.url,
    get: (path, headers = {}, method = "GET") =>
      fetch(new URL(path, gateway.url), { headers, method }),
    stopHub,
    stop: async () => {
      await gateway.stop();
      await stopHub();
      await hub.stop();
    },
  };
}
