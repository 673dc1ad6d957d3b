import { mustBeDatabaseOf } from "../branch/office/office-identity";
import { KeyMissing } from "../branch/sealing/seal-identity";
import { type KeptTokens, keepTokens, type TokenKeeping } from "../branch/token/keep-tokens";
import { poolOf } from "../database/connection";
import { StartProblem } from "../domain/start-problem";
import { openServingDatabase } from "./databases";

/** Brings the tokens of an office up to date once, also while its branch runs. */
export async function keepOfficeTokens(
  databaseUrl: string,
  keeping: TokenKeeping,
): Promise<KeptTokens> {
  const db = await openServingDatabase(
    "branch",
    databaseUrl,
    `jangkauan migrate --role branch --office ${keeping.officeCode}`,
  );
  try {
    await mustBeDatabaseOf(db, keeping.officeCode);
    return await keepTokens(poolOf(db), keeping);
  } catch (error) {
    if (!(error instanceof KeyMissing)) throw error;
    throw new StartProblem(
      `Some participants are sealed with the key ${error.keyId}, which is not set.`,
      "Add it to JANGKAUAN_SEALING_KEYS, after the current one.",
      { cause: error },
    );
  } finally {
    await db.destroy();
  }
}
