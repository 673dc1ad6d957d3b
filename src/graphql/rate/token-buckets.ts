import { RecentlyUsed } from "../recently-used";

/** How much may be asked within a window; what was not used up is there to be used at once. */
export interface RatePolicy {
  /** As headers and errors call it. */
  readonly name: string;
  readonly points: number;
  readonly windowSeconds: number;
}

/** What became of a wish to spend points. */
export interface Spent {
  readonly isAllowed: boolean;
  /** What is left, whole points. */
  readonly remaining: number;
  /** Until everything may be spent again. */
  readonly fullInSeconds: number;
  /** Until what was refused may be asked again; 0 when it was not. */
  readonly retryInSeconds: number;
}

interface Bucket {
  level: number;
  at: number;
}

/** Whoever comes back after so many others begins anew: memory is bounded, whoever asks. */
const MOST_ASKERS = 100_000;

/** One bucket for each asker, filled evenly over the window and never above its points. */
export class TokenBuckets {
  readonly #buckets = new RecentlyUsed<string, Bucket>(MOST_ASKERS);

  constructor(
    private readonly policy: RatePolicy,
    /** The clock, in milliseconds; it never goes back. */
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Takes points from an asker's bucket if there are enough; a refusal takes none. */
  spend(asker: string, points: number): Spent {
    const { points: most, windowSeconds } = this.policy;
    const perSecond = most / windowSeconds;
    const bucket = this.filled(asker, perSecond);
    const isAllowed = points <= bucket.level;
    if (isAllowed) bucket.level -= points;
    return {
      isAllowed,
      remaining: Math.floor(bucket.level),
      fullInSeconds: Math.ceil((most - bucket.level) / perSecond),
      retryInSeconds: isAllowed ? 0 : Math.ceil((points - bucket.level) / perSecond),
    };
  }

  private filled(asker: string, perSecond: number): Bucket {
    const { points: most } = this.policy;
    const at = this.now();
    const bucket = this.#buckets.get(asker) ?? { level: most, at };
    bucket.level = Math.min(most, bucket.level + ((at - bucket.at) / 1_000) * perSecond);
    bucket.at = at;
    this.#buckets.set(asker, bucket);
    return bucket;
  }
}
