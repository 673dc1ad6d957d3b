import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type BranchKeys, KEY_BYTES, type SealingKey } from "../domain/branch-keys";
import { StartProblem } from "../domain/start-problem";
import { writeOnce } from "./write-once";

const FILE = "keys.json";
const NAME_BYTES = 3;
const FIRST_MONTH = "2000-01";

interface KeyFile {
  sealing: Record<string, string>;
  nikIndex: Record<string, string>;
  tokens: Record<string, string>;
}

/**
 * The keys of the offices that `start` runs, made once and kept in the data folder, readable by its
 * owner alone. They are for one machine: in production every branch office is given its own.
 */
export function ownKeys(dataDir: string, offices: readonly string[]): Map<string, BranchKeys> {
  const file = path.join(dataDir, FILE);
  if (!existsSync(file)) writeOnce(file, `${JSON.stringify(newKeys(offices), null, 2)}\n`);
  return readKeys(file, offices);
}

/** The keys of an office as settings write them. */
export function keysAsWritten(
  dataDir: string,
  office: string,
): { sealing: string | undefined; nikIndex: string | undefined; tokens: string } {
  const { sealing, nikIndex, tokens } = JSON.parse(
    readFileSync(path.join(dataDir, FILE), "utf8"),
  ) as KeyFile;
  return {
    sealing: sealing[office],
    nikIndex: nikIndex[office],
    tokens: Object.entries(tokens)
      .map(([from, key]) => `${from}:${key}`)
      .join(","),
  };
}

function newKeys(offices: readonly string[]): KeyFile {
  const key = () => randomBytes(KEY_BYTES).toString("base64");
  const forEach = (make: () => string) =>
    Object.fromEntries(offices.map((office) => [office, make()]));
  // A name of its own tells a lost key from another one.
  const named = () => `${randomBytes(NAME_BYTES).toString("hex")}:${key()}`;
  return { sealing: forEach(named), nikIndex: forEach(key), tokens: { [FIRST_MONTH]: key() } };
}

function readKeys(file: string, offices: readonly string[]): Map<string, BranchKeys> {
  try {
    const { sealing, nikIndex, tokens } = JSON.parse(readFileSync(file, "utf8")) as KeyFile;
    return new Map(
      offices.map((office) => [
        office,
        {
          sealing: [sealingKey(sealing[office])],
          nikIndex: keyOf(nikIndex[office]),
          tokens: Object.entries(tokens)
            .map(([from, key]) => ({ from, key: keyOf(key) }))
            .sort((a, b) => (a.from < b.from ? -1 : 1)),
        },
      ]),
    );
  } catch (cause) {
    throw new StartProblem(
      `The keys in ${file} cannot be read; what is sealed with them cannot be opened.`,
      "Put the file back as it was, or begin from the documented figures with --fresh.",
      { cause },
    );
  }
}

function sealingKey(text = ""): SealingKey {
  const [id = "", key] = text.split(":");
  return { id, key: keyOf(key) };
}

function keyOf(text: string | undefined): Buffer {
  const key = Buffer.from(text ?? "", "base64");
  if (key.length !== KEY_BYTES) throw new Error("a key has not its length");
  return key;
}
