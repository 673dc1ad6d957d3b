import { mustBeDatabaseOf } from "../branch/office/office-identity";
import type { TrailProblem } from "../branch/trail/trail-problem";
import { type Verified, verifyTrail } from "../branch/trail/verify-trail";
import { poolOf } from "../database/connection";
import { openServingDatabase } from "./databases";

/** Whose trail is verified, and against what. */
export interface OfficeTrail {
  officeCode: string;
  databaseUrl: string;
  anchors: string | null;
}

/** Verifies an office's trail, also while its branch runs; tells each problem as it is found. */
export async function verifyTrailOf(
  { officeCode, databaseUrl, anchors }: OfficeTrail,
  found: (problem: TrailProblem) => void,
): Promise<Verified> {
  const db = await openServingDatabase(
    "branch",
    databaseUrl,
    `jangkauan migrate --role branch --office ${officeCode}`,
  );
  try {
    await mustBeDatabaseOf(db, officeCode);
    return await verifyTrail(poolOf(db), { officeCode, anchors, found });
  } finally {
    await db.destroy();
  }
}
