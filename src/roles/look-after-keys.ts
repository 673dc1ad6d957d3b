import type { Pool } from "pg";
import { mustBeDatabaseOf } from "../branch/office/office-identity";
import { type KeyInUse, keysInUse } from "../branch/sealing/keys-in-use";
import { mustOpenWhatIsSealed } from "../branch/sealing/must-open";
import { type Rotation, rotateKeys } from "../branch/sealing/rotate-keys";
import { poolOf } from "../database/connection";
import type { BranchKeys } from "../domain/branch-keys";
import { openServingDatabase } from "./databases";

/** The branch office whose keys are looked after. */
export interface OfficeWithKeys {
  officeCode: string;
  databaseUrl: string;
  keys: BranchKeys;
}

/** How many rows each key has sealed, and whether the keys that are set open them. */
export function statusOfKeys(office: OfficeWithKeys): Promise<KeyInUse[]> {
  return atBranch(office, (pool) => keysInUse(pool, office.officeCode));
}

/** Seals with the current key what older ones have sealed; returns how many rows older keys still have. */
export function rotateKeysOf(office: OfficeWithKeys, rotation: Rotation): Promise<number> {
  const { officeCode, keys } = office;
  return atBranch(office, async (pool) => {
    await mustOpenWhatIsSealed(pool, officeCode, keys);
    await rotateKeys(pool, officeCode, keys, rotation);
    const older = (await keysInUse(pool, officeCode)).filter(
      ({ keyId }) => keyId !== keys.sealing[0]?.id,
    );
    return older.reduce((sum, { rows }) => sum + rows, 0);
  });
}

async function atBranch<Result>(
  { officeCode, databaseUrl }: OfficeWithKeys,
  work: (pool: Pool) => Promise<Result>,
): Promise<Result> {
  const db = await openServingDatabase(
    "branch",
    databaseUrl,
    `jangkauan migrate --role branch --office ${officeCode}`,
  );
  try {
    await mustBeDatabaseOf(db, officeCode);
    return await work(poolOf(db));
  } finally {
    await db.destroy();
  }
}
