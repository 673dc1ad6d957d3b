import type { DataSource, EntityManager } from "typeorm";
import { refuseIfAny } from "../../graphql/refusal/refused-input";
import { cite, keepSources } from "../record-sources";
import { sourcesCited } from "../sources-cited";
import { Agreement } from "./agreement.entity";
import { AgreementAddendum } from "./agreement-addendum.entity";
import { signedDays } from "./agreement-days";
import { refusalOf } from "./agreement-refusal";
import { AgreementRegion } from "./agreement-region.entity";
import { amendedBy } from "./amended-agreement";
import { amendmentProblems } from "./amendment-problems";
import { editAgreement } from "./edit-agreement";
import type { AddendumInput, AmendAgreementInput } from "./edit-agreement.input";
import { storeFunding } from "./record-agreement";

/**
 * Changes a draft, or a signed agreement by an addendum; returns its id. Throws RefusedInput or
 * StaleVersion.
 */
export function amendAgreement(db: DataSource, input: AmendAgreementInput): Promise<string> {
  return editAgreement(db, "amend", input, async (tx, agreement) => {
    const { officeCode, id } = agreement;
    const amended = amendedBy(agreement, input);
    const regions = await regionsWith(tx, agreement, input.addRegions ?? []);
    refuseIfAny(await amendmentProblems(tx, agreement, amended, regions, input));
    try {
      await tx.update(Agreement, { officeCode, id }, amended);
    } catch (error) {
      throw refusalOf(error, amended) ?? error;
    }
    await addRegions(tx, agreement, input.addRegions ?? []);
    if (input.addendum != null) await storeAddendum(tx, agreement, input.addendum);
    await storeFunding(tx, officeCode, id, input, regions, await addSources(tx, agreement, input));
    return [];
  });
}

async function regionsWith(
  tx: EntityManager,
  { officeCode, id }: Agreement,
  added: readonly string[],
): Promise<string[]> {
  const regions = await tx.find(AgreementRegion, {
    where: { officeCode, agreementId: id },
    order: { regionCode: "ASC" },
  });
  return [...new Set([...regions.map(({ regionCode }) => regionCode), ...added])];
}

async function addRegions(
  tx: EntityManager,
  { officeCode, id }: Agreement,
  regions: readonly string[],
): Promise<void> {
  if (regions.length === 0) return;
  await tx
    .createQueryBuilder()
    .insert()
    .into(AgreementRegion)
    .values(regions.map((regionCode) => ({ officeCode, agreementId: id, regionCode })))
    .orIgnore()
    .execute();
}

async function storeAddendum(
  tx: EntityManager,
  { officeCode, id }: Agreement,
  { number, changes, ...stated }: AddendumInput,
): Promise<void> {
  const earlier = await tx.countBy(AgreementAddendum, { officeCode, agreementId: id });
  await tx.insert(AgreementAddendum, {
    officeCode,
    agreementId: id,
    position: earlier + 1,
    number: number ?? null,
    ...signedDays(stated),
    changes,
  });
}

/** Cites the further sources after the earlier ones; returns the ids of the further ones. */
async function addSources(
  tx: EntityManager,
  { officeCode, id }: Agreement,
  { sources }: AmendAgreementInput,
): Promise<string[]> {
  const earlier = await sourcesCited(tx, officeCode, id);
  const added = await keepSources(tx, officeCode, sources ?? []);
  const further = added.filter((source) => !earlier.includes(source));
  await cite(tx, officeCode, id, further, earlier.length);
  return added;
}
