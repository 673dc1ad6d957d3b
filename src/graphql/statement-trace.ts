import { type ApolloServerPlugin, type BaseContext } from "@apollo/server";

/** What a context may count while it answers. */
export interface StatementCount {
  readonly statements: number;
  readonly batches?: number;
}

/** A context that says how many SQL statements its answer took, and whether the caller asked. */
export interface TracedContext {
  readonly reads?: StatementCount;
}

/** Adds `extensions.statements` to the answers of a role, for callers that ask for it. */
export function statementTrace<Context extends BaseContext>(
  role: string,
  isTraced: (headers: { get(name: string): string | undefined }) => boolean,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: ({ request }) => {
      const headers = request.http?.headers;
      if (!headers || !isTraced(headers)) return Promise.resolve();
      return Promise.resolve({
        willSendResponse: ({ contextValue, response }) => {
          const { reads }: TracedContext = contextValue;
          if (reads && response.body.kind === "single") {
            const { statements, batches } = reads;
            response.body.singleResult.extensions = {
              ...response.body.singleResult.extensions,
              statements: { [role]: { statements, ...(batches === undefined ? {} : { batches }) } },
            };
          }
          return Promise.resolve();
        },
      });
    },
  };
}
