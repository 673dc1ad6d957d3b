import { useEffect, useMemo, useSyncExternalStore } from "react";
import { type Client, useClient } from "urql";
import { DashboardTrendsDocument } from "../../../schema/dashboard.types";
import { Sparkline } from "../chart/sparkline";
import { monthsBefore } from "./question";

/** Regions asked for together; rows that are scrolled by are asked for in the same breath. */
const AT_ONCE = 60;
const BREATH_MS = 80;

type Trend = readonly (number | null)[];

/** The months before the date of a ranking, asked for as rows come into sight. */
export class Trends {
  readonly #known = new Map<string, Trend>();
  readonly #wanted = new Set<string>();
  readonly #asked = new Set<string>();
  readonly #listeners = new Set<() => void>();
  #timer: number | undefined;

  constructor(
    private readonly client: Client,
    private readonly asOf: string,
    private readonly definition: string | undefined,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  of(code: string): Trend | undefined {
    return this.#known.get(code);
  }

  want(code: string): void {
    if (this.#asked.has(code)) return;
    this.#wanted.add(code);
    this.#timer ??= window.setTimeout(() => void this.#ask(), BREATH_MS);
  }

  async #ask(): Promise<void> {
    this.#timer = undefined;
    const codes = [...this.#wanted];
    this.#wanted.clear();
    for (const code of codes) this.#asked.add(code);
    for (let first = 0; first < codes.length; first += AT_ONCE) {
      await this.#load(codes.slice(first, first + AT_ONCE));
    }
  }

  async #load(codes: readonly string[]): Promise<void> {
    const { data } = await this.client
      .query(DashboardTrendsDocument, {
        codes: [...codes],
        from: monthsBefore(this.asOf, 12),
        to: this.asOf,
        definition: this.definition,
      })
      .toPromise();
    for (const { region } of data?.compareRegions ?? []) {
      this.#known.set(
        region.code,
        region.coverageSeries.map(({ percent }) => percent),
      );
    }
    for (const listener of this.#listeners) listener();
  }
}

/** One store for each date and definition. */
export function useTrends(asOf: string, definition: string | undefined): Trends {
  const client = useClient();
  return useMemo(() => new Trends(client, asOf, definition), [client, asOf, definition]);
}

/** A line of twelve months and the one asked about, drawn when it has been loaded. */
export function TrendCell({ code, trends, none }: { code: string; trends: Trends; none: string }) {
  const trend = useSyncExternalStore(trends.subscribe, () => trends.of(code));
  useEffect(() => trends.want(code), [code, trends]);
  const isEmpty = trend?.every((value) => value === null);
  return (
    <span title={isEmpty ? none : undefined}>
      <Sparkline values={trend ?? []} />
    </span>
  );
}
