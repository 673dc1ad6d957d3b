/** Somewhere to write lines to, such as the standard output. */
export interface Output {
  write(text: string): unknown;
}

/** What is written after a stop was asked for is no news: the step under way is being ended. */
export function untilAborted(output: Output, signal: AbortSignal): Output {
  return {
    write: (text) => {
      if (!signal.aborted) output.write(text);
    },
  };
}

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
