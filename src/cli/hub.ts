import { Command } from "commander";
import { HUB_DATABASE_FLAG } from "./database-flags";
import { serve } from "./serve";
import { SERVICE_SETTINGS, serviceKeyOf } from "./service-key";
import { addSettingFlags, commandSettings, type SettingFlag } from "./setting-option";
import { SIGN_IN_SETTINGS, signInOf } from "./sign-in-settings";

const FLAGS: readonly SettingFlag[] = [
  HUB_DATABASE_FLAG,
  { setting: "host", flag: "--host <address>", description: "address to listen on" },
  { setting: "hubPort", flag: "--port <number>", description: "port to listen on" },
  {
    setting: "staleAfter",
    flag: "--stale-after <seconds>",
    description: "silence after which an office is STALE",
  },
  {
    setting: "unreachableAfter",
    flag: "--unreachable-after <seconds>",
    description: "silence after which an office is UNREACHABLE",
  },
];
const DEFAULT_PORT = 4001;

/** `hub`: the hub alone, over a PostgreSQL that exists. */
export function hubCommand(done: (exitCode: number) => void): Command {
  const command = new Command("hub")
    .description("run the hub alone, over its migrated PostgreSQL database")
    .addHelpText(
      "after",
      `
Examples:
  $ jangkauan hub --hub-database-url postgres://me@127.0.0.1:5432/hub
  $ JANGKAUAN_HUB_DATABASE_URL=postgres://me@127.0.0.1:5432/hub jangkauan hub --port 4001`,
    );
  return addSettingFlags(command, FLAGS).action(async () => {
    const settings = commandSettings(command, FLAGS, [
      "hubDatabaseUrl",
      ...SERVICE_SETTINGS,
      "host",
      "hubPort",
      "staleAfter",
      "unreachableAfter",
      ...SIGN_IN_SETTINGS,
      "logLevel",
    ]);
    const { runHub } = await import("../roles/run-hub.js");
    const exitCode = await serve("The hub", settings.logLevel, (log, { stops }) =>
      runHub(
        {
          databaseUrl: settings.hubDatabaseUrl,
          signIn: signInOf(settings),
          serviceKey: serviceKeyOf(settings),
          host: settings.host,
          port: settings.hubPort ?? DEFAULT_PORT,
          staleAfterSeconds: settings.staleAfter,
          unreachableAfterSeconds: settings.unreachableAfter,
          log,
          tell: (line) => process.stdout.write(`${line}\n`),
        },
        stops,
      ),
    );
    done(exitCode);
  });
}
