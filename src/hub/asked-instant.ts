import { today } from "../domain/calendar";
import { UserError } from "../graphql/user-error";

/** SQL: whether an instant lies ahead of the hub's clock of knowledge; no instant does not. */
export function isAhead(instant: string): string {
  return `(SELECT ${instant}::timestamptz > greatest(at, clock_timestamp()) IS TRUE
    FROM knowledge_clock)`;
}

/**
 * SQL: whether the hub knew a row at an instant, and of nothing that replaces it; without an
 * instant, whether it knows so now.
 */
export function isKnown(table: string, row: string, instant: string): string {
  return `(${instant}::timestamptz IS NULL OR ${row}.known_at <= ${instant})
    AND NOT EXISTS (
      SELECT FROM ${table} newer WHERE newer.replaces = ${row}.id
        AND (${instant}::timestamptz IS NULL OR newer.known_at <= ${instant}))`;
}

/** Refuses an instant that has not come: what is known then would still change. */
export function refuseAhead(rows: readonly { isAhead: boolean }[], asked: string | null): void {
  if (asked === null || !rows.some((row) => row.isAhead)) return;
  throw new UserError(`${asked} is in the future: what is known then would still change.`, {
    code: "KNOWN_AT_IN_FUTURE",
    argument: "knownAt",
    value: asked,
    remedy: "Leave knownAt out to ask with all that is known now.",
  });
}

/** Refuses a day to come: nothing can be known of it yet. */
export function refuseDayAhead(asOf: string): void {
  if (asOf <= today()) return;
  throw new UserError(`${asOf} is in the future: nothing can be known of it yet.`, {
    code: "AS_OF_IN_FUTURE",
    argument: "asOf",
    value: asOf,
    remedy: `Ask for ${today()} or a date before it; without asOf, the last closed month's end.`,
  });
}
