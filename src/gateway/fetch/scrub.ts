import { DATABASE_UNAVAILABLE, shortened } from "../../graphql/error-format";
import { type SubgraphError } from "../subgraph";
import { type AskedServer, called, origin, troubleCode, troubleError } from "./asked-server";

/** What a caller has no business with: addresses, SQL, paths, stacks. */
const INTERNAL = [
  /\b[a-z][a-z0-9+.-]*:\/\/\S/i,
  /\blocalhost\b/i,
  /\b\d{1,3}(\.\d{1,3}){3}\b/,
  /\b[\w-]+(\.[\w-]+)+:\d{2,5}\b/,
  /\bE(CONNREFUSED|CONNRESET|NOTFOUND|AI_AGAIN|TIMEDOUT|PIPE|NOENT|ACCES)\b/,
  /\b(select\b[^]+\bfrom|insert\s+into|update\s+\S+\s+set|delete\s+from)\b/i,
  /\b(relation|column|table|constraint) "|\bsyntax error at\b/i,
  /\bat .+:\d+:\d+|node_modules|\.[cm]?[jt]s:\d+/,
  /(^|[\s"'(])(\/[\w.@-]+){2,}|\b[A-Z]:\\/,
];

/** What an error may say besides its message and code. */
const SHOWN_EXTENSIONS = ["argument", "value", "remedy", "requestId", "limit", "allowed", "asked"];

function looksInternal(text: string): boolean {
  return INTERNAL.some((pattern) => pattern.test(text));
}

interface ReceivedError {
  message?: unknown;
  path?: unknown;
  extensions?: unknown;
}

function pathOf(path: unknown): (string | number)[] | undefined {
  if (!Array.isArray(path) || path.length === 0) return undefined;
  const keys: unknown[] = path;
  const isKey = (key: unknown) => typeof key === "string" || typeof key === "number";
  return keys.every(isKey) ? keys : undefined;
}

/**
 * What of a server's own error is shown. Errors made for callers keep their words; a failure that
 * the server did not foresee becomes one plain sentence, for its message may hold anything.
 */
export function scrubbed(received: unknown, server: AskedServer): SubgraphError {
  const error: ReceivedError = typeof received === "object" && received !== null ? received : {};
  const path = pathOf(error.path);
  const extensions = (error.extensions ?? {}) as Record<string, unknown>;
  const message = typeof error.message === "string" ? error.message : "";
  const code = typeof extensions.code === "string" ? extensions.code : "INTERNAL_SERVER_ERROR";
  switch (code) {
    case "INTERNAL_SERVER_ERROR":
      return { ...unforeseen(server), path };
    case DATABASE_UNAVAILABLE:
      return { ...troubleError(server, "UNAVAILABLE"), path };
    case "DEADLINE_EXCEEDED":
      return { ...troubleError(server, "DEADLINE_EXCEEDED"), path };
    case "GRAPHQL_PARSE_FAILED":
    case "GRAPHQL_VALIDATION_FAILED":
      if (!message.startsWith("Expected value")) return { ...otherVersion(server), path };
  }
  return {
    message: !message || looksInternal(message) ? unforeseen(server).message : shortened(message),
    path,
    extensions: {
      ...shownExtensions(extensions),
      code: code === "GRAPHQL_VALIDATION_FAILED" ? "BAD_USER_INPUT" : shortened(code),
      ...origin(server),
    },
  };
}

function shownExtensions(extensions: Record<string, unknown>): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const name of SHOWN_EXTENSIONS) {
    const value = extensions[name];
    if (typeof value === "number") shown[name] = value;
    if (typeof value === "string" && !looksInternal(value)) shown[name] = shortened(value);
  }
  return shown;
}

function unforeseen(server: AskedServer): SubgraphError {
  return {
    message: `${called(server)} failed to answer this part of the query and has written down why.`,
    extensions: {
      code: `${server.kind.toUpperCase()}_ERROR`,
      ...origin(server),
      remedy: "Ask again later; if it stays so, tell its operator when you asked.",
    },
  };
}

function otherVersion(server: AskedServer): SubgraphError {
  return {
    message: `${called(server)} does not understand the question; it may run another version.`,
    extensions: {
      code: troubleCode(server, "BAD_RESPONSE"),
      ...origin(server),
      remedy: "Leave out newly added fields, and tell its operator.",
    },
  };
}
