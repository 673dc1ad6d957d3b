/** Somewhere to write lines to, such as the standard output. */
export interface Output {
  write(text: string): unknown;
  /** Whether people look at it, and a line can be written anew. */
  readonly isTTY?: boolean;
}

/** What is written after a stop was asked for is no news: the step under way is being ended. */
export function untilAborted(output: Output, signal: AbortSignal): Output {
  return {
    isTTY: output.isTTY ?? false,
    write: (text) => {
      if (!signal.aborted) output.write(text);
    },
  };
}

/** How often a count is shown: on a terminal often enough to see it move, elsewhere seldom. */
const COUNT_EVERY_MS = { terminal: 100, elsewhere: 5_000 };

/**
 * Shows what is being done, one line per step with its seconds: the step's name at once, its time
 * when it is done. It reads the same on a terminal and in a file.
 */
export class Progress {
  private lineIsOpen = false;

  constructor(private readonly output: Output) {}

  /** Does one step and shows how long it took. */
  async step<Result>(title: string, work: () => Promise<Result>): Promise<Result> {
    const startedAt = performance.now();
    this.output.write(`  ${title} … `);
    this.lineIsOpen = true;
    try {
      const result = await work();
      const seconds = `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
      this.output.write(this.lineIsOpen ? `${seconds}\n` : `  ${title}: ${seconds}\n`);
      this.lineIsOpen = false;
      return result;
    } finally {
      this.closeLine();
    }
  }

  /**
   * Does one step that tells how much is done. On a terminal the count stands in the step's own
   * line; elsewhere it is a line now and then.
   */
  counting<Result>(
    title: string,
    what: string,
    work: (count: (done: number) => void) => Promise<Result>,
  ): Promise<Result> {
    const isTerminal = this.output.isTTY ?? false;
    const every = COUNT_EVERY_MS[isTerminal ? "terminal" : "elsewhere"];
    let shownAt = performance.now();
    return this.step(title, () =>
      work((done) => {
        const now = performance.now();
        if (now - shownAt < every) return;
        shownAt = now;
        const counted = `${done.toLocaleString("en")} ${what}`;
        if (!isTerminal) return this.tell(counted);
        this.output.write(`\r\u001B[K  ${title} … ${counted}, `);
        this.lineIsOpen = true;
      }),
    );
  }

  /** Shows a line of its own, also in the middle of a step. */
  readonly tell = (line: string): void => {
    this.closeLine();
    this.output.write(`    ${line}\n`);
  };

  private closeLine(): void {
    if (this.lineIsOpen) this.output.write("\n");
    this.lineIsOpen = false;
  }
}
