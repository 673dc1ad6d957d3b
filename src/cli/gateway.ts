import { Command } from "commander";
import { serve } from "./serve";
import { SERVICE_SETTINGS, serviceKeyOf } from "./service-key";
import { addSettingFlags, commandSettings, type SettingFlag } from "./setting-option";
import { SIGN_IN_SETTINGS, signInOf } from "./sign-in-settings";

const FLAGS: readonly SettingFlag[] = [
  { setting: "hubUrl", flag: "--hub-url <address>", description: "where the hub answers" },
  {
    setting: "supergraph",
    flag: "--supergraph <file>",
    description: "serve this composed supergraph instead of jangkauan's",
  },
  {
    setting: "operations",
    flag: "--operations <file>",
    description: "serve only the operations of this list, and no page",
  },
  {
    setting: "allowedOrigins",
    flag: "--allowed-origins <origins>",
    description: "let pages of these origins ask, parted by commas",
  },
  { setting: "host", flag: "--host <address>", description: "address to listen on" },
  { setting: "port", flag: "--port <number>", description: "port to listen on" },
  { setting: "deadline", flag: "--deadline <seconds>", description: "how long an answer may take" },
];

/** `gateway`: what clients ask; any number of them can run. */
export function gatewayCommand(done: (exitCode: number) => void): Command {
  const command = new Command("gateway")
    .description("run a gateway alone, in front of a hub and the branch offices that it names")
    .addHelpText(
      "after",
      `
Examples:
  $ jangkauan gateway --hub-url http://127.0.0.1:4001/graphql
  $ jangkauan gateway --port 8080 --host 0.0.0.0
  $ jangkauan gateway --supergraph shop.graphql      any supergraph, at the addresses that it names`,
    );
  return addSettingFlags(command, FLAGS).action(async () => {
    const settings = commandSettings(command, FLAGS, [
      "hubUrl",
      "supergraph",
      ...SERVICE_SETTINGS,
      "host",
      "port",
      "deadline",
      "operations",
      "allowedOrigins",
      ...SIGN_IN_SETTINGS,
      "rateAnonymous",
      "rateSignedIn",
      "trustedProxies",
      "logLevel",
    ]);
    const { runGateway } = await import("../roles/run-gateway.js");
    const exitCode = await serve("The gateway", settings.logLevel, (log, { stops }) =>
      runGateway(
        {
          hubUrl: settings.hubUrl,
          signIn: signInOf(settings),
          // The servers of another supergraph are no part of us.
          serviceKey: settings.supergraph ? settings.serviceKey : serviceKeyOf(settings),
          supergraphFile: settings.supergraph,
          host: settings.host,
          port: settings.port,
          deadlineSeconds: settings.deadline,
          operationsFile: settings.operations,
          allowedOrigins: settings.allowedOrigins,
          rates: { anonymous: settings.rateAnonymous, signedIn: settings.rateSignedIn },
          trustedProxies: settings.trustedProxies,
          log,
        },
        stops,
      ),
    );
    done(exitCode);
  });
}
