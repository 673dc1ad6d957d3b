import { type CancelReason, type Cancellation } from "../../graphql/cancellation";

/** The request was cancelled while it waited for an answer. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";

  constructor(readonly reason: CancelReason) {
    super(`Cancelled: ${reason}`);
  }
}

interface Running<Value> {
  value: Promise<Value>;
  waiting: number;
  /** When it is given up; whoever can wait longer does not join. */
  until: number;
  stop: AbortController;
}

/** How much longer a request may be able to wait than the one that it joins. */
const CLOSE_ENOUGH_MS = 500;

/**
 * Work that several requests may wait for. It goes on as long as one of them waits: a caller that
 * leaves does not take the others' answer away.
 */
export class InFlight<Value> {
  readonly #running = new Map<string, Running<Value>>();

  /** Joins equal work that is under way, or starts it. Without a key nobody can join. */
  async run(
    { key, until, cancellation }: { key?: string; until: number; cancellation: Cancellation },
    start: (signal: AbortSignal) => Promise<Value>,
  ): Promise<{ value: Value; joined: boolean }> {
    const under = key === undefined ? undefined : this.#running.get(key);
    const joined = under !== undefined && until <= under.until + CLOSE_ENOUGH_MS;
    const running = joined ? under : this.start(key, until, start);
    return { value: await waitFor(running, cancellation), joined };
  }

  private start(
    key: string | undefined,
    until: number,
    start: (signal: AbortSignal) => Promise<Value>,
  ): Running<Value> {
    const stop = new AbortController();
    const running: Running<Value> = { value: start(stop.signal), waiting: 0, until, stop };
    if (key !== undefined && !this.#running.has(key)) {
      this.#running.set(key, running);
      const forget = () => this.#running.delete(key);
      running.value.then(forget, forget);
    }
    return running;
  }
}

async function waitFor<Value>(running: Running<Value>, cancellation: Cancellation): Promise<Value> {
  running.waiting += 1;
  let forget: () => void = () => undefined;
  const cancelled = new Promise<never>((_resolve, reject) => {
    forget = cancellation.onCancel((reason) => reject(new Cancelled(reason)));
  });
  try {
    return await Promise.race([running.value, cancelled]);
  } finally {
    forget();
    running.waiting -= 1;
    if (running.waiting === 0) running.stop.abort();
  }
}
