import { z } from "zod";
import { hashOf } from "./persisted-operations";

const List = z.record(z.string(), z.string());

/**
 * Reads a list of operations as `npm run operations` and code generators write it: an object of each
 * operation's text by its hash. Undefined when it is something else.
 */
export function readOperationList(json: string): ReadonlyMap<string, string> | undefined {
  const list = List.safeParse(parsed(json));
  if (!list.success) return undefined;
  const operations = Object.entries(list.data);
  const isSound = operations.every(([hash, text]) => hashOf(text) === hash);
  return isSound && operations.length > 0 ? new Map(operations) : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
