import type { Pool } from "pg";
import type { AnchorRules } from "../../domain/anchor-rules";
import { repeat, type Repeated } from "../../domain/repeat";
import { addAnchor, type Anchor } from "./anchors";
import { checkAnchors } from "./check-anchors";
import { cutOff, rewritten, type TrailProblem } from "./trail-problem";

/** What is looked after, how often, and whom to tell what. */
export interface AnchorWatch {
  officeCode: string;
  rules: AnchorRules;
  everySeconds: number;
  /** Told once when the trail is not what was anchored. */
  differs: (problems: readonly TrailProblem[]) => void;
  /** Told at the first round that fails, with why, and with null once one succeeds after that. */
  changed: (problem: unknown) => void;
}

/** How an office's trail stands to its anchors. */
export type AnchorState = "NOT_CHECKED" | "ANCHORED" | "FAILING" | "NOT_AS_ANCHORED";

/** Anchors that are looked after. */
export interface KeptAnchors extends Repeated {
  state(): AnchorState;
}

/**
 * Compares the trail with all its anchors once, then adds anchors as it grows. After a difference
 * none is added, so that what was anchored remains the last word.
 */
export function keepAnchors(pool: Pool, watch: AnchorWatch): KeptAnchors {
  const keeper = new AnchorKeeper(pool, watch);
  const rounds = repeat(watch.everySeconds, () => keeper.round(false));
  return {
    state: () => keeper.state,
    async stop() {
      await rounds.stop();
      await keeper.round(true);
    },
  };
}

class AnchorKeeper {
  state: AnchorState = "NOT_CHECKED";
  private checked = false;
  private last: Anchor | null = null;

  constructor(
    private readonly pool: Pool,
    private readonly watch: AnchorWatch,
  ) {}

  /** One round; the last one of all anchors whatever has no anchor. */
  async round(isLast: boolean): Promise<void> {
    if (this.state === "NOT_AS_ANCHORED") return;
    try {
      const problems = this.checked ? [] : await this.check();
      const head = await this.head(problems);
      if (problems.length > 0) {
        this.state = "NOT_AS_ANCHORED";
        this.watch.differs(problems);
        return;
      }
      if (head !== null && (isLast || this.isDue(head))) await this.add(head);
      if (this.state === "FAILING") this.watch.changed(null);
      this.state = "ANCHORED";
    } catch (problem) {
      if (this.state !== "FAILING") this.watch.changed(problem);
      this.state = "FAILING";
    }
  }

  private async check(): Promise<TrailProblem[]> {
    const { officeCode, rules } = this.watch;
    const { last, problems } = await checkAnchors(this.pool, officeCode, rules.file);
    this.last = last;
    this.checked = true;
    // A trail that was never anchored begins to be, and a line that a power cut tore is passed over.
    return problems.filter(({ kind }) => kind !== "UNANCHORED");
  }

  /** The trail's last entry where it has no anchor; adds a problem when the last anchor differs. */
  private async head(problems: TrailProblem[]): Promise<Omit<Anchor, "office" | "at"> | null> {
    const { last } = this;
    const { rows } = await this.pool.query<{ sequence: number; hash: string }>(
      `SELECT sequence, encode(hash, 'hex') AS hash FROM trail_entry
       WHERE office_code = $1 AND sequence IN ($2::bigint,
         (SELECT max(sequence) FROM trail_entry WHERE office_code = $1))
       ORDER BY sequence`,
      [this.watch.officeCode, last?.sequence ?? 0],
    );
    const head = rows.at(-1) ?? null;
    if (last === null || problems.length > 0) return head;
    const anchored = rows.find(({ sequence }) => sequence === last.sequence);
    if (anchored === undefined) {
      problems.push(cutOff((head?.sequence ?? 0) + 1, last.sequence, last.at));
    } else if (anchored.hash !== last.hash) {
      problems.push(rewritten(last.sequence - 1, last.sequence, last.at));
    }
    return head?.sequence === last.sequence ? null : head;
  }

  private isDue({ sequence }: { sequence: number }): boolean {
    const { entries, seconds } = this.watch.rules;
    if (this.last === null) return true;
    const age = Date.now() - Date.parse(this.last.at);
    return sequence - this.last.sequence >= entries || age >= seconds * 1000;
  }

  private async add({ sequence, hash }: { sequence: number; hash: string }): Promise<void> {
    const { officeCode: office, rules } = this.watch;
    const anchor = { office, sequence, hash, at: new Date().toISOString() };
    await addAnchor(rules.file, anchor);
    this.last = anchor;
  }
}
