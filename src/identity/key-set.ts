import { type JWTVerifyGetKey, createRemoteJWKSet } from "jose";

const TIMEOUT_MS = 3_000;
/** A token with an unknown key makes us ask again at most this often. */
const COOL_DOWN_MS = 30_000;
const KEPT_MS = 10 * 60_000;
const LOOPBACK = new Set(["127.0.0.1", "[::1]", "localhost"]);

/** Whether public keys may be fetched from here: nobody on the way may put in keys of their own. */
export function isKeySetAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== "" || password !== "") return false;
  return protocol === "https:" || (protocol === "http:" && LOOPBACK.has(hostname));
}

/** The public keys of the one issuer that the operator named, fetched when first needed. */
export function remoteKeys(address: string): JWTVerifyGetKey {
  if (!isKeySetAddress(address)) throw new Error("a key set needs https, or this machine");
  return createRemoteJWKSet(new URL(address), {
    timeoutDuration: TIMEOUT_MS,
    cooldownDuration: COOL_DOWN_MS,
    cacheMaxAge: KEPT_MS,
  });
}
