import { createHash } from "node:crypto";
import { type ApolloServerOptions, type BaseContext } from "@apollo/server";
import { type IncomingQuery } from "./incoming-query";
import { RecentlyUsed } from "./recently-used";
import { UserError, shown } from "./user-error";

type PersistedQueries = Exclude<ApolloServerOptions<BaseContext>["persistedQueries"], false>;
type Cache = NonNullable<NonNullable<PersistedQueries>["cache"]>;

/** Operations that clients may name by the hash of their text, instead of sending it. */
export interface PersistedOperations {
  /** Where the server looks a hash up, and remembers a text that it has run. */
  readonly cache: Cache;
  /** The text that a request runs, if it can be told; refuses what is not to be run. */
  textOf(sent: IncomingQuery): string | undefined;
}

/** What an operation is named by. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** How the server marks hashes in its cache. */
const PREFIX = "apq:";
const VERSION = 1;

/** Remembered are so many texts of so many letters: some tens of megabytes at most. */
const REMEMBERED = 1_000;
const LONGEST_REMEMBERED = 10_000;

/** Automatic persisted queries: a client sends a text once, with its hash, and then the hash. */
export function rememberedOperations(): PersistedOperations {
  const texts = new RecentlyUsed<string, string>(REMEMBERED);
  return {
    cache: {
      get: (key) => Promise.resolve(texts.get(key)),
      set: (key, text) => {
        if (text.length <= LONGEST_REMEMBERED) texts.set(key, text);
        return Promise.resolve();
      },
      delete: (key) => Promise.resolve(texts.delete(key)).then(() => true),
    },
    textOf: (sent) => {
      const hash = soundHash(sent);
      return sent.query ?? (hash === undefined ? undefined : texts.get(PREFIX + hash));
    },
  };
}

/** Serves the operations of a list and no other, whether they come as text or as hash. */
export function listedOperations(list: ReadonlyMap<string, string>): PersistedOperations {
  return {
    cache: {
      get: (key) => Promise.resolve(list.get(key.slice(PREFIX.length))),
      set: () => Promise.resolve(),
      delete: () => Promise.resolve(false),
    },
    textOf: (sent) => {
      const hash = soundHash(sent) ?? (sent.query === undefined ? undefined : hashOf(sent.query));
      const text = hash === undefined ? undefined : list.get(hash);
      if (text !== undefined) return text;
      throw new UserError("This gateway runs only the operations of its list.", {
        code: "OPERATION_NOT_LISTED",
        value: shown(hash ?? "no operation"),
        remedy:
          "Send an operation of the list, unchanged or by its SHA-256 hash. Whoever runs the gateway " +
          "makes the list from the frontend's documents with `npm run operations`.",
      });
    },
  };
}

/** The hash that a request names; one that is not its text's own is refused. */
function soundHash({ query, persisted }: IncomingQuery): string | undefined {
  if (persisted === undefined) return undefined;
  const { version, sha256Hash: hash } = persisted;
  if (version !== VERSION || typeof hash !== "string") {
    throw new UserError("The persisted query is not named as it can be found.", {
      code: "PERSISTED_QUERY_MALFORMED",
      argument: "extensions.persistedQuery",
      remedy: 'Send {"version": 1, "sha256Hash": "…"}.',
    });
  }
  if (query === undefined || hashOf(query) === hash) return hash;
  throw new UserError("The hash is not the one of the query that is sent with it.", {
    code: "PERSISTED_QUERY_HASH_MISMATCH",
    argument: "extensions.persistedQuery.sha256Hash",
    value: shown(hash),
    remedy: "Send the SHA-256 hash of the query's text in UTF-8, in small hexadecimal digits.",
  });
}
