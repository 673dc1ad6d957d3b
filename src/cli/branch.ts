import { Command } from "commander";
import { ANCHORS_FLAG, BRANCH_DATABASE_FLAG } from "./database-flags";
import { branchKeys, KEY_SETTINGS } from "./key-settings";
import { anchorRules } from "../domain/anchor-rules";
import { serve } from "./serve";
import { SERVICE_SETTINGS, serviceKeyOf } from "./service-key";
import { addSettingFlags, commandSettings, type SettingFlag } from "./setting-option";
import { SIGN_IN_SETTINGS, signInOf } from "./sign-in-settings";

const FLAGS: readonly SettingFlag[] = [
  { setting: "office", flag: "--office <code>", description: "the office whose records it keeps" },
  BRANCH_DATABASE_FLAG,
  ANCHORS_FLAG,
  { setting: "host", flag: "--host <address>", description: "address to listen on" },
  { setting: "branchPort", flag: "--port <number>", description: "port to listen on" },
  {
    setting: "heartbeat",
    flag: "--heartbeat <seconds>",
    description: "how often it tells the hub that it is there",
  },
];
const DEFAULT_PORT = 4002;

/** `branch`: one branch office alone, over a PostgreSQL that exists. */
export function branchCommand(done: (exitCode: number) => void): Command {
  const command = new Command("branch")
    .description("run one branch office alone, over its migrated PostgreSQL database")
    .addHelpText(
      "after",
      `
Examples:
  $ jangkauan branch --office solok --branch-database-url postgres://me@127.0.0.1:5432/solok
  $ jangkauan branch --office palopo --port 4003 --host 0.0.0.0`,
    );
  return addSettingFlags(command, FLAGS).action(async () => {
    const settings = commandSettings(command, FLAGS, [
      "office",
      "branchDatabaseUrl",
      "host",
      "branchPort",
      "heartbeat",
      "anchors",
      "anchorEntries",
      "anchorSeconds",
      ...KEY_SETTINGS,
      ...SIGN_IN_SETTINGS,
      ...SERVICE_SETTINGS,
      "logLevel",
    ]);
    const { runBranch } = await import("../roles/run-branch.js");
    const exitCode = await serve(
      `Branch office ${settings.office}`,
      settings.logLevel,
      (log, { stops }) =>
        runBranch(
          {
            databaseUrl: settings.branchDatabaseUrl,
            officeCode: settings.office,
            keys: branchKeys(settings),
            signIn: signInOf(settings),
            serviceKey: serviceKeyOf(settings),
            host: settings.host,
            port: settings.branchPort ?? DEFAULT_PORT,
            heartbeatSeconds: settings.heartbeat,
            anchors: anchorRules(settings.anchors, settings),
            log,
          },
          stops,
        ),
    );
    done(exitCode);
  });
}
