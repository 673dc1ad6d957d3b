import type { EntityManager } from "typeorm";
import type { DatePrecision, Precision } from "../domain/figure";
import { Claim, type ClaimCheckedBy } from "./claim/claim.entity";

/** A claim to be stored. */
export interface NewClaim {
  id: string;
  regionCode: string;
  about: string;
  value: string;
  precision: Precision;
  asOf: string | null;
  asOfPrecision: DatePrecision | null;
  sourceId: string;
  statedNumber?: number | string | null;
  roundedTo?: number | null;
  checkedBy?: ClaimCheckedBy | null;
  subjectId?: string | null;
}

/** Stores claims, inside the caller's transaction. */
export async function storeClaims(
  tx: EntityManager,
  officeCode: string,
  claims: readonly NewClaim[],
): Promise<void> {
  if (claims.length === 0) return;
  await tx.insert(
    Claim,
    claims.map((claim) => ({
      officeCode,
      ...claim,
      statedNumber: claim.statedNumber ?? null,
      roundedTo: claim.roundedTo ?? null,
      checkedBy: claim.checkedBy ?? null,
      subjectId: claim.subjectId ?? null,
    })),
  );
}
