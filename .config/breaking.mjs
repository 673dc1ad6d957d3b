/**
 * Compares what clients see now with what was last committed, and fails on a breaking change.
 * A change that is meant to break says so: its commit has a footer `BREAKING CHANGE: …`; before
 * it is committed, run the check with BREAKING_CHANGE=meant.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";

const root = path.join(import.meta.dirname, "..");
const file = "schema/api.graphql";

function git(...args) {
  return execFileSync("git", args, {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
}

function commitsOfSchema() {
  try {
    return git("log", "--format=%H", "-n", "20", "--", file).split("\n").filter(Boolean);
  } catch {
    return [];
  }
}

const now = readFileSync(path.join(root, file), "utf8");
const commits = commitsOfSchema();
const base = commits.find((commit) => git("show", `${commit}:${file}`) !== now);
if (base === undefined) {
  console.log("breaking changes: no earlier schema to compare with");
  process.exit(0);
}

const changes = await diff(buildSchema(git("show", `${base}:${file}`)), buildSchema(now));
const breaking = changes.filter((change) => change.criticality.level === CriticalityLevel.Breaking);
const later = commits.slice(0, commits.indexOf(base));
const meant =
  process.env.BREAKING_CHANGE === "meant" ||
  later.some((commit) => /^BREAKING[ -]CHANGE: /m.test(git("log", "-1", "--format=%B", commit)));
if (breaking.length === 0 || meant) {
  console.log(
    `breaking changes: ${breaking.length}${meant && breaking.length ? " (meant)" : ""}, of ${changes.length} changes since ${base.slice(0, 8)}`,
  );
  process.exit(0);
}
console.error(`${breaking.length} breaking changes since ${base.slice(0, 8)}:`);
for (const change of breaking) console.error(`  ${change.path ?? ""}: ${change.message}`);
console.error("Add instead of changing, or say in the commit's footer why: BREAKING CHANGE: …");
process.exit(1);
