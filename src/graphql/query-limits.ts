/** How much one query may ask for. Counted before it runs, with its variables. */
export interface QueryLimits {
  /** Words and signs in the query's text. */
  tokens: number;
  /** Brackets inside brackets in the query's text. */
  nesting: number;
  /** Fields below fields, fragments followed. */
  depth: number;
  /** Fields, fragments followed. */
  fields: number;
  /** Fields that carry an alias, fragments followed. */
  aliases: number;
  /** Objects that the answer may hold, estimated from list sizes. */
  objects: number;
}

/** What a client may ask of the gateway in one query. */
export const CLIENT_LIMITS: QueryLimits = {
  tokens: 4_000,
  nesting: 60,
  depth: 15,
  fields: 2_000,
  aliases: 100,
  objects: 100_000,
};

/** What the gateway may ask of a subgraph: whole batches of entities, in deeper wrappings. */
export const SUBGRAPH_LIMITS: QueryLimits = {
  tokens: 40_000,
  nesting: 100,
  depth: 25,
  fields: 20_000,
  aliases: 2_000,
  objects: 5_000_000,
};
