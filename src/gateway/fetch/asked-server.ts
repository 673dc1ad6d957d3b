import { type SubgraphError } from "../subgraph";

/** Who is asked: one branch office, the hub, or a subgraph of any other supergraph. */
export interface AskedServer {
  readonly kind: "office" | "hub" | "subgraph";
  /** The office's code, `hub`, or the subgraph's name. */
  readonly name: string;
}

/** What can go wrong between the gateway and a server. */
export type Trouble =
  "UNAVAILABLE" | "TIMEOUT" | "CIRCUIT_OPEN" | "BAD_RESPONSE" | "DEADLINE_EXCEEDED";

/** How a server is called in a sentence. */
export function called({ kind, name }: AskedServer): string {
  switch (kind) {
    case "office":
      return `Branch office ${name}`;
    case "hub":
      return "The hub";
    case "subgraph":
      return `Subgraph ${name}`;
  }
}

/** Only offices are told apart by what went wrong: of the others there is one each. */
export function troubleCode({ kind }: AskedServer, trouble: Trouble): string {
  if (trouble === "DEADLINE_EXCEEDED") return trouble;
  return kind === "office" ? `OFFICE_${trouble}` : `${kind.toUpperCase()}_UNAVAILABLE`;
}

/** What an error says about where it comes from, without saying where that stands. */
export function origin({ kind, name }: AskedServer): Record<string, string> {
  return kind === "hub" ? {} : { [kind]: name };
}

const SENTENCES: Record<Trouble, [happened: string, remedy: string]> = {
  UNAVAILABLE: [
    "cannot be reached.",
    "Ask again later; the rest of the answer does not depend on it.",
  ],
  TIMEOUT: ["did not answer in time.", "Ask again, for less at once if you asked for much."],
  CIRCUIT_OPEN: [
    "has failed repeatedly and is not asked for a moment.",
    "Ask again after the milliseconds in retryAfterMs.",
  ],
  BAD_RESPONSE: [
    "gave an answer that could not be read.",
    "Ask again later; if it stays so, tell its operator.",
  ],
  DEADLINE_EXCEEDED: [
    "did not answer before the time for this request ran out.",
    "Ask for less at once, or allow more time with the header x-deadline-ms.",
  ],
};

const UNKNOWN_OUTCOME =
  "It is not known whether the change was recorded: send it again with the same idempotencyKey.";

const NOTHING_RECORDED = "Nothing was recorded; send the change again later.";

/** What became of the change that was asked for, when one was. */
export type ChangeOutcome = "UNKNOWN" | "NOT_RECORDED";

/** Puts a trouble into words: what happened and what to do about it. */
export function troubleError(
  server: AskedServer,
  trouble: Trouble,
  details: { change?: ChangeOutcome; retryAfterMs?: number } = {},
): SubgraphError {
  const [happened, remedy] = SENTENCES[trouble];
  const { change, retryAfterMs } = details;
  const outcome = change && (change === "UNKNOWN" ? UNKNOWN_OUTCOME : NOTHING_RECORDED);
  return {
    message: `${called(server)} ${happened}${outcome ? ` ${outcome}` : ""}`,
    extensions: {
      code: troubleCode(server, trouble),
      ...origin(server),
      remedy: outcome ?? remedy,
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    },
  };
}
