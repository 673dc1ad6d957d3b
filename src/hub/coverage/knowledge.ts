import { UserError } from "../../graphql/user-error";

/** Up to which instant an answer knows, by the hub's clock; every row of the statement has it. */
export interface Knowledge {
  readonly knownAt: string;
  readonly isInFuture: boolean;
}

/**
 * The clock as the statement sees it: with all figures up to it, and none after it. An instant
 * that lies after it is cut to it, so that asking with the answer's own instant repeats the answer.
 */
export function knowledgeSql(knownAt: string | null): string {
  const asked = `${knownAt ?? "NULL"}::timestamptz`;
  return `
    SELECT asked > greatest(at, clock_timestamp()) IS TRUE AS "isInFuture",
      to_char(least(at, asked) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "knownAt"
    FROM (SELECT at, ${asked} AS asked FROM knowledge_clock LIMIT 1) clock`;
}

/** Refuses an instant that has not come by the hub's clock: what is known then would still change. */
export function requireKnowable({ isInFuture }: Knowledge, asked: string | null): void {
  if (asked === null || !isInFuture) return;
  throw new UserError(`${asked} is in the future: what is known then would still change.`, {
    code: "KNOWN_AT_IN_FUTURE",
    argument: "knownAt",
    value: asked,
    remedy: "Leave knownAt out to ask with all that is known now.",
  });
}
