import { type Values } from "../subgraph";

/** Never a key of an answer: assigning it would change what an object is. */
const PROTOTYPE = "__proto__";

const isObject = (value: unknown): value is Values => typeof value === "object" && value !== null;

/** A copy of plain JSON values, so that two places of an answer never share an object. */
export function copied<Value>(value: Value): Value {
  if (!isObject(value)) return value;
  if (Array.isArray(value)) return value.map(copied) as Value;
  const copy: Values = {};
  for (const key in value) if (key !== PROTOTYPE) copy[key] = copied(value[key]);
  return copy as Value;
}

/**
 * Merges what a subgraph answered into what is known. Objects and lists merge item by item; a null
 * never replaces a value that another subgraph gave.
 */
export function mergeValues(known: Values, more: Values): void {
  for (const key in more) {
    if (key === PROTOTYPE) continue;
    const now = more[key];
    const before = known[key];
    if (isObject(before) && isObject(now)) mergeObjects(before, now);
    else if (now !== null || before === undefined) known[key] = now;
  }
}

function mergeObjects(before: Values, now: Values): void {
  if (!Array.isArray(before) || !Array.isArray(now)) {
    mergeValues(before, now);
    return;
  }
  now.forEach((item: unknown, index) => {
    const known: unknown = before[index];
    if (isObject(known) && isObject(item)) mergeObjects(known, item);
    else if (known === null || known === undefined) before[index] = item;
  });
}
