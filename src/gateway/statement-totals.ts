/** What one subgraph, or one office, was asked for an answer. */
interface Totals {
  requests: number;
  statements: number;
  batches?: number;
}

/** Adds up how many requests and SQL statements an answer took, by `hub` and by office code. */
export class StatementTotals {
  readonly #totals = new Map<string, Totals>();

  /** Counts one request; `reported` is the `statements` extension of its answer. */
  add(name: string, reported: unknown): void {
    const totals = this.#totals.get(name) ?? { requests: 0, statements: 0 };
    this.#totals.set(name, totals);
    totals.requests += 1;
    if (typeof reported !== "object" || reported === null) return;
    for (const role of Object.values(reported) as Partial<Totals>[]) {
      totals.statements += count(role.statements) ?? 0;
      const batches = count(role.batches);
      if (batches !== undefined) totals.batches = (totals.batches ?? 0) + batches;
    }
  }

  toJSON(): Record<string, Totals> {
    return Object.fromEntries([...this.#totals].sort(([a], [b]) => a.localeCompare(b)));
  }
}

function count(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
