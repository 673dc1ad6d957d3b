import { type HashedEntry, hashAfter } from "./read-trail";

/** An entry that does not match its hash, with the hash that stands before it. */
export interface Suspect extends HashedEntry {
  previous: string | null;
}

/** What was found among entries that match no hash. */
export interface SwapsFound {
  swaps: [Suspect, Suspect][];
  /** What nobody has swapped. */
  others: Suspect[];
}

/** Finds which of the entries stand in each other's place, with their hashes or without. */
export function swappedEntries(suspects: readonly Suspect[]): SwapsFound {
  const swaps: [Suspect, Suspect][] = [];
  const explained = new Set<number>();
  for (const [at, one] of suspects.entries()) {
    if (explained.has(one.sequence)) continue;
    const other = suspects.slice(at + 1).find((later) => areSwapped(one, later));
    if (other === undefined) continue;
    swaps.push([one, other]);
    explained.add(one.sequence).add(other.sequence);
  }
  const belongs = new Map(
    swaps.flatMap(([one, other]) => [
      [one.sequence, other.hash] as const,
      [other.sequence, one.hash] as const,
    ]),
  );
  // What follows a swapped entry is right once that is back in its place.
  const isRight = ({ sequence, said, hash }: Suspect): boolean =>
    belongs.has(sequence - 1) &&
    hashAfter(belongs.get(sequence - 1) ?? null, sequence, said) === hash;
  const others = suspects.filter((one) => !explained.has(one.sequence) && !isRight(one));
  return { swaps, others };
}

function areSwapped(one: Suspect, later: Suspect): boolean {
  const laterFirst = hashAfter(one.previous, one.sequence, later.said);
  const withHashes = laterFirst === later.hash;
  if (!withHashes && laterFirst !== one.hash) return false;
  const areNeighbours = later.sequence === one.sequence + 1;
  const previous = withHashes && areNeighbours ? later.hash : later.previous;
  const oneLater = hashAfter(previous, later.sequence, one.said);
  return oneLater === (withHashes ? one.hash : later.hash);
}
