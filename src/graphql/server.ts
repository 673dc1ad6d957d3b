import { type AddressInfo } from "node:net";
import { ApolloServer, type ApolloServerPlugin, type BaseContext } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { type GatewayInterface } from "@apollo/server-gateway-interface";
import { type FastifyInstance } from "fastify";
import { type GraphQLSchema } from "graphql";
import { type Logger } from "pino";
import { type Admission, HEALTH_PATH } from "./admission";
import { NOT_KEPT, answerHead } from "./answer-head";
import { ErrorFormat } from "./error-format";
import { type GraphqlRequest, TRACE_HEADER } from "./graphql-request";
import { serveGraphql } from "./graphql-route";
import { httpApp } from "./http-app";
import { type Limits, SUBGRAPH_LIMITS } from "./limits";
import { type PersistedOperations } from "./persisted-operations";
import { QueryGuard } from "./query-guard";
import { statementTrace } from "./statement-trace";
import { type RateLimit, chargePrices } from "./rate/rate-limit";
import { closeSoon } from "./stop-server";
import { type WhoAsks, askWho } from "./who-asks";

/** What a role must say to be served over HTTP. */
export interface GraphqlServerOptions<Context extends BaseContext> {
  /** hub, branch or gateway: the name under which its SQL statements are counted. */
  role: string;
  /** What clients see; limits are counted against it. */
  schema: GraphQLSchema;
  /** Answers queries instead of the schema's own resolvers. */
  gateway?: GatewayInterface;
  /** Who may ask, and how they say who they are. */
  whoAsks: WhoAsks;
  /** Made anew for each request. */
  context: (request: GraphqlRequest) => Context | Promise<Context>;
  host: string;
  /** 0 takes a free one. */
  port: number;
  log: Logger;
  /** The page that a browser gets at GET /graphql, made anew each time; without it there is none. */
  landingPage?: () => string;
  limits?: Limits;
  /** Operations that may be named by their hash; without it each is sent as text. */
  persisted?: PersistedOperations;
  /** The origins whose pages may ask; without any, none but our own may. */
  allowedOrigins?: readonly string[];
  /** Who is answered at all; without it everybody is. */
  admission?: Admission | undefined;
  /** How much everybody may ask for; without it nobody is counted. */
  rate?: RateLimit | undefined;
  /** The proxies whose word on an asker's address is taken. */
  trustedProxies?: readonly string[] | undefined;
  /** How long an answer may take. */
  deadlineMs?: number;
  /** Puts what is no graph beside it. */
  routes?: (app: FastifyInstance) => void;
  /** What GET /health adds to `status` and `role`. */
  health?: () => Promise<object> | object;
}

/** A server that is listening. */
export interface GraphqlServer {
  /** Where queries are sent. */
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** How long an answer may take when nothing else is said. */
export const DEADLINE_MS = 5_000;
const MOST_VALIDATION_ERRORS = 20;

function landingPage(page: (() => string) | undefined): ApolloServerPlugin {
  if (!page) return ApolloServerPluginLandingPageDisabled();
  const html = () => Promise.resolve(page());
  return {
    serverWillStart: () => Promise.resolve({ renderLandingPage: () => Promise.resolve({ html }) }),
  };
}

/** Serves one role's graph over HTTP, with limits, deadlines and errors that show nothing inward. */
export async function startGraphqlServer<Context extends BaseContext>(
  options: GraphqlServerOptions<Context>,
): Promise<GraphqlServer> {
  const { role, schema, gateway, log, limits = SUBGRAPH_LIMITS, persisted } = options;
  const errors = new ErrorFormat(log);
  const apollo = new ApolloServer<Context>({
    ...(gateway ? { gateway } : { schema }),
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    formatError: errors.format,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    logger: log,
    parseOptions: { maxTokens: limits.tokens },
    persistedQueries: persisted ? { cache: persisted.cache } : false,
    plugins: [
      landingPage(options.landingPage),
      errors.plugin(),
      answerHead<Context>(),
      // Both wrap every field's resolver, which costs more than the resolvers themselves.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      statementTrace<Context>(role, (headers) => headers.get(TRACE_HEADER) === "1"),
    ],
    stopOnTerminationSignals: false,
    validationOptions: { maxErrors: MOST_VALIDATION_ERRORS },
  });
  await apollo.start();

  const { admission, allowedOrigins = [], rate, trustedProxies } = options;
  const app = httpApp({ limits, allowedOrigins, admission, trustedProxies, log });
  if (rate) chargePrices(app, rate);
  serveGraphql(app, {
    apollo,
    context: options.context,
    deadlineMs: options.deadlineMs ?? DEADLINE_MS,
    guard: new QueryGuard(schema, limits),
    rate,
    persisted,
    operations: limits.operations,
  });
  askWho(app, options.whoAsks);
  options.routes?.(app);
  app.get(HEALTH_PATH, { config: { isForAnybody: true } }, async (_request, reply) => {
    void reply.header("cache-control", NOT_KEPT);
    return { status: "ok", role, ...(await options.health?.()) };
  });
  try {
    await app.listen({ host: options.host, port: options.port });
  } catch (error) {
    await apollo.stop();
    throw error;
  }

  const { port } = app.server.address() as AddressInfo;
  const host = options.host.includes(":") ? `[${options.host}]` : options.host;
  return {
    url: `http://${host}:${port}/graphql`,
    port,
    stop: async () => {
      await closeSoon(app);
      await apollo.stop();
    },
  };
}
