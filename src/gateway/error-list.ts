import { GraphQLError } from "graphql";
import { type AnswerPath, pathKeys } from "./answer-path";
import { type SubgraphError } from "./subgraph";

/** As many errors as an answer shows; one more says how many were left out. */
export const MOST_ERRORS = 100;

/** As many of them as tell the same of the same office: another office's failure must find room. */
const MOST_ALIKE = 20;

interface LeftOut {
  errors: number;
  codes: Map<string, number>;
  offices: Set<string>;
}

/**
 * The errors of one answer, bounded: an office that is down under a long list would otherwise
 * fill the answer with one sentence.
 */
export class ErrorList {
  readonly #kept: GraphQLError[] = [];
  readonly #alike = new Map<string, number>();
  #leftOut: LeftOut | undefined;

  get isEmpty(): boolean {
    return this.#kept.length === 0;
  }

  /** Adds an error at a place: the place of an entity, then the error's own path inside it. */
  add(
    error: SubgraphError,
    at: AnswerPath | undefined,
    inside: readonly (string | number)[] = [],
  ): void {
    const kind = `${error.extensions.code} ${String(error.extensions.office)}`;
    const alike = (this.#alike.get(kind) ?? 0) + 1;
    this.#alike.set(kind, alike);
    if (alike > MOST_ALIKE || this.#kept.length >= MOST_ERRORS) {
      this.leaveOut(error);
      return;
    }
    const path = [...pathKeys(at), ...inside];
    this.#kept.push(
      new GraphQLError(error.message, {
        path: path.length > 0 ? path : undefined,
        extensions: { ...error.extensions },
      }),
    );
  }

  /** Whether an error is already known at a place, above it or below it. */
  explains(place: readonly (string | number)[]): boolean {
    return this.#kept.some(({ path }) => {
      if (!path) return true;
      const shared = Math.min(path.length, place.length);
      return path.slice(0, shared).every((key, index) => key === place[index]);
    });
  }

  private leaveOut({ extensions }: SubgraphError): void {
    const leftOut = (this.#leftOut ??= { errors: 0, codes: new Map(), offices: new Set() });
    leftOut.errors += 1;
    leftOut.codes.set(extensions.code, (leftOut.codes.get(extensions.code) ?? 0) + 1);
    if (typeof extensions.office === "string") leftOut.offices.add(extensions.office);
  }

  /** The errors as they are shown, with one that counts those left out. */
  shown(): GraphQLError[] {
    if (!this.#leftOut) return this.#kept;
    const { errors, codes, offices } = this.#leftOut;
    const more = new GraphQLError(
      `${errors} more errors were left out. Ask for fewer regions or offices at once to see each.`,
      {
        extensions: {
          code: "ERRORS_LEFT_OUT",
          leftOut: errors,
          codes: Object.fromEntries(codes),
          ...(offices.size > 0 ? { offices: [...offices].sort() } : {}),
        },
      },
    );
    return [...this.#kept, more];
  }
}
