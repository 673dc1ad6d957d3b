import type { DataSource, EntityManager } from "typeorm";
import { RefusedInput } from "../../graphql/refusal/refused-input";
import { newRecordId } from "../record-once";
import type { Agreement } from "./agreement.entity";
import type { RecordAgreementInput } from "./agreement.input";
import { AgreementRegion } from "./agreement-region.entity";
import { AgreementState } from "./agreement-state";
import { editAgreement } from "./edit-agreement";
import type { RenewAgreementInput } from "./edit-agreement.input";
import { storeAgreement } from "./record-agreement";

/**
 * Files the next term of an agreement, signed or as a draft; returns the renewal's id. The earlier
 * agreement gets a new version, too: it is renewed once. Throws RefusedInput or StaleVersion.
 */
export function renewAgreement(db: DataSource, input: RenewAgreementInput): Promise<string> {
  return editAgreement(db, "renew", input, async (tx, earlier) => {
    const renewal = renewalOf(earlier, await regionsOf(tx, earlier), input);
    return [await storeRenewal(tx, renewal)];
  });
}

async function storeRenewal(tx: EntityManager, renewal: RecordAgreementInput) {
  try {
    return await storeAgreement(tx, newRecordId(renewal.office), renewal);
  } catch (error) {
    throw error instanceof RefusedInput ? underOwnNames(error) : error;
  }
}

/** What recordAgreement calls `renews` is called `agreement` here. */
function underOwnNames({ problems }: RefusedInput): RefusedInput {
  return new RefusedInput(
    problems.map((found) => ({
      ...found,
      path: found.path.map((name) => (name === "renews" ? "agreement" : name)),
    })),
  );
}

function renewalOf(
  earlier: Agreement,
  earlierRegions: string[],
  input: RenewAgreementInput,
): RecordAgreementInput {
  const { parties, partyKinds } = input;
  return {
    ...input,
    kind: earlier.kind,
    parties: parties ?? earlier.parties,
    // Kinds that belong to other parties say nothing of these.
    partyKinds: partyKinds ?? (parties == null ? earlier.partyKinds : null),
    regions: input.regions ?? earlierRegions,
    programmes: input.programmes ?? earlier.programmes,
    workerGroups: input.workerGroups ?? earlier.workerGroups,
    legalBasis: input.legalBasis ?? earlier.legalBasis,
    renews: earlier.id,
    isRenewal: true,
    state: input.signedOn == null ? AgreementState.DRAFT : AgreementState.SIGNED,
  };
}

async function regionsOf(tx: EntityManager, { officeCode, id }: Agreement): Promise<string[]> {
  const regions = await tx.find(AgreementRegion, {
    where: { officeCode, agreementId: id },
    order: { regionCode: "ASC" },
  });
  return regions.map(({ regionCode }) => regionCode);
}
