import { type CryptoKey, type JWTVerifyGetKey, type KeyObject } from "jose";
import { type TokenAlgorithm } from "../domain/token-algorithms";

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
