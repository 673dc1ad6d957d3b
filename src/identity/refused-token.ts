/** Why a token is not taken. The reason is for the log; it never holds anything of the token. */
export type TokenFault =
  | "MISSING"
  | "NOBODY_SIGNS_IN"
  | "TOO_LONG"
  | "SEVERAL_HEADERS"
  | "NOT_BEARER"
  | "MALFORMED"
  | "ALGORITHM"
  | "KEY"
  | "SIGNATURE"
  | "ISSUER"
  | "AUDIENCE"
  | "TIMES"
  | "EXPIRED"
  | "NOT_YET_VALID"
  | "LIFETIME"
  | "CLAIMS"
  | "KEYS_UNAVAILABLE";

/** A token that is not taken. */
export class RefusedToken extends Error {
  override readonly name = "RefusedToken";

  constructor(readonly fault: TokenFault) {
    super(`the token is refused: ${fault}`);
  }
}
