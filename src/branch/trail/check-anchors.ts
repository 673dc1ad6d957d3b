import type { ClientBase, Pool } from "pg";
import { type Anchor, readAnchors } from "./anchors";
import { cutOff, missing, rewritten, type TrailProblem, unanchored } from "./trail-problem";

/** How a trail stands to its anchors. */
export interface AnchorsChecked {
  /** How many anchors of the office could be read. */
  read: number;
  /** The latest of them. */
  last: Anchor | null;
  problems: TrailProblem[];
}

const AT_ONCE = 1_000;

/** Compares every anchor of an office with its trail. */
export async function checkAnchors(
  db: Pool | ClientBase,
  officeCode: string,
  file: string,
): Promise<AnchorsChecked> {
  const head = await headOf(db, officeCode);
  const found = new AnchorFindings(head);
  let unreadable: number | null = null;
  let held: Anchor[] = [];
  const compare = async (): Promise<void> => {
    const hashes = await hashesOf(db, officeCode, held);
    for (const anchor of held) found.add(anchor, hashes.get(anchor.sequence) ?? null);
    held = [];
  };
  for await (const { line, anchor } of readAnchors(file)) {
    // Each anchor stands for all entries before it: only what is lost at the end is missed.
    if (anchor === null) unreadable = line;
    if (anchor?.office !== officeCode) continue;
    unreadable = null;
    held.push(anchor);
    if (held.length === AT_ONCE) await compare();
  }
  await compare();
  const problems = found.problems();
  if (unreadable !== null) {
    problems.push(unanchored(head, `Line ${unreadable} of ${file} is not an anchor.`));
  } else if (found.read === 0 && head > 0) {
    problems.push(unanchored(head, `${file} has no anchor of a trail with ${head} entries.`));
  }
  return { read: found.read, last: found.last, problems };
}

class AnchorFindings {
  read = 0;
  last: Anchor | null = null;
  private matched = 0;
  private wrong: { anchor: Anchor; after: number } | null = null;
  private gone: Anchor | null = null;
  private beyond: Anchor | null = null;

  constructor(private readonly head: number) {}

  add(anchor: Anchor, hash: string | null): void {
    this.read += 1;
    this.last = anchor;
    if (hash === anchor.hash) this.matched = Math.max(this.matched, anchor.sequence);
    else if (hash !== null) this.wrong ??= { anchor, after: this.matched };
    else if (anchor.sequence <= this.head) this.gone ??= anchor;
    else if (anchor.sequence > (this.beyond?.sequence ?? 0)) this.beyond = anchor;
  }

  problems(): TrailProblem[] {
    const { wrong, gone, beyond, head } = this;
    return [
      ...(wrong ? [rewritten(wrong.after, wrong.anchor.sequence, wrong.anchor.at)] : []),
      ...(gone ? [missing(gone.sequence, gone.sequence)] : []),
      ...(beyond ? [cutOff(head + 1, beyond.sequence, beyond.at)] : []),
    ];
  }
}

async function headOf(db: Pool | ClientBase, officeCode: string): Promise<number> {
  const { rows } = await db.query<{ head: number }>(
    "SELECT coalesce(max(sequence), 0) AS head FROM trail_entry WHERE office_code = $1",
    [officeCode],
  );
  return rows[0]?.head ?? 0;
}

async function hashesOf(
  db: Pool | ClientBase,
  officeCode: string,
  anchors: readonly Anchor[],
): Promise<Map<number, string>> {
  const { rows } = await db.query<{ sequence: number; hash: string }>(
    `SELECT sequence, encode(hash, 'hex') AS hash FROM trail_entry
     WHERE office_code = $1 AND sequence = ANY ($2::bigint[])`,
    [officeCode, anchors.map(({ sequence }) => sequence)],
  );
  return new Map(rows.map(({ sequence, hash }) => [sequence, hash]));
}
