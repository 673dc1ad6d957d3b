import { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { GraphQLError } from "graphql";
import { type Asker, askerOf } from "./asker";
import { type RatePolicy, TokenBuckets } from "./token-buckets";

declare module "fastify" {
  interface FastifyContextConfig {
    /** What asking here costs, in the points of a query's cost; nothing when left out. */
    price?: number;
  }
}

/** The cost that may be asked for in a minute. */
export interface Rates {
  /** Of each address from which somebody asks who did not sign in; 0 limits nothing. */
  readonly anonymous: number;
  /** Of each person who signed in, from wherever; 0 limits nothing. */
  readonly signedIn: number;
}

export const RATE_LIMITED = "RATE_LIMITED";

const WINDOW_SECONDS = 60;

/** Counts what everybody asks for, and refuses what is more than their share. */
export class RateLimit {
  readonly #signedIn: Counted;
  readonly #anonymous: Counted;

  constructor({ signedIn, anonymous }: Rates, now?: () => number) {
    this.#signedIn = counted({ name: "signed-in", points: signedIn }, now);
    this.#anonymous = counted({ name: "anonymous", points: anonymous }, now);
  }

  /** Charges whoever sent a request, says in the answer's headers what is left, or throws. */
  charge(request: FastifyRequest, reply: FastifyReply, cost: number): void {
    const { key, isSignedIn }: Asker = askerOf(request);
    const { policy, buckets } = isSignedIn ? this.#signedIn : this.#anonymous;
    if (policy.points === 0) return;
    const { isAllowed, remaining, fullInSeconds, retryInSeconds } = buckets.spend(key, cost);
    void reply.headers({
      "ratelimit-policy": `"${policy.name}";q=${policy.points};w=${policy.windowSeconds}`,
      ratelimit: `"${policy.name}";r=${remaining};t=${fullInSeconds}`,
    });
    if (isAllowed) return;
    void reply.header("retry-after", String(retryInSeconds));
    throw rateLimited(policy, { cost, remaining, retryInSeconds });
  }
}

interface Counted {
  readonly policy: RatePolicy;
  readonly buckets: TokenBuckets;
}

function counted(named: Omit<RatePolicy, "windowSeconds">, now?: () => number): Counted {
  const policy = { ...named, windowSeconds: WINDOW_SECONDS };
  return { policy, buckets: new TokenBuckets(policy, now) };
}

/** Charges for what is asked beside the graph, where a query's cost is not known. */
export function chargePrices(app: FastifyInstance, rate: RateLimit): void {
  app.addHook("onRequest", async (request, reply) => {
    const { price } = request.routeOptions.config;
    if (price !== undefined) rate.charge(request, reply, price);
    return Promise.resolve();
  });
}

function rateLimited(
  { name, points, windowSeconds }: RatePolicy,
  { cost, remaining, retryInSeconds }: { cost: number; remaining: number; retryInSeconds: number },
): GraphQLError {
  const told = (figure: number) => figure.toLocaleString("en");
  return new GraphQLError(
    `This costs ${told(cost)}; of the ${told(points)} that may be asked for in ${windowSeconds} ` +
      `seconds ${told(remaining)} are left.`,
    {
      extensions: {
        code: RATE_LIMITED,
        limit: `rate of ${name}`,
        allowed: points,
        asked: cost,
        remaining,
        retryAfterSeconds: retryInSeconds,
        remedy: `Ask again in ${told(retryInSeconds)} seconds, or for less at once.`,
      },
    },
  );
}
