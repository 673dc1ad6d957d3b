import { type KeyObject } from "node:crypto";
import { SignJWT } from "jose";
import { type Actor } from "../domain/actor";
import { type TokenAlgorithm } from "../domain/token-algorithms";

/** Who makes tokens, for which service, and with which key. */
export interface TokenMaker {
  readonly issuer: string;
  readonly audience: string;
  readonly algorithm: TokenAlgorithm;
  readonly privateKey: KeyObject;
}

/** Makes a token that names somebody for so long, from now on. */
export function makeToken(maker: TokenMaker, actor: Actor, seconds: number): Promise<string> {
  const { subject, role, offices, regions } = actor;
  if (subject === null) throw new Error("A token names somebody.");
  const now = Math.floor(Date.now() / 1_000);
  return new SignJWT({ role, offices, regions })
    .setProtectedHeader({ alg: maker.algorithm, typ: "JWT" })
    .setIssuer(maker.issuer)
    .setAudience(maker.audience)
    .setSubject(subject)
    .setIssuedAt(now)
    .setExpirationTime(now + seconds)
    .sign(maker.privateKey);
}
