import type { Logger } from "pino";
import { dashboardFolder } from "../gateway/dashboard/built-files";
import { serveDashboard } from "../gateway/dashboard/serve-dashboard";
import { serveEmbeds } from "../gateway/embed/serve-embeds";
import { findBuiltExplorer } from "../gateway/explorer/built-explorer";
import { readExamples } from "../gateway/explorer/examples";
import { newSandboxPage, serveExplorer } from "../gateway/explorer/serve-explorer";
import { AskedExports } from "../gateway/export/asked-exports";
import { serveExports } from "../gateway/export/serve-exports";
import { hasFigureEvents, serveFigureEvents } from "../gateway/figures/serve-figure-events";
import { openGateway } from "../gateway/gateway";
import { gatewayContext } from "../gateway/gateway.context";
import { GATEWAY_DEFAULTS, type GatewayOptions } from "../gateway/gateway-options";
import { HUB_PLACE } from "../gateway/supergraph/graphs";
import { serveCalendars } from "../graphql/calendar-route";
import { CLIENT_LIMITS, type Limits } from "../graphql/limits";
import { listedOperations, rememberedOperations } from "../graphql/persisted-operations";
import { type Rates, RateLimit } from "../graphql/rate/rate-limit";
import { serveImports } from "../graphql/import-route";
import { DateScalar, DateTimeScalar, RupiahScalar } from "../graphql/scalars";
import { type SignIn, anybodyAsks, whoAsksBy } from "../identity/sign-in";
import { DEADLINE_MS, type GraphqlServer, startGraphqlServer } from "../graphql/server";

/** What a gateway must be told; how it asks its subgraphs may be left to the defaults. */
export interface GatewaySettings extends Partial<Omit<GatewayOptions, "scalars">> {
  supergraphSdl: string;
  signIn: SignIn;
  host: string;
  /** 0 takes a free one. */
  port: number;
  log: Logger;
  /** How long an answer may take. */
  deadlineMs?: number;
  limits?: Limits;
  /** The only operations that are served, by the hashes of their texts; without it all are. */
  operations?: ReadonlyMap<string, string> | undefined;
  /** How much everybody may ask for; without it nobody is counted. */
  rates?: Rates;
  /** The proxies whose word on an asker's address is taken. */
  trustedProxies?: readonly string[];
  /** The origins whose pages may ask. */
  allowedOrigins?: readonly string[];
}

const SCALARS = [DateScalar, DateTimeScalar, RupiahScalar];

/** Serves one graph over all subgraphs of a supergraph: jangkauan's own, or any other. */
export async function startGateway(settings: GatewaySettings): Promise<GraphqlServer> {
  const { signIn, host, port, log, deadlineMs, limits = CLIENT_LIMITS, operations } = settings;
  const isOurs = settings.supergraphSdl.includes(HUB_PLACE);
  // Of a graph of others, the tokens are theirs to check.
  const whoAsks = isOurs || signIn.rules ? whoAsksBy(signIn, log) : anybodyAsks();
  const explorer = { examples: isOurs ? readExamples() : [], built: findBuiltExplorer() };
  const gateway = await openGateway({
    ...GATEWAY_DEFAULTS,
    ...settings,
    scalars: isOurs ? SCALARS : [],
  });
  try {
    const server = await startGraphqlServer({
      role: "gateway",
      schema: gateway.schema,
      gateway: gateway.engine,
      whoAsks,
      context: gatewayContext,
      host,
      port,
      log,
      allowedOrigins: settings.allowedOrigins,
      rate: settings.rates && new RateLimit(settings.rates),
      trustedProxies: settings.trustedProxies,
      deadlineMs,
      health: () => gateway.health(),
      // Its own questions about the schema are on no list.
      landingPage: operations ? undefined : () => newSandboxPage(explorer),
      limits,
      persisted: operations ? listedOperations(operations) : rememberedOperations(),
      routes: (app) => {
        const { calendars, imports, schema } = gateway;
        if (!operations) serveExplorer(app, { explorer, schema });
        if (calendars) serveCalendars(app, (page, request) => calendars.answer(page, request));
        if (imports) serveImports(app, (asked, request) => imports.answer(asked, request));
        const { anonymous } = whoAsks;
        if (hasFigureEvents(schema)) serveFigureEvents(app, { ask: gateway.ask, anonymous });
        if (AskedExports.areOffered(gateway.schema)) {
          const exports = new AskedExports(gateway.schema, gateway.ask);
          const from = { exports, anonymous, deadlineMs: deadlineMs ?? DEADLINE_MS, log };
          serveExports(app, from);
          serveEmbeds(app, from);
          const dashboard = dashboardFolder();
          if (dashboard) serveDashboard(app, dashboard);
        }
      },
    });
    return {
      url: server.url,
      port: server.port,
      stop: async () => {
        await server.stop();
        await gateway.stop();
      },
    };
  } catch (error) {
    await gateway.stop();
    throw error;
  }
}
