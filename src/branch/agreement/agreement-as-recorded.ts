import { type EntityManager, Not } from "typeorm";
import { FundingLine } from "../funding/funding-line.entity";
import { contentOf } from "../record-trail";
import { sourcesCited } from "../sources-cited";
import type { RecordState } from "../trail/trail-entry.entity";
import { Agreement } from "./agreement.entity";
import { AgreementAddendum } from "./agreement-addendum.entity";
import { AgreementRegion } from "./agreement-region.entity";
import { AgreementState } from "./agreement-state";

/** An agreement as the trail keeps it. */
export async function agreementAsRecorded(
  tx: EntityManager,
  officeCode: string,
  id: string,
): Promise<RecordState> {
  const agreement = await tx.findOneByOrFail(Agreement, { officeCode, id });
  const regions = await tx.find(AgreementRegion, {
    where: { officeCode, agreementId: id },
    order: { regionCode: "ASC" },
  });
  const funding = await tx.find(FundingLine, {
    where: { officeCode, agreementId: id },
    order: { recordedAt: "ASC", id: "ASC" },
  });
  const renewal = await tx.findOneBy(Agreement, {
    officeCode,
    renews: id,
    state: Not(AgreementState.TERMINATED),
  });
  const addenda = await tx.find(AgreementAddendum, {
    where: { officeCode, agreementId: id },
    order: { position: "ASC" },
  });
  return {
    ...contentOf(agreement, "chainId", "termNumber", "overlapsChain"),
    renewedBy: renewal?.id ?? null,
    addenda: addenda.map((addendum) => contentOf(addendum, "agreementId", "position")),
    regions: regions.map(({ regionCode }) => regionCode),
    funding: funding.map(({ id: line, ...rest }) => ({ line, ...contentOf(rest, "agreementId") })),
    sources: await sourcesCited(tx, officeCode, id),
  };
}
