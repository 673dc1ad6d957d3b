/** Why work on a request should stop. */
export type CancelReason = "deadline" | "disconnected";

/**
 * One point at which everything that a request has started is stopped. A plain set of callbacks:
 * hundreds of listeners on one abort signal are slow and raise warnings.
 */
export class Cancellation {
  #reason: CancelReason | undefined;
  readonly #callbacks = new Set<(reason: CancelReason) => void>();

  get reason(): CancelReason | undefined {
    return this.#reason;
  }

  /** Calls back once when the request is cancelled; the returned function forgets the callback. */
  onCancel(callback: (reason: CancelReason) => void): () => void {
    if (this.#reason) {
      callback(this.#reason);
      return () => undefined;
    }
    this.#callbacks.add(callback);
    return () => this.#callbacks.delete(callback);
  }

  cancel(reason: CancelReason): void {
    if (this.#reason) return;
    this.#reason = reason;
    for (const callback of this.#callbacks) callback(reason);
    this.#callbacks.clear();
  }
}
