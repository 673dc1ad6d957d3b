import { type OperationDefinitionNode } from "graphql";
import { type GatewayContext } from "./gateway.context";

/** A question that a query plan puts to a subgraph; made once per plan and asked many times. */
export interface Question {
  readonly text: string;
  /** The text as a JSON string, so that it is escaped once. */
  readonly json: string;
  readonly kind: "query" | "mutation";
  readonly operation: OperationDefinitionNode;
  readonly document: QuestionDocument;
  /** The variables of the client's query that it uses. */
  readonly variables: readonly string[];
}

export type QuestionDocument = ReturnType<typeof import("graphql").parse>;

/** What went wrong, fit to be shown: made by the gateway, or a subgraph's own error, scrubbed. */
export interface SubgraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
}

export type Values = Record<string, unknown>;

/** What a subgraph answered. An error without a path concerns everything that was asked. */
export interface SubgraphAnswer {
  readonly data?: Values | null;
  readonly errors: readonly SubgraphError[];
}

/** Whoever can be asked a question: one server, or all branch offices together. */
export interface Subgraph {
  /** Never rejects: what goes wrong is in the answer's errors. */
  ask(question: Question, variables: Values, context: GatewayContext): Promise<SubgraphAnswer>;
}
