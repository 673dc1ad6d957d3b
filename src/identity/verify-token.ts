import { errors, jwtVerify } from "jose";
import { type Actor } from "../domain/actor";
import { namedBy } from "./claims";
import { RefusedToken, type TokenFault } from "./refused-token";
import { LONGEST_TOKEN, type TokenRules } from "./token-rules";

/** Who a signed token names; a token that breaks any rule is refused. */
export async function verifyToken(token: string, rules: TokenRules): Promise<Actor> {
  if (token.length > LONGEST_TOKEN) throw new RefusedToken("TOO_LONG");
  const { actor, issuedAt, expiresAt } = namedBy(await signedPayload(token, rules));
  const now = Date.now() / 1_000;
  if (issuedAt > now + rules.clockToleranceSeconds) throw new RefusedToken("NOT_YET_VALID");
  if (expiresAt - issuedAt > rules.longestLifeSeconds) throw new RefusedToken("LIFETIME");
  return actor;
}

async function signedPayload(token: string, rules: TokenRules): Promise<unknown> {
  const { key, issuer, audience, algorithms, clockToleranceSeconds } = rules;
  const options = {
    issuer,
    audience,
    algorithms: [...algorithms],
    clockTolerance: clockToleranceSeconds,
    requiredClaims: ["sub", "iat", "exp", "role"],
  };
  try {
    const verified =
      typeof key === "function"
        ? await jwtVerify(token, key, options)
        : await jwtVerify(token, key, options);
    mustNameEachClaimOnce(token);
    return verified.payload;
  } catch (error) {
    throw error instanceof RefusedToken ? error : new RefusedToken(faultOf(error));
  }
}

/**
 * JSON takes the last of two claims of one name and says nothing; another reader may take the
 * first. No claim of ours holds an object, so that each name stands once in the whole text.
 */
function mustNameEachClaimOnce(token: string): void {
  const text = Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8");
  for (const name of ["sub", "iss", "aud", "iat", "exp", "nbf", "role", "offices", "regions"]) {
    if (timesNamed(text, name) > 1) throw new RefusedToken("CLAIMS");
  }
}

function timesNamed(json: string, claim: string): number {
  let times = 0;
  for (const [, written = ""] of json.matchAll(/"((?:[^"\\]|\\.)*)"\s*:/g)) {
    if (JSON.parse(`"${written}"`) === claim) times += 1;
  }
  return times;
}

function faultOf(error: unknown): TokenFault {
  if (error instanceof errors.JWTExpired) return "EXPIRED";
  if (error instanceof errors.JWTClaimValidationFailed) return faultOfClaim(error);
  if (error instanceof errors.JOSEAlgNotAllowed) return "ALGORITHM";
  if (error instanceof errors.JWSSignatureVerificationFailed) return "SIGNATURE";
  if (error instanceof errors.JWKSNoMatchingKey) return "KEY";
  if (error instanceof errors.JWKSMultipleMatchingKeys) return "KEY";
  if (error instanceof errors.JWKSTimeout) return "KEYS_UNAVAILABLE";
  if (error instanceof errors.JOSENotSupported) return "MALFORMED";
  if (error instanceof errors.JWTInvalid || error instanceof errors.JWSInvalid) return "MALFORMED";
  // What is left is a key that does not fit the algorithm, or a key set that could not be read.
  return error instanceof TypeError ? "KEY" : "KEYS_UNAVAILABLE";
}

function faultOfClaim({ claim, reason }: errors.JWTClaimValidationFailed): TokenFault {
  if (claim === "iss") return "ISSUER";
  if (claim === "aud") return "AUDIENCE";
  if (claim === "nbf" && reason === "check_failed") return "NOT_YET_VALID";
  return ["iat", "exp", "nbf"].includes(claim) ? "TIMES" : "CLAIMS";
}
