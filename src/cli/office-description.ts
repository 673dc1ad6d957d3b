import { type Command, Option } from "commander";
import { isCalendarDate, today } from "../domain/calendar";
import { isOfficeCode } from "../domain/office-code";
import { isRegionCode } from "../domain/region-code";
import type { NewOffice } from "../reference/add-office";
import { checkedBy } from "./checked-argument";

interface Described {
  name?: string;
  parent?: string;
  serves?: string[];
  since: string;
}

/** Adds the options that describe a branch office which the reference data does not hold. */
export function addOfficeDescription(command: Command): Command {
  const office = checkedBy(isOfficeCode, "an office's code, like sumbar-riau");
  const region = checkedBy(isRegionCode, "region codes separated by commas, like 13.71,13.05");
  return command
    .option("--name <name>", "the office's name, when it is not known yet")
    .addOption(new Option("--parent <code>", "the regional office above it").argParser(office))
    .addOption(
      new Option("--serves <codes>", "the regions that it serves").argParser((codes: string) =>
        codes.split(",").map((code) => region(code.trim())),
      ),
    )
    .addOption(
      new Option("--since <date>", "since when it serves them")
        .default(today(), "today")
        .argParser(checkedBy(isCalendarDate, "a day as YYYY-MM-DD")),
    );
}

/** The office as a command's options describe it. */
export function describedOffice(command: Command, code: string): NewOffice {
  const { name, parent, serves, since } = command.opts<Described>();
  return { code, name, parent: parent ?? null, serves: serves ?? [], since };
}
