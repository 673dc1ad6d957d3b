const LOOPBACK = new Set(["127.0.0.1", "[::1]", "localhost"]);

/** Whether public keys may be fetched from here: nobody on the way may put in keys of their own. */
export function isKeySetAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== "" || password !== "") return false;
  return protocol === "https:" || (protocol === "http:" && LOOPBACK.has(hostname));
}
