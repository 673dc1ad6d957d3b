import path from "node:path";
import { Command, Option } from "commander";
import { endOfLastClosedMonth, lastDayOfMonth } from "../domain/calendar";
import type { Simulation } from "../domain/data-set";
import type { SimulatedPlace } from "../roles/simulate";
import { checkedBy } from "./checked-argument";
import { HUB_DATABASE_FLAG } from "./database-flags";
import { Progress, untilAborted } from "./progress";
import { runUntilDone } from "./run-until-stopped";
import { addSettingFlags, commandSettings, type SettingFlag } from "./setting-option";

const FLAGS: readonly SettingFlag[] = [
  {
    setting: "simulatedDataDir",
    flag: "--data-dir <folder>",
    description: "where the simulated data are kept",
  },
  HUB_DATABASE_FLAG,
];

/** Fixed, so that the same command makes the same rows in any month. */
const LAST_MONTH = "2025-12";

/** The set that everybody gets who does not say which. */
export const USUAL_SIMULATION: Simulation = {
  ...{ seed: 1, months: 60, regions: "all" },
  until: lastDayOfMonth(LAST_MONTH),
};

const MOST_MONTHS = 240;
const MOST_SEED = 2_147_483_647;
const REGIONS = /^(all|[0-9]{2}(\.[0-9]{2})?(,[0-9]{2}(\.[0-9]{2})?)*)$/;

const wholeNumber = (least: number, most: number) =>
  checkedBy(
    (text) => /^[0-9]{1,10}$/.test(text) && Number(text) >= least && Number(text) <= most,
    `a whole number from ${least} to ${most}`,
  );

/** `simulate`: a made-up national data set, to try things out and to measure. */
export function simulateCommand(done: (exitCode: number) => void): Command {
  const command = new Command("simulate")
    .description(
      "make a simulated data set in a folder of its own, marked as such wherever it shows",
    )
    .addOption(
      new Option("--regions <codes>", "provinces or regencies, like 13,73.14; or all")
        .default("all")
        .argParser(checkedBy((text) => REGIONS.test(text), "all, or codes like 13,73.14")),
    )
    .addOption(
      new Option("--months <number>", "how many months")
        .default("60")
        .argParser(wholeNumber(1, MOST_MONTHS)),
    )
    .addOption(
      new Option("--seed <number>", "the same seed makes the same rows")
        .default("1")
        .argParser(wholeNumber(0, MOST_SEED)),
    )
    .addOption(
      new Option("--until <month>", "the last month, which has ended")
        .default(LAST_MONTH)
        .argParser(checkedBy(isClosedMonth, "a month from 2000-01 that has ended, like 2025-12")),
    )
    .addHelpText(
      "after",
      `
Examples:
  $ jangkauan simulate --regions all --months 60 --seed 1
  $ jangkauan simulate --regions 13 --data-dir /srv/simulated
  $ jangkauan start --simulate     serves what was made`,
    );
  return addSettingFlags(command, FLAGS).action(async () => {
    const simulation = simulationOf(command);
    const place = placeOf(command);
    const { simulate, simulatedSetTold } = await import("../roles/simulate.js");
    done(
      await runUntilDone(async (running) => {
        const output = untilAborted(process.stdout, running.signal);
        output.write(`jangkauan is simulating${whereTo(place)}\n`);
        const progress = new Progress(output);
        const wasMade = await simulate(simulation, place, { ...running, progress });
        output.write(`${simulatedSetTold(simulation, wasMade)}${wayToServe(place)}\n`);
      }),
    );
  });
}

function simulationOf(command: Command): Simulation {
  const { regions, months, seed, until } = command.opts<Record<string, string>>();
  return {
    seed: Number(seed),
    months: Number(months),
    until: lastDayOfMonth(until ?? ""),
    regions: [...new Set(regions?.split(","))].sort().join(","),
  };
}

/** A hub's database only by the flag: a variable that another command needs fills nothing. */
function placeOf(command: Command): SimulatedPlace {
  if (command.getOptionValue("hubDatabaseUrl") !== undefined) {
    return commandSettings(command, FLAGS, ["hubDatabaseUrl"]);
  }
  const { simulatedDataDir } = commandSettings(command, FLAGS, ["simulatedDataDir"]);
  return { dataDir: simulatedDataDir };
}

function whereTo(place: SimulatedPlace): string {
  return "dataDir" in place ? `; its data are in ${path.resolve(place.dataDir)}` : "";
}

function wayToServe(place: SimulatedPlace): string {
  return "dataDir" in place ? ` Serve it: jangkauan start --data-dir '${place.dataDir}'` : "";
}

function isClosedMonth(text: string): boolean {
  if (!/^2[0-9]{3}-(0[1-9]|1[0-2])$/.test(text)) return false;
  return lastDayOfMonth(text) <= endOfLastClosedMonth();
}
