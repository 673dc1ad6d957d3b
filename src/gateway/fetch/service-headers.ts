import { type Called, SERVICE_HEADER, ServiceTokens } from "../../identity/service-token";

/** Makes the headers by which whoever is called knows the gateway; nothing of a client gets into them. */
export type ServiceHeaders = (called: Called) => Promise<Record<string, string>>;

/** Without a key nothing is shown, and only servers answer that ask for nothing. */
export function serviceHeaders(key: Buffer | undefined): ServiceHeaders {
  if (key === undefined) return () => Promise.resolve({});
  const tokens = new ServiceTokens(key);
  return async (called) => ({ [SERVICE_HEADER]: await tokens.for(called) });
}

/** Whether a server took the gateway for somebody else: the two were given different keys. */
export function isRefusal(headers: Readonly<Record<string, unknown>>): boolean {
  return headers[SERVICE_HEADER] !== undefined;
}
