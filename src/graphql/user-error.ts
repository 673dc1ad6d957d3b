import { GraphQLError } from "graphql";

/** What a refused value says, for the person who sent it. */
export interface UserErrorDetails {
  /** A stable word for programs, for example REGION_CODE_INVALID. */
  code: string;
  /** The argument or input field, for example "codes.3". */
  argument?: string;
  /** The offending value, shortened; never a personal one. */
  value?: string;
  /** The branch office that refused. */
  office?: string;
  /** How to mend it. */
  remedy: string;
}

const LONGEST_SHOWN_VALUE = 80;

/** Shortens what a client sent, so that an error never carries a megabyte back. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  return text.length <= LONGEST_SHOWN_VALUE ? text : `${text.slice(0, LONGEST_SHOWN_VALUE)}…`;
}

/** An error of a query that its author can mend. Everything else is shown as one plain sentence. */
export class UserError extends GraphQLError {
  constructor(message: string, details: UserErrorDetails) {
    super(message, { extensions: { ...details } });
  }
}
