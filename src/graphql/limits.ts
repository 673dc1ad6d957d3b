/** One limit: what it counts, and how much of it a client and the gateway may ask for. */
interface Limit {
  readonly counts: string;
  readonly unit?: "bytes" | "milliseconds";
  /** What a client may ask of the gateway. */
  readonly client: number;
  /** What the gateway may ask of a subgraph: whole batches of entities, in deeper wrappings. */
  readonly subgraph: number;
  /** The error of whoever asks for more. */
  readonly code: string;
}

const MEBIBYTE = 1024 * 1024;

/** Every limit of a request, in the order in which they are looked at. docs/OPERATIONS.md shows it. */
export const LIMITS = {
  headerBytes: {
    counts: "the request's headers",
    unit: "bytes",
    client: 16_384,
    subgraph: 16_384,
    code: "HEADERS_TOO_LARGE",
  },
  headersMs: {
    counts: "time until all headers have arrived",
    unit: "milliseconds",
    client: 5_000,
    subgraph: 5_000,
    code: "REQUEST_TOO_SLOW",
  },
  requestMs: {
    counts: "time until the whole request has arrived",
    unit: "milliseconds",
    client: 10_000,
    subgraph: 10_000,
    code: "REQUEST_TOO_SLOW",
  },
  bodyBytes: {
    counts: "the request's body",
    unit: "bytes",
    client: MEBIBYTE,
    subgraph: 16 * MEBIBYTE,
    code: "BODY_TOO_LARGE",
  },
  operations: {
    counts: "operations in one request, as a list of queries",
    client: 1,
    subgraph: 1,
    code: "BATCH_TOO_LARGE",
  },
  tokens: {
    counts: "words and signs in the query's text",
    client: 2_500,
    subgraph: 40_000,
    code: "QUERY_TOO_LONG",
  },
  nesting: {
    counts: "brackets inside brackets in the query's text",
    client: 60,
    subgraph: 100,
    code: "QUERY_TOO_DEEP",
  },
  directives: {
    counts: "directives in the query's text, as @include",
    client: 100,
    subgraph: 2_000,
    code: "QUERY_TOO_MANY_DIRECTIVES",
  },
  depth: {
    counts: "fields below fields, fragments followed",
    client: 15,
    subgraph: 25,
    code: "QUERY_TOO_DEEP",
  },
  aliases: {
    counts: "fields that carry an alias, fragments followed",
    client: 100,
    subgraph: 2_000,
    code: "QUERY_TOO_MANY_ALIASES",
  },
  fields: {
    counts: "fields, fragments followed",
    client: 2_000,
    subgraph: 20_000,
    code: "QUERY_TOO_LARGE",
  },
  objects: {
    counts: "objects that the answer may hold; sizes of nested lists multiply",
    client: 100_000,
    subgraph: 5_000_000,
    code: "QUERY_TOO_LARGE",
  },
  cost: {
    counts: "cost by `@cost` and `@listSize`: one per object, and the weights of what is asked",
    client: 150_000,
    subgraph: 10_000_000,
    code: "QUERY_TOO_COSTLY",
  },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;

/** How much one request may ask for. */
export type Limits = Readonly<Record<LimitName, number>>;

function limitsOf(whose: "client" | "subgraph"): Limits {
  const entries = Object.entries(LIMITS).map(([name, limit]) => [name, limit[whose]]);
  return Object.fromEntries(entries) as Limits;
}

/** What a client may ask of the gateway in one request. */
export const CLIENT_LIMITS = limitsOf("client");

/** What the gateway may ask of a subgraph. */
export const SUBGRAPH_LIMITS = limitsOf("subgraph");
