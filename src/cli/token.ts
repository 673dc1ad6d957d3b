import path from "node:path";
import { Command, Option } from "commander";
import { type Role, ROLES } from "../domain/actor";
import { isOfficeCode } from "../domain/office-code";
import { isRegionCode } from "../domain/region-code";
import { StartProblem } from "../domain/start-problem";
import { makeToken } from "../identity/make-token";
import { madeTokenMaker } from "../roles/own-token-maker";
import { checkedBy } from "./checked-argument";
import { addSettingFlags, commandSettings, type SettingFlag } from "./setting-option";
import { SIGN_IN_SETTINGS } from "./sign-in-settings";

const FLAGS: readonly SettingFlag[] = [
  { setting: "dataDir", flag: "--data-dir <folder>", description: "the data folder of `start`" },
];

/** Roles as a command line writes them: head-of-office. */
const WRITTEN = new Map<string, Role>(
  ROLES.filter((role) => role !== "ANONYMOUS").map((role) => [
    role.toLowerCase().replaceAll("_", "-"),
    role,
  ]),
);
const OF_OFFICES: readonly Role[] = ["OFFICER", "HEAD_OF_OFFICE", "AUDITOR"];

interface TokenFlags {
  role: string;
  office: string[];
  region: string[];
  minutes: string;
  subject?: string;
}

/** `token`: lets somebody sign in at the `start` of this machine. */
export function tokenCommand(): Command {
  const office = checkedBy(isOfficeCode, "the code of a branch office, like solok");
  const region = checkedBy(isRegionCode, "a region's code, like 13.03");
  const minutes = checkedBy(
    (text) => /^[1-9][0-9]{0,3}$/.test(text),
    "whole minutes, from 1 to 9999",
  );
  const subject = checkedBy((text) => /^[\w.@-]{1,100}$/.test(text), "a name without blanks");
  const command = new Command("token")
    .description("make a token with which somebody signs in at the `start` of this machine")
    .addOption(new Option("--role <role>", "what they are").choices([...WRITTEN.keys()]))
    .addOption(listOf("--office <code>", "an office that they act for; may be repeated", office))
    .addOption(listOf("--region <code>", "a region of an official; may be repeated", region))
    .addOption(
      new Option("--minutes <number>", "how long it is good").argParser(minutes).default("60"),
    )
    .addOption(new Option("--subject <name>", "who they are, for the trail").argParser(subject))
    .addHelpText(
      "after",
      `
Examples:
  $ jangkauan token --role officer --office solok --minutes 60
  $ jangkauan token --role official --region 13.03 --subject bupati-sijunjung
The token is printed alone on its line: curl -H "authorization: Bearer $(jangkauan token …)".
It is for this machine. In production an issuer makes tokens: set JANGKAUAN_ISSUER.`,
    );
  return addSettingFlags(command, FLAGS).action(async (flags: TokenFlags) => {
    const { dataDir, issuer, tokenLifetime } = commandSettings(command, FLAGS, [
      "dataDir",
      ...SIGN_IN_SETTINGS,
    ]);
    const role = roleOf(command, flags);
    if (issuer !== undefined) {
      throw new StartProblem(
        `Tokens are made by the issuer ${issuer}, not here.`,
        "Sign in there, or run `start` without JANGKAUAN_ISSUER.",
      );
    }
    const seconds = Number(flags.minutes) * 60;
    if (seconds > tokenLifetime) {
      const most = Math.floor(tokenLifetime / 60);
      command.error(`error: a token is good for at most ${most} minutes here`);
    }
    const folder = path.resolve(dataDir);
    const {
      office: offices,
      region: regions,
      subject: named = `this-machine-${flags.role}`,
    } = flags;
    const actor = { subject: named, role, offices, regions };
    const token = await makeToken(madeTokenMaker(folder), actor, seconds);
    process.stderr.write(
      `Good for ${flags.minutes} minutes at the \`start\` in ${folder}, on this machine alone. ` +
        "Whoever holds it may act with it.\n",
    );
    process.stdout.write(`${token}\n`);
  });
}

function listOf(flag: string, description: string, check: (text: string) => string): Option {
  return new Option(flag, description)
    .argParser<string[]>((text, before) => [...before, check(text)])
    .default([], "none");
}

/** The role, once what it needs was given with it. */
function roleOf(command: Command, { role: written, office, region }: TokenFlags): Role {
  const role = WRITTEN.get(written);
  if (role === undefined) command.error("error: required option '--role <role>' not specified");
  if (OF_OFFICES.includes(role) && office.length === 0) {
    command.error(`error: the role ${written} needs '--office <code>'`);
  }
  if (role === "OFFICIAL" && region.length === 0) {
    command.error(`error: the role ${written} needs '--region <code>'`);
  }
  return role;
}
