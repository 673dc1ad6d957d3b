import { type CryptoKey, type JWTVerifyGetKey, type KeyObject } from "jose";

/** Only pairs of keys: with a shared secret, whoever can check a token could make one. */
export const TOKEN_ALGORITHMS = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
  "Ed25519",
] as const;

export type TokenAlgorithm = (typeof TOKEN_ALGORITHMS)[number];

/** Clocks may differ by this much, and never by more. */
export const MOST_CLOCK_TOLERANCE_SECONDS = 60;
/** Longer texts are refused unread. */
export const LONGEST_TOKEN = 8_192;

/** Whose tokens are taken, and by which rules. */
export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
  readonly algorithms: readonly TokenAlgorithm[];
  /** Finds the key among those that the operator named; never by an address in a token. */
  readonly key: JWTVerifyGetKey | CryptoKey | KeyObject;
  readonly clockToleranceSeconds: number;
  readonly longestLifeSeconds: number;
}
