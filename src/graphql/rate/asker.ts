import { isIPv4, isIPv6 } from "node:net";
import { type FastifyRequest } from "fastify";

/** Whose bucket a request is paid from. */
export interface Asker {
  readonly key: string;
  readonly isSignedIn: boolean;
}

/** Nobody who asks has a name yet: a request is its address's. */
export function askerOf({ ip }: Pick<FastifyRequest, "ip">): Asker {
  return { key: `address ${networkOf(ip)}`, isSignedIn: false };
}

/** What one subscriber is given: a whole address of the old kind, the first half of one of the new. */
export function networkOf(address: string): string {
  const mapped = address.replace(/^::ffff:(?=[\d.]+$)/i, "");
  if (isIPv4(mapped) || !isIPv6(address)) return mapped;
  const [head = "", tail] = address.split("%", 1)[0]?.split("::") ?? [];
  const first = groupsOf(head);
  const last = tail === undefined ? [] : groupsOf(tail);
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => "0");
  return [...first, ...zeros, ...last]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}

function groupsOf(text: string): string[] {
  return text === "" ? [] : text.split(":");
}
