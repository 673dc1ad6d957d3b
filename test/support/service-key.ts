import { type Called, SERVICE_HEADER, ServiceTokens } from "../../src/identity/service-token";

/** What the gateways of tests sign with, and their hubs and branch offices check. */
export const TEST_SERVICE_KEY = Buffer.alloc(32, 9);

/** The same, as settings write it. */
export const SERVICE_KEY_VARIABLE = {
  JANGKAUAN_SERVICE_KEY: TEST_SERVICE_KEY.toString("base64"),
};

const tokens = new ServiceTokens(TEST_SERVICE_KEY);

/** What a request needs that comes to a hub or a branch office as if from the gateway. */
export async function asGateway(called: Called): Promise<Record<string, string>> {
  return { [SERVICE_HEADER]: await tokens.for(called) };
}
