/**
 * A name as it may be shown: S••• A•••. The first letters tell whoever knows the person that it is
 * the right one, and nobody else who it is; the dots do not tell how long a name is.
 */
export function maskedName(name: string): string {
  return name
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => `${[...word][0] ?? ""}•••`)
    .join(" ");
}

/** Names are written in all sorts of ways; blanks and small letters make no other person. */
export function isSameName(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

const SHORTEST_FOUND = 4;

/** Whether a text holds a whole name, so that it would tell who is meant. */
export function holdsName(text: string, name: string): boolean {
  const sought = folded(name);
  return sought.length >= SHORTEST_FOUND && folded(text).includes(sought);
}

function folded(name: string): string {
  return name.normalize("NFKC").toUpperCase().replace(/\s+/g, " ").trim();
}
