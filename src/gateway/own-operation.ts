import { type TypedDocumentNode } from "@graphql-typed-document-node/core";
import { type ExecutionResult, GraphQLError, Kind, type OperationDefinitionNode } from "graphql";
import { toldSafely } from "../graphql/error-format";
import { type GatewayContext } from "./gateway.context";
import { type OperationRunner } from "./plan/operation-runner";
import { type Values } from "./subgraph";

/** Runs an operation of the gateway's own as if a client had sent it. */
export type AskOwn = <Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Values,
  context: GatewayContext,
) => Promise<Data>;

/** The operation that a generated document holds. */
export function operationOf({
  definitions,
}: TypedDocumentNode<unknown, never>): OperationDefinitionNode {
  const operation = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("The document asks nothing.");
  return operation;
}

/**
 * Asks generated operations through the same plans as clients' queries. An answer is whole, or its
 * first error is thrown: what is saved as a file must not lack a part silently.
 */
export function askOwn(runner: OperationRunner): AskOwn {
  return async <Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Values,
    context: GatewayContext,
  ) => {
    const operation = operationOf(document);
    const queryHash = `own ${operation.name?.value ?? ""}`;
    const answer: ExecutionResult<Values> = await runner.run({
      ...{ queryHash, document, operation, variables, context },
    });
    const [error] = answer.errors ?? [];
    if (error) throw safely(error);
    return answer.data as Data;
  };
}

function safely(error: GraphQLError): GraphQLError {
  const { message, extensions } = toldSafely(error.toJSON());
  return new GraphQLError(message, { extensions });
}
