import { randomUUID } from "node:crypto";
import { type ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { type Logger } from "pino";
import { REQUEST_ID_HEADER } from "./graphql-request";
import { withInvalidValue } from "./invalid-value";
import { withoutNationalIds } from "./refusal/national-id";

/** Codes of PostgreSQL and of the network that say: the database is away for now. */
const DATABASE_AWAY = /^(57P0[1-5]|08...|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;
/** What the driver says, without a code, when a connection ends under it. */
const CONNECTION_ENDED = /^(Connection terminated|timeout exceeded when trying to connect)/;

/** Its database is away: for a while, and for everybody. */
export const DATABASE_UNAVAILABLE = "DATABASE_UNAVAILABLE";

function isDatabaseAway(cause: unknown): boolean {
  const { code, message } = Object(cause) as { code?: unknown; message?: unknown };
  return (
    (typeof code === "string" && DATABASE_AWAY.test(code)) ||
    (typeof message === "string" && CONNECTION_ENDED.test(message))
  );
}

function databaseAway(id: string): GraphQLError {
  return new GraphQLError("The database cannot be reached at the moment.", {
    extensions: {
      code: DATABASE_UNAVAILABLE,
      requestId: id,
      remedy: "Ask again in a few seconds.",
    },
  });
}

const LONGEST_MESSAGE = 400;
const UNEXPECTED = "INTERNAL_SERVER_ERROR";

/** Cuts a message that quotes a long value: an error never sends a megabyte back. */
export function shortened(message: string): string {
  return message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE)}…`;
}

/** Far longer than what is sent, so that no cut through a national id is. */
const LONGEST_READ = 1_000;

function safely(text: string): string {
  return withoutNationalIds(text.slice(0, LONGEST_READ));
}

/**
 * What leaves of an error that was made for the caller: shortened, and without what looks like a
 * national id (NIK). Answers are logged and kept on their way, also those that quote what was sent.
 */
export function toldSafely<Told extends GraphQLFormattedError>(error: Told): Told {
  const extensions =
    error.extensions &&
    Object.fromEntries(
      Object.entries(error.extensions).map(([name, value]) => [
        name,
        typeof value === "string" ? safely(value) : value,
      ]),
    );
  return { ...error, message: shortened(safely(error.message)), ...(extensions && { extensions }) };
}

/** What a caller is told of a failure that only we can mend. */
export function unexpectedError(id: string): GraphQLError {
  return new GraphQLError(
    "Something went wrong on our side, and we have written it down. Try again later; if it " +
      `happens again, tell the operator this request id: ${id}`,
    { extensions: { code: UNEXPECTED, requestId: id } },
  );
}

/**
 * Decides what of an error leaves the server. Errors that were made for the caller, ours and
 * GraphQL's own, pass with their messages shortened; anything else is logged whole and shown as
 * one plain sentence.
 */
export class ErrorFormat {
  readonly #requests = new WeakMap<object, string>();

  constructor(private readonly log: Logger) {}

  /** Remembers which request met an error, so that its id can be shown. */
  plugin(): ApolloServerPlugin {
    return {
      requestDidStart: ({ request }) => {
        const id = request.http?.headers.get(REQUEST_ID_HEADER);
        return Promise.resolve({
          didEncounterErrors: ({ errors }) => {
            if (id !== undefined) for (const error of errors) this.#requests.set(error, id);
            return Promise.resolve();
          },
        });
      },
    };
  }

  readonly format = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const code = formatted.extensions?.code;
    if (cause instanceof GraphQLError && code !== UNEXPECTED) {
      return toldSafely(withInvalidValue(formatted));
    }
    const id = this.idOf(error);
    const isAway = isDatabaseAway(cause);
    this.log.error({ err: cause, requestId: id, path: formatted.path }, "a request failed");
    const { message, extensions } = (isAway ? databaseAway(id) : unexpectedError(id)).toJSON();
    return { message, locations: formatted.locations, path: formatted.path, extensions };
  };

  private idOf(error: unknown): string {
    const known =
      typeof error === "object" && error !== null ? this.#requests.get(error) : undefined;
    return known ?? randomUUID();
  }
}
