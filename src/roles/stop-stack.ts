/** What is running and must be stopped, the last started first. */
export class StopStack {
  private readonly stops: (() => Promise<void>)[] = [];

  /** Remembers how to stop what has just been started. */
  push(stop: () => Promise<void>): void {
    this.stops.push(stop);
  }

  /** Stops everything. What fails to stop does not keep the rest running. */
  async stopAll(): Promise<void> {
    for (let stop = this.stops.pop(); stop; stop = this.stops.pop()) {
      await stop().catch(() => undefined);
    }
  }
}
