import { EventEmitter, once } from "node:events";

/** How often is looked, while somebody listens. */
const EVERY_MS = 1_000;
const HEARTBEAT_MS = 15_000;
/** How long a browser waits before it connects again. */
const RETRY_MS = 5_000;

/** How a watch may be told to behave otherwise. */
export interface WatchOptions {
  readonly everyMs?: number;
  readonly heartbeatMs?: number;
}

/**
 * Tells whoever listens that the hub has learned something, by the instant of it. However many
 * listen, the hub is asked once a second; while nobody does, it is not asked.
 */
export class FiguresWatch {
  readonly #changes = new EventEmitter().setMaxListeners(0);
  readonly #ended = new AbortController();
  readonly #options: Required<WatchOptions>;
  #latest: string | undefined;
  #listeners = 0;
  #timer: NodeJS.Timeout | undefined;
  #isLooking = false;

  constructor(
    private readonly ask: () => Promise<string>,
    options: WatchOptions = {},
  ) {
    this.#options = { everyMs: EVERY_MS, heartbeatMs: HEARTBEAT_MS, ...options };
  }

  /** How many listen. */
  get listeners(): number {
    return this.#listeners;
  }

  /**
   * Server-sent events: at once how things stand, unless the listener knows that already, and again
   * whenever it changes. A slow listener misses what was between, never the latest.
   */
  async *events(known: string | undefined, gone: AbortSignal): AsyncGenerator<string> {
    let told = known;
    this.#listeners += 1;
    this.look();
    try {
      yield `retry: ${RETRY_MS}\n\n`;
      while (!gone.aborted && !this.#ended.signal.aborted) {
        const knownAt = this.#latest;
        if (knownAt !== undefined && knownAt !== told) {
          told = knownAt;
          yield `event: figures\nid: ${knownAt}\ndata: ${JSON.stringify({ knownAt })}\n\n`;
        } else if (!(await this.hasChanged(gone))) {
          yield ": still here\n\n";
        }
      }
    } finally {
      this.#listeners -= 1;
      if (this.#listeners === 0) this.rest();
    }
  }

  /** Ends all streams. */
  stop(): void {
    this.#ended.abort();
    this.rest();
  }

  /** Waits for a change, as long as a silent connection is kept by what lies between. */
  private async hasChanged(gone: AbortSignal): Promise<boolean> {
    const patience = AbortSignal.timeout(this.#options.heartbeatMs);
    const signal = AbortSignal.any([gone, this.#ended.signal, patience]);
    return once(this.#changes, "change", { signal }).then(
      () => true,
      () => !patience.aborted,
    );
  }

  private look(): void {
    if (this.#isLooking || this.#timer !== undefined) return;
    this.#isLooking = true;
    void this.ask()
      .then((knownAt) => {
        if (knownAt === this.#latest || this.#listeners === 0) return;
        this.#latest = knownAt;
        this.#changes.emit("change");
      })
      // A hub that does not answer has nothing new to tell; it is asked again.
      .catch(() => undefined)
      .finally(() => {
        this.#isLooking = false;
        if (this.#listeners === 0 || this.#ended.signal.aborted) return;
        this.#timer = setTimeout(() => {
          this.#timer = undefined;
          this.look();
        }, this.#options.everyMs);
      });
  }

  private rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // Whoever listens next is told how things stand then.
    this.#latest = undefined;
  }
}
