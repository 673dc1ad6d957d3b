import type { EntityManager } from "typeorm";
import { type DatePrecision, Precision } from "../domain/figure";
import type { FundingSource } from "../domain/funding-source";
import { FundingLineVillage } from "./funding/funding-line-village.entity";
import { FundingLine } from "./funding/funding-line.entity";
import { cite } from "./record-sources";

/** A funding line to be stored; it has been checked. */
export interface NewFundingLine {
  regionCode: string;
  agreementId: string | null;
  source: FundingSource;
  year?: number | null;
  asOf?: string | null;
  asOfPrecision?: DatePrecision | null;
  amount?: string | null;
  precision?: Precision | null;
  participants?: number | null;
  villages?: readonly string[] | null;
}

/** Stores a funding line with its villages and sources, inside the caller's transaction. */
export async function storeFundingLine(
  tx: EntityManager,
  officeCode: string,
  id: string,
  line: NewFundingLine,
  sourceIds: readonly string[],
): Promise<void> {
  await tx.insert(FundingLine, {
    officeCode,
    id,
    regionCode: line.regionCode,
    agreementId: line.agreementId,
    source: line.source,
    year: line.year ?? null,
    asOf: line.asOf ?? null,
    asOfPrecision: line.asOfPrecision ?? null,
    amount: line.amount ?? null,
    precision: line.amount == null ? null : (line.precision ?? Precision.EXACT),
    participants: line.participants ?? null,
  });
  const villages = line.villages ?? [];
  if (villages.length > 0) {
    await tx.insert(
      FundingLineVillage,
      villages.map((regionCode) => ({ officeCode, fundingLineId: id, regionCode })),
    );
  }
  await cite(tx, officeCode, id, sourceIds);
}
