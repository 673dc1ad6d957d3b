import { type JWTVerifyGetKey, createRemoteJWKSet } from "jose";
import { isKeySetAddress } from "../domain/key-set-address";

const TIMEOUT_MS = 3_000;
/** A token with an unknown key makes us ask again at most this often. */
const COOL_DOWN_MS = 30_000;
const KEPT_MS = 10 * 60_000;

/** The public keys of the one issuer that the operator named, fetched when first needed. */
export function remoteKeys(address: string): JWTVerifyGetKey {
  if (!isKeySetAddress(address)) throw new Error("a key set needs https, or this machine");
  return createRemoteJWKSet(new URL(address), {
    timeoutDuration: TIMEOUT_MS,
    cooldownDuration: COOL_DOWN_MS,
    cacheMaxAge: KEPT_MS,
  });
}
