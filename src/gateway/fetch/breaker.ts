/** When a breaker opens, and for how long. */
export interface BreakerOptions {
  /** This many failures in a row open it. */
  failures: number;
  openMs: number;
  /** The clock, in milliseconds. */
  now?: () => number;
  /** A number from 0 to 1: breakers that opened together do not try again together. */
  random?: () => number;
}

type State = "closed" | "open" | "half-open";

/** An open breaker stays open for `openMs`, more or less by this share of it. */
const SPREAD = 0.2;

/**
 * Keeps a server that fails from being asked again and again: after some failures it refuses for a
 * while, then lets one request through to see.
 */
export class Breaker {
  #state: State = "closed";
  #failures = 0;
  #openUntil = 0;
  #probing = false;
  readonly #now: () => number;
  readonly #random: () => number;

  constructor(private readonly options: BreakerOptions) {
    this.#now = options.now ?? Date.now;
    this.#random = options.random ?? Math.random;
  }

  get state(): State {
    return this.#state;
  }

  /** How long it will still refuse. */
  get retryAfterMs(): number {
    return this.#state === "closed" ? 0 : Math.max(0, Math.ceil(this.#openUntil - this.#now()));
  }

  /** Whether a request may pass; whoever passes must report how it ended. */
  tryPass(): boolean {
    if (this.#state === "closed") return true;
    if (this.#probing || this.#now() < this.#openUntil) return false;
    this.#state = "half-open";
    this.#probing = true;
    return true;
  }

  succeeded(): void {
    this.#state = "closed";
    this.#failures = 0;
    this.#probing = false;
  }

  failed(): void {
    this.#failures += 1;
    const opens =
      this.#state === "half-open" ||
      (this.#state === "closed" && this.#failures >= this.options.failures);
    this.#probing = false;
    if (!opens) return;
    this.#state = "open";
    const spread = 1 - SPREAD + 2 * SPREAD * this.#random();
    this.#openUntil = this.#now() + this.options.openMs * spread;
  }

  /** The request was given up for a reason that says nothing about the server. */
  abandoned(): void {
    this.#probing = false;
  }
}
