import { createPrivateKey, createPublicKey, generateKeyPairSync } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { StartProblem } from "../domain/start-problem";
import type { TokenMaker } from "../identity/make-token";
import type { TokenRules } from "../identity/token-rules";
import { writeOnce } from "./write-once";

const FILE = "sign-in-key.pem";
const ISSUER = "urn:jangkauan:this-machine";
const AUDIENCE = "jangkauan";

/**
 * Makes tokens for the one machine that `start` runs on: its key is made once and kept in the data
 * folder, readable by its owner alone. In production an issuer makes them.
 */
export function ownTokenMaker(dataDir: string): TokenMaker {
  const file = path.join(dataDir, FILE);
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync("ed25519");
    writeOnce(file, privateKey.export({ type: "pkcs8", format: "pem" }).toString());
  }
  return readMaker(file);
}

/** The same, where a `start` has made its key already. */
export function madeTokenMaker(dataDir: string): TokenMaker {
  const file = path.join(dataDir, FILE);
  if (existsSync(file)) return readMaker(file);
  throw new StartProblem(
    `There is no key that makes tokens in ${dataDir}.`,
    "Run `jangkauan start` with this data folder first, or name its folder with --data-dir.",
  );
}

function readMaker(file: string): TokenMaker {
  try {
    const privateKey = createPrivateKey(readFileSync(file));
    return { issuer: ISSUER, audience: AUDIENCE, algorithm: "EdDSA", privateKey };
  } catch (cause) {
    throw new StartProblem(
      `The key in ${file} cannot be read.`,
      "Run this as the user who ran `start`, or remove the file: the next start makes another key.",
      { cause },
    );
  }
}

/** The rules by which the tokens of one maker, and no others, are taken. */
export function rulesOf(
  { issuer, audience, algorithm, privateKey }: TokenMaker,
  { clockTolerance, tokenLifetime }: { clockTolerance: number; tokenLifetime: number },
): TokenRules {
  return {
    issuer,
    audience,
    algorithms: [algorithm],
    key: createPublicKey(privateKey),
    clockToleranceSeconds: clockTolerance,
    longestLifeSeconds: tokenLifetime,
  };
}
