import { type GraphQLScalarType } from "graphql";
import { type Logger } from "pino";
import { type BreakerOptions } from "./fetch/breaker";

/** How the gateway asks its subgraphs. */
export interface GatewayOptions {
  supergraphSdl: string;
  /** Where the hub answers; only a supergraph that was composed without addresses needs it. */
  hubUrl?: string;
  /** Scalars that the gateway itself checks. */
  scalars?: readonly GraphQLScalarType[];
  /** The hub, and any other single server, gets this long. */
  hubTimeoutMs: number;
  officeTimeoutMs: number;
  breaker: BreakerOptions;
  /** How often the hub is asked which offices there are. */
  directoryEveryMs: number;
  /** An unknown office makes the gateway ask at once, but not more often than this. */
  directoryAtMostEveryMs: number;
  /** Signs what the gateway shows to the hub and the offices; without it they must ask for nothing. */
  serviceKey?: Buffer | undefined;
  log: Logger;
}

/** How a gateway asks when nothing else is said. */
export const GATEWAY_DEFAULTS = {
  hubTimeoutMs: 3_000,
  officeTimeoutMs: 2_000,
  breaker: { failures: 5, openMs: 5_000 },
  directoryEveryMs: 3_000,
  directoryAtMostEveryMs: 1_000,
} satisfies Partial<GatewayOptions>;
