import type { Pool } from "pg";
import type { BranchKeys } from "../../domain/branch-keys";
import { StartProblem } from "../../domain/start-problem";
import { sealedSamples } from "./keys-in-use";
import { nikIndex } from "./nik-index";
import { boundTo, KeyMissing, openIdentity } from "./seal-identity";

/**
 * Refuses keys that do not open what the office has sealed, or that would find nobody again: with
 * them every participant would be enrolled a second time.
 */
export async function mustOpenWhatIsSealed(
  pool: Pool,
  officeCode: string,
  keys: BranchKeys,
): Promise<void> {
  for (const { table, keyId, ...sample } of await sealedSamples(pool, officeCode)) {
    let nik: string;
    try {
      ({ nik } = openIdentity(keys, sample.boundTo, { keyId, sealed: sample.sealed }));
    } catch (cause) {
      throw cause instanceof KeyMissing ? missing(table, keyId) : another(table, keyId, cause);
    }
    const isFound = boundTo(officeCode, nikIndex(keys.nikIndex, nik)) === sample.boundTo;
    if (table === "participant" && !isFound) throw foreignIndex();
  }
}

function missing(table: string, keyId: string): StartProblem {
  return new StartProblem(
    `Rows of ${table} are sealed with the key ${keyId}, which is not among the sealing keys that are set.`,
    `Add ${keyId} to JANGKAUAN_SEALING_KEYS, after the current key, until \`jangkauan keys rotate\` has finished.`,
  );
}

function another(table: string, keyId: string, cause: unknown): StartProblem {
  return new StartProblem(
    `The sealing key that is set as ${keyId} does not open the rows of ${table} that ${keyId} has sealed.`,
    `Set the key that had this name in JANGKAUAN_SEALING_KEYS; give a new key a new name.`,
    { cause },
  );
}

function foreignIndex(): StartProblem {
  return new StartProblem(
    "The key that participants are found by is not the one that they were stored under.",
    "Set JANGKAUAN_NIK_INDEX_KEY to the key that this office has had from the beginning.",
  );
}
