import { type QueryPlanner } from "@graphql-hive/router-query-planner";
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  getVariableValues,
} from "graphql";
import { RecentlyUsed } from "../../graphql/recently-used";
import { ErrorList } from "../error-list";
import { type GatewayContext } from "../gateway.context";
import { type Values } from "../subgraph";
import { type FindSubgraph } from "./compile-plan";
import { answerIntrospection } from "./introspection";
import { type PreparedOperation, prepareOperation } from "./prepare-operation";
import { runPlan } from "./run-plan";

/** A client's operation, parsed and validated. */
export interface ClientOperation {
  /** Equal for equal texts. */
  queryHash: string;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Values>;
  context: GatewayContext;
}

type Answer = ExecutionResult<Values, Values>;

const REMEMBERED_OPERATIONS = 500;

/** Answers clients' operations by running query plans; each operation is planned once. */
export class OperationRunner {
  readonly #prepared = new RecentlyUsed<string, Promise<PreparedOperation>>(REMEMBERED_OPERATIONS);

  constructor(
    private readonly planner: QueryPlanner,
    private readonly schema: GraphQLSchema,
    private readonly find: FindSubgraph,
  ) {}

  async run(asked: ClientOperation): Promise<Answer> {
    const kind = asked.operation.operation;
    if (!this.schema.getRootType(kind)) return { data: null, errors: [notOffered(kind)] };
    let prepared: PreparedOperation;
    try {
      prepared = await this.prepare(asked);
    } catch (error) {
      return { data: null, errors: [cannotPlan(error)] };
    }
    const given = getVariableValues(
      this.schema,
      prepared.operation.variableDefinitions ?? [],
      asked.variables,
    );
    if (given.errors) return { errors: given.errors };
    const answer = await this.answer(
      prepared,
      sentOn(prepared.operation, asked.variables, given.coerced),
      asked.context,
    );
    const { totals } = asked.context;
    return totals ? { ...answer, extensions: { statements: totals.toJSON() } } : answer;
  }

  private prepare({ queryHash, document, operation }: ClientOperation): Promise<PreparedOperation> {
    const key = `${queryHash} ${operation.name?.value ?? ""}`;
    const known = this.#prepared.get(key);
    if (known) return known;
    const preparing = prepareOperation(this.planner, this.schema, this.find, document, operation);
    this.#prepared.set(key, preparing);
    preparing.catch(() => this.#prepared.delete(key));
    return preparing;
  }

  private async answer(
    prepared: PreparedOperation,
    variables: Values,
    context: GatewayContext,
  ): Promise<Answer> {
    const { plan, complete, operation, document } = prepared;
    const errors = new ErrorList();
    const data: Values = {};
    if (plan) await runPlan(plan, { data, errors, variables, context, schema: this.schema });
    if (prepared.asksAboutSchema) {
      const answer = await answerIntrospection(this.schema, document, operation, variables, data);
      const all = [...errors.shown(), ...(answer.errors ?? [])];
      return { data: answer.data, ...(all.length > 0 ? { errors: all } : {}) };
    }
    const completed = complete(data, variables, errors);
    return errors.isEmpty ? { data: completed } : { data: completed, errors: errors.shown() };
  }
}

/** Subgraphs get values as the client wrote them; only defaults are filled in. */
function sentOn(
  operation: OperationDefinitionNode,
  written: Readonly<Values>,
  coerced: Readonly<Values>,
): Values {
  const values: Values = {};
  for (const { variable } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    if (Object.hasOwn(written, name)) values[name] = written[name];
    else if (Object.hasOwn(coerced, name)) values[name] = coerced[name];
  }
  return values;
}

function notOffered(kind: string): GraphQLError {
  return new GraphQLError(`This graph offers no ${kind}.`, {
    extensions: { code: "OPERATION_NOT_OFFERED", remedy: "Ask with a query, again when needed." },
  });
}

function cannotPlan(error: unknown): GraphQLError {
  return new GraphQLError("The gateway found no way to answer this query from its subgraphs.", {
    originalError: error instanceof Error ? error : undefined,
    extensions: {
      code: "QUERY_PLAN_FAILED",
      remedy:
        "Leave out fields one by one to find the one that no subgraph answers, and report it.",
    },
  });
}
