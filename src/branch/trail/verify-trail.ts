import type { Pool, PoolClient } from "pg";
import { checkAnchors } from "./check-anchors";
import { type HashedEntry, hashAfter, readTrail } from "./read-trail";
import { type Suspect, swappedEntries } from "./swapped-entries";
import { changed, datedBack, missing, repeated, swapped, type TrailProblem } from "./trail-problem";

/** What a trail is verified against, and whom to tell what is wrong. */
export interface Verification {
  officeCode: string;
  /** The file of its anchors; without one an end that was cut off is not seen. */
  anchors: string | null;
  found: (problem: TrailProblem) => void;
}

/** How much was verified. */
export interface Verified {
  entries: number;
  /** How many anchors were compared, and of which entry the last one is; null without a file. */
  anchors: { read: number; last: number } | null;
}

/** Pairs of more are not looked for: they are told one by one. */
const MOST_SUSPECTS = 200;

/** Walks an office's trail from its first entry to its last, as it is at one moment. */
export async function verifyTrail(pool: Pool, asked: Verification): Promise<Verified> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const walked = await walk(client, asked);
    const { officeCode, anchors: file, found } = asked;
    if (file === null) return { entries: walked.entries, anchors: null };
    const { read, last, problems } = await checkAnchors(client, officeCode, file);
    for (const problem of problems) {
      // The walk has told what is missing before the end.
      if (problem.kind !== "MISSING" || problem.sequence > walked.last) found(problem);
    }
    return { entries: walked.entries, anchors: { read, last: last?.sequence ?? 0 } };
  } finally {
    await client.query("ROLLBACK");
    client.release();
  }
}

async function walk(
  client: PoolClient,
  { officeCode, found }: Verification,
): Promise<{ entries: number; last: number }> {
  const suspects: Suspect[] = [];
  let entries = 0;
  let before: HashedEntry | null = null;
  let latest = "";
  for await (const entry of readTrail(client, officeCode)) {
    const expected: number = (before?.sequence ?? 0) + 1;
    const previous: string | null = before?.hash ?? null;
    if (entry.sequence > expected) found(missing(expected, entry.sequence - 1));
    if (entry.sequence < expected) found(repeated(entry));
    else if (entry.sequence === expected) {
      if (hashAfter(previous, entry.sequence, entry.said) !== entry.hash) {
        if (suspects.length < MOST_SUSPECTS) suspects.push({ ...entry, previous });
        else found(changed(entry));
      } else if (entry.at < latest) found(datedBack(entry, entry.at));
      else latest = entry.at;
    }
    before = entry;
    entries += 1;
  }
  const { swaps, others } = swappedEntries(suspects);
  for (const [one, other] of swaps) found(swapped(one, other));
  for (const one of others) found(changed(one));
  return { entries, last: before?.sequence ?? 0 };
}
