import { mustBeDatabaseOf } from "../branch/office/office-identity";
import { type RollUpDifference, rollUpDifferences } from "../branch/roll-up/roll-up-differences";
import { openServingDatabase } from "./databases";

/** Whose roll-up is checked, and where its rows are. */
export interface OfficeDatabase {
  office: string;
  branchDatabaseUrl: string;
}

/** Computes an office's roll-up again from its records and says where it differs. */
export async function checkRollUp({
  office,
  branchDatabaseUrl,
}: OfficeDatabase): Promise<RollUpDifference[]> {
  const db = await openServingDatabase(
    "branch",
    branchDatabaseUrl,
    `jangkauan migrate --role branch --office ${office}`,
  );
  try {
    await mustBeDatabaseOf(db, office);
    return await rollUpDifferences(db);
  } finally {
    await db.destroy();
  }
}
