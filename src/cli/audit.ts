import { Command } from "commander";
import type { Verified } from "../branch/trail/verify-trail";
import { ANCHORS_FLAG, BRANCH_DATABASE_FLAG } from "./database-flags";
import { officeSettings } from "./office-settings";
import { addSettingFlags, type SettingFlag } from "./setting-option";

const FLAGS: readonly SettingFlag[] = [
  { setting: "office", flag: "--office <code>", description: "whose trail" },
  BRANCH_DATABASE_FLAG,
  ANCHORS_FLAG,
];

/** `audit`: what an auditor asks of a branch office's trail. */
export function auditCommand(done: (exitCode: number) => void): Command {
  return new Command("audit")
    .description("verify the trail of a branch office")
    .helpCommand(false)
    .addCommand(verifyCommand(done))
    .addHelpText("after", "\nExample:\n  $ jangkauan audit verify --office solok");
}

function verifyCommand(done: (exitCode: number) => void): Command {
  const command = new Command("verify")
    .description(
      "walk an office's trail and name what was changed, removed or swapped; end with 1 if anything was",
    )
    .addHelpText(
      "after",
      `
Examples:
  $ jangkauan audit verify --office solok
  $ jangkauan audit verify --office solok --anchors /mnt/worm/solok.jsonl --branch-database-url postgres://me@127.0.0.1:5432/solok`,
    );
  return addSettingFlags(command, FLAGS).action(async () => {
    const given = officeSettings(command, FLAGS, ["office", "branchDatabaseUrl", "anchors"]);
    const { verifyTrailOf } = await import("../roles/verify-trail.js");
    let problems = 0;
    const verified = await verifyTrailOf(
      {
        officeCode: given.office,
        databaseUrl: given.branchDatabaseUrl,
        anchors: given.anchors ?? null,
      },
      ({ message }) => {
        problems += 1;
        process.stdout.write(`${message}\n`);
      },
    );
    process.stdout.write(`${extent(verified)}\n`);
    process.stdout.write(`${problems} ${problems === 1 ? "problem" : "problems"}\n`);
    done(problems === 0 ? 0 : 1);
  });
}

function extent({ entries, anchors }: Verified): string {
  const walked = `${entries.toLocaleString("en")} ${entries === 1 ? "entry" : "entries"}`;
  if (anchors === null) {
    return `${walked}, without anchors: an end that was cut off would not be seen`;
  }
  const { read, last } = anchors;
  const compared = `${read.toLocaleString("en")} ${read === 1 ? "anchor" : "anchors"}`;
  return `${walked}, ${compared}${read === 0 ? "" : `, the last one of entry ${last}`}`;
}
