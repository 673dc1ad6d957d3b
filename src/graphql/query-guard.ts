import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
} from "graphql";
import { type ToldLimit, limitError } from "./limit-error";
import { type Limits } from "./limits";
import { refuseInAddress } from "./posted-fields";
import { type QuerySize, measureQuery } from "./query-size";
import { measureText } from "./query-text";
import { RecentlyUsed } from "./recently-used";

/** A query as it is to be run. */
interface AskedQuery {
  query: string;
  operationName?: string | undefined;
  variables?: Readonly<Record<string, unknown>> | undefined;
}

interface KnownQuery {
  document: DocumentNode;
  /** Sizes by operation name, of operations whose size no variable changes. */
  sizes: Map<string | undefined, QuerySize>;
}

const KNOWN_QUERIES = 1_000;
/** Longer texts are measured each time: a thousand of them would fill the memory. */
const LONGEST_REMEMBERED = 20_000;

/**
 * Refuses queries that ask for too much, before they are validated: validation itself takes time
 * quadratic in a query's fields.
 */
export class QueryGuard {
  readonly #known = new RecentlyUsed<string, KnownQuery>(KNOWN_QUERIES);

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limits: Limits,
  ) {}

  /**
   * The cost of a query; throws when it passes a limit. One that cannot be read has none, and is left
   * to the parser to explain.
   */
  check({ query, operationName, variables = {} }: AskedQuery): number | undefined {
    const known = this.known(query);
    if (!known) return undefined;
    const remembered = known.sizes.get(operationName);
    if (remembered) return this.compare(remembered);
    const operation = getOperationAST(known.document, operationName);
    if (!operation) return undefined;
    const { size, dependsOnVariables } = measureQuery(
      this.schema,
      known.document,
      operation,
      variables,
    );
    if (!dependsOnVariables) known.sizes.set(operationName, size);
    return this.compare(size);
  }

  /** Throws when a query that stands in an address asks what is only asked by POST. */
  checkAddress({ query }: AskedQuery): void {
    const known = this.known(query);
    if (known) refuseInAddress(known.document);
  }

  private known(query: string): KnownQuery | undefined {
    const remembered = this.#known.get(query);
    if (remembered) return remembered;
    try {
      const text = measureText(query, this.limits);
      this.refuseAbove("tokens", text.tokens);
      this.refuseAbove("nesting", text.nesting);
      this.refuseAbove("directives", text.directives);
      const known: KnownQuery = { document: parse(query, { noLocation: true }), sizes: new Map() };
      if (query.length <= LONGEST_REMEMBERED) this.#known.set(query, known);
      return known;
    } catch (error) {
      if (error instanceof GraphQLError && error.extensions.code === undefined) return undefined;
      throw error;
    }
  }

  private compare(size: QuerySize): number {
    this.refuseAbove("depth", size.depth);
    this.refuseAbove("aliases", size.aliases);
    this.refuseAbove("fields", size.fields);
    this.refuseAbove("objects", size.objects);
    this.refuseAbove("cost", size.cost);
    return size.cost;
  }

  private refuseAbove(limit: ToldLimit, asked: number): void {
    const allowed = this.limits[limit];
    if (asked > allowed) throw limitError(limit, allowed, asked);
  }
}
