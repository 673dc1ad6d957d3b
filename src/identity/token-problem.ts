import { type HttpProblem, httpProblem } from "../graphql/http-problem";
import { type TokenFault } from "./refused-token";

interface Told {
  readonly message: string;
  readonly remedy: string;
}

const SIGN_IN_AGAIN = "Sign in again, and send the new token.";
const SEND_ONE = "Send the token in one header: authorization: Bearer …";

/** Of a token that is not rightly signed nothing more is said: whoever forges it would learn from it. */
const NOT_TAKEN: Told = { message: "The token cannot be taken.", remedy: SIGN_IN_AGAIN };

/** What helps whoever holds a token of the right issuer. */
const TOLD: Partial<Record<TokenFault, Told>> = {
  MISSING: {
    message: "Only those who sign in are answered here.",
    remedy: SEND_ONE,
  },
  NOBODY_SIGNS_IN: {
    message: "Nobody can sign in here: no issuer of tokens was named.",
    remedy: "Ask without a token, or name an issuer with JANGKAUAN_ISSUER.",
  },
  SEVERAL_HEADERS: { message: "There is more than one header authorization.", remedy: SEND_ONE },
  NOT_BEARER: { message: "The header authorization holds no bearer token.", remedy: SEND_ONE },
  EXPIRED: { message: "The token has expired.", remedy: SIGN_IN_AGAIN },
  NOT_YET_VALID: {
    message: "The token is not valid yet.",
    remedy: "Wait, or set the clock of the machine that made it.",
  },
  LIFETIME: {
    message: "The token is valid for longer than is allowed here.",
    remedy: "Ask the issuer for one that ends sooner.",
  },
  ISSUER: {
    message: "The token is of another issuer.",
    remedy: "Sign in with the issuer that this service names.",
  },
  AUDIENCE: {
    message: "The token is for another service.",
    remedy: "Ask the issuer for one for this service.",
  },
  TIMES: {
    message: "The token does not say from when and until when it is valid.",
    remedy: "It needs iat and exp, as whole seconds.",
  },
  CLAIMS: {
    message: "The token does not say, as is needed here, who it is for.",
    remedy:
      "It needs sub and role, each once; an officer's and a head's also offices, an official's regions.",
  },
};

/** When to come back while the issuer's keys cannot be fetched. */
const RETRY_AFTER_SECONDS = 30;

/** What somebody is told whose token is not taken. */
export function tokenProblem(fault: TokenFault): HttpProblem {
  if (fault === "KEYS_UNAVAILABLE") {
    return {
      ...httpProblem(
        503,
        "SIGN_IN_UNAVAILABLE",
        "The issuer's keys cannot be had at the moment, so that no token can be checked.",
        "Ask again in half a minute.",
      ),
      headers: { "retry-after": String(RETRY_AFTER_SECONDS) },
    };
  }
  const { message, remedy } = TOLD[fault] ?? NOT_TAKEN;
  const told = fault === "MISSING" ? "" : `, error="invalid_token", error_description="${message}"`;
  return {
    ...httpProblem(401, "UNAUTHENTICATED", message, remedy),
    headers: { "www-authenticate": `Bearer realm="jangkauan"${told}` },
  };
}
