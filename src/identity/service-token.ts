import { createSecretKey, type KeyObject } from "node:crypto";
import { SignJWT, errors, jwtVerify } from "jose";
import { RefusedToken, type TokenFault } from "./refused-token";

/** Carries the gateway's own token: without it a subgraph answers nobody. */
export const SERVICE_HEADER = "x-jangkauan-service";

const ALGORITHM = "HS256";
const ISSUER = "jangkauan-gateway";
const LIFE_SECONDS = 60;
/** A token is not sent when it may end on its way. */
const RENEWED_BEFORE_SECONDS = 15;
const CLOCK_TOLERANCE_SECONDS = 5;

/** Who is called: the hub, or one branch office. */
export type Called = "hub" | `office:${string}`;

/** Makes the tokens that the gateway shows to those it calls: one for each, until shortly before its end. */
export class ServiceTokens {
  readonly #key: KeyObject;
  readonly #made = new Map<Called, { token: Promise<string>; goodUntil: number }>();

  constructor(key: Buffer) {
    this.#key = createSecretKey(key);
  }

  async for(called: Called): Promise<string> {
    const now = Math.floor(Date.now() / 1_000);
    const known = this.#made.get(called);
    if (known && known.goodUntil > now) return known.token;
    const token = new SignJWT()
      .setProtectedHeader({ alg: ALGORITHM })
      .setIssuer(ISSUER)
      .setAudience(called)
      .setIssuedAt(now)
      .setExpirationTime(now + LIFE_SECONDS)
      .sign(this.#key);
    this.#made.set(called, { token, goodUntil: now + LIFE_SECONDS - RENEWED_BEFORE_SECONDS });
    return token;
  }
}

/** Checks, at whoever is called, that it is the gateway that calls, and calls it and no other. */
export class ServiceCheck {
  readonly #key: KeyObject;

  constructor(
    key: Buffer,
    private readonly called: Called,
  ) {
    this.#key = createSecretKey(key);
  }

  async mustBeGateway(sent: string | readonly string[] | undefined): Promise<void> {
    if (typeof sent !== "string") throw new RefusedToken(sent ? "SEVERAL_HEADERS" : "MALFORMED");
    try {
      const { payload } = await jwtVerify(sent, this.#key, {
        algorithms: [ALGORITHM],
        issuer: ISSUER,
        audience: this.called,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        maxTokenAge: LIFE_SECONDS,
        requiredClaims: ["iat", "exp"],
      });
      const { iat = 0, exp = 0 } = payload;
      if (exp - iat > LIFE_SECONDS) throw new RefusedToken("LIFETIME");
    } catch (error) {
      throw error instanceof RefusedToken ? error : new RefusedToken(faultOf(error));
    }
  }
}

/** Told apart for the operator: a wrong key, a clock that is off, and a call to the wrong server. */
function faultOf(error: unknown): TokenFault {
  if (error instanceof errors.JWTExpired) return "EXPIRED";
  if (!(error instanceof errors.JWTClaimValidationFailed)) return "SIGNATURE";
  if (error.claim === "aud") return "AUDIENCE";
  return error.claim === "iss" ? "ISSUER" : "TIMES";
}
