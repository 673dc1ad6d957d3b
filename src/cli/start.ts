import { existsSync } from "node:fs";
import path from "node:path";
import { Command, Option } from "commander";
import { StopStack } from "../roles/stop-stack";
import { openLog } from "./log";
import { Progress, untilAborted } from "./progress";
import { type Running, runUntilStopped } from "./run-until-stopped";
import { addSettingFlags, commandSettings, type SettingFlag } from "./setting-option";
import { SIGN_IN_SETTINGS, signInOf } from "./sign-in-settings";
import { USUAL_SIMULATION } from "./simulate";
import { welcome } from "./welcome";

const FLAGS: readonly SettingFlag[] = [
  { setting: "dataDir", flag: "--data-dir <folder>", description: "where the data are kept" },
  {
    setting: "port",
    flag: "--port <number>",
    description: "port of the gateway; 0 for a free one",
  },
  { setting: "host", flag: "--host <address>", description: "address that the gateway listens on" },
  { setting: "fresh", flag: "--fresh", description: "remove what is stored and begin again" },
];

/** `start`: everything on one machine, with a PostgreSQL of its own. */
export function startCommand(done: (exitCode: number) => void): Command {
  const command = new Command("start")
    .description("start hub, both documented branch offices and the gateway on this machine")
    .addOption(
      new Option(
        "--simulate",
        "serve a made-up national data set; where there is none, it is made first, in some minutes",
      ).conflicts("fresh"),
    )
    .addHelpText(
      "after",
      `
Examples:
  $ jangkauan start
  $ jangkauan start --port 8080 --data-dir /srv/jangkauan
  $ jangkauan start --host 0.0.0.0         let other machines in
  $ jangkauan start --fresh                begin again from the documented figures
  $ jangkauan start --simulate             all regions, with made-up figures`,
    );
  return addSettingFlags(command, FLAGS).action(async () => {
    const settings = commandSettings(command, FLAGS, [
      "dataDir",
      "simulatedDataDir",
      "fresh",
      "host",
      "port",
      "hubPort",
      "branchPort",
      "deadline",
      "allowedOrigins",
      "rateAnonymous",
      "rateSignedIn",
      "trustedProxies",
      "heartbeat",
      "anchorEntries",
      "anchorSeconds",
      "staleAfter",
      "unreachableAfter",
      ...SIGN_IN_SETTINGS,
      "logLevel",
    ]);
    const signIn = signInOf(settings);
    const { simulate: isSimulated } = command.opts<{ simulate?: boolean }>();
    const named = command.getOptionValue("dataDir") as string | undefined;
    const dataDir = isSimulated ? (named ?? settings.simulatedDataDir) : settings.dataDir;
    const { startAll } = await import("../roles/all.js");
    done(
      await runUntilStopped(async (running) => {
        const startedAt = performance.now();
        const progress = new Progress(untilAborted(process.stdout, running.signal));
        const folder = path.resolve(dataDir);
        process.stdout.write(`jangkauan is starting; its data are in ${folder}\n`);
        const log = openLog(settings.logLevel, running.signal);
        if (isSimulated && !existsSync(folder)) await makeSimulatedSet(dataDir, running, progress);
        const addresses = await startAll(
          { ...settings, dataDir, signIn },
          { ...running, progress, log },
        );
        process.stdout.write(welcome(addresses, folder, (performance.now() - startedAt) / 1000));
      }),
    );
  });
}

/** Makes the set with a server of its own, which has ended when the others begin. */
async function makeSimulatedSet(
  dataDir: string,
  running: Running,
  progress: Progress,
): Promise<void> {
  const { simulate } = await import("../roles/simulate.js");
  const stops = new StopStack();
  try {
    await simulate(USUAL_SIMULATION, { dataDir }, { ...running, stops, progress });
  } finally {
    await stops.stopAll();
  }
}
