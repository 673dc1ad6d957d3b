import type { CoverageQuestion } from "../coverage-question";

type SqlType = "text" | "text[]" | "int" | "date" | "timestamptz";

/** Gives each value its number and type in the statement; the same value of a type has one number. */
export type Bind = (value: unknown, type: SqlType) => string;

/** Binds values to the list that goes with the statement. */
export function binding(values: unknown[]): Bind {
  const bound = new Map<string, string>();
  return (value, type) => {
    const key = `${type} ${JSON.stringify(value)}`;
    const place = bound.get(key) ?? `$${values.push(value)}::${type}`;
    bound.set(key, place);
    return place;
  };
}

/** What a part of a statement asks: the value of a region on a date, each named by an expression. */
export interface ValueAsked {
  readonly question: Pick<CoverageQuestion, "definition" | "segment" | "maxAgeMonths">;
  /** The region's code. */
  readonly region: string;
  readonly date: string;
  /** The instant up to which is known; null: all. */
  readonly knownAt: string | null;
  readonly bind: Bind;
  /** Where the places and parts that are not shown were collected before, for all districts asked. */
  readonly secrets?: string | undefined;
  /** Whether it is asked for a sum only, in which nobody counts where eligible workers are unknown. */
  readonly isPart?: boolean;
}

/** Only rows that the hub knew at the instant asked. */
export function known(alias: string, knownAt: string | null): string {
  return knownAt === null ? "" : `AND ${alias}.known_at <= ${knownAt}`;
}

/** Only figures that are not too old to count. */
export function youngEnough(
  column: string,
  { question, date, bind }: Pick<ValueAsked, "question" | "date" | "bind">,
): string {
  const { maxAgeMonths } = question;
  if (maxAgeMonths === null) return "";
  return `AND ${column} >= date_trunc('month', ${date})
    - make_interval(months => ${bind(maxAgeMonths, "int")})`;
}
