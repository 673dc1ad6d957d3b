import {
  type GatewayGraphQLRequestContext,
  type GatewayInterface,
} from "@apollo/server-gateway-interface";
import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode, parse } from "graphql";
import { shown } from "../graphql/user-error";
import { CalendarForwarder } from "./calendar/calendar-forwarder";
import { ImportForwarder } from "./imports/forward-imports";
import { type GatewayContext } from "./gateway.context";
import { type GatewayOptions } from "./gateway-options";
import { GatewaySubgraphs } from "./gateway-subgraphs";
import { type GatewayHealth, GatewayProbe } from "./gateway-health";
import { type AskOwn, askOwn } from "./own-operation";
import { OperationRunner } from "./plan/operation-runner";
import { apiSchema } from "./supergraph/api-schema";
import { plannerOf } from "./supergraph/planner";

/** A gateway that is ready to be served. */
export interface Gateway {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  readonly engine: GatewayInterface;
  /** Offices' calendars and lists; a supergraph without offices has none. */
  readonly calendars: CalendarForwarder | undefined;
  /** Offices' imports of files; a supergraph without offices has none. */
  readonly imports: ImportForwarder | undefined;
  /** Asks operations of the gateway's own. */
  readonly ask: AskOwn;
  health(): Promise<GatewayHealth>;
  stop(): Promise<void>;
}

/** The server asks also when it found no operation to run, which its types do not say. */
type AskedOperation = Omit<GatewayGraphQLRequestContext, "operation"> & {
  operation: OperationDefinitionNode | undefined;
};

function noOperation(name: string | undefined): GraphQLError {
  return new GraphQLError(
    name
      ? `The query has no operation named ${shown(name)}.`
      : "The query has several operations; say in operationName which one to run.",
  );
}

/** One graph over all subgraphs of a supergraph. */
export async function openGateway(options: GatewayOptions): Promise<Gateway> {
  const planner = plannerOf(options.supergraphSdl);
  const supergraph = parse(options.supergraphSdl);
  const schema = apiSchema(planner.consumerSchema, supergraph, options.scalars);
  const subgraphs = new GatewaySubgraphs(supergraph, options);
  // The server may wrap the fields of the schema that it is given; answers are completed with our own.
  const own = apiSchema(planner.consumerSchema, supergraph, options.scalars);
  const runner = new OperationRunner(planner, own, (name) => subgraphs.named(name));
  const probe = new GatewayProbe(subgraphs);
  const { officeTimeoutMs: timeoutMs, breaker } = options;
  const waiting = { timeoutMs, breaker, ownHeaders: subgraphs.ownHeaders };
  const calendars = subgraphs.directory && new CalendarForwarder(subgraphs.directory, waiting);
  const imports = subgraphs.directory && new ImportForwarder(subgraphs.directory, waiting);
  await subgraphs.start();
  return {
    schema,
    calendars,
    imports,
    ask: askOwn(runner),
    engine: {
      load: () =>
        Promise.resolve({
          executor: ({ queryHash, document, operation, request, context }: AskedOperation) =>
            operation
              ? runner.run({
                  queryHash,
                  document,
                  operation,
                  variables: request.variables ?? {},
                  context: context as GatewayContext,
                })
              : Promise.resolve({ errors: [noOperation(request.operationName)] }),
        }),
      onSchemaLoadOrUpdate: (notify) => {
        notify({ apiSchema: schema, coreSupergraphSdl: options.supergraphSdl });
        return () => undefined;
      },
      stop: () => Promise.resolve(),
    },
    health: () => probe.health(),
    stop: async () => {
      await calendars?.close();
      await imports?.close();
      await subgraphs.stop();
    },
  };
}
