import type { DataSource, EntityManager } from "typeorm";
import { refuseIfAny } from "../../graphql/refusal/refused-input";
import { newRecordId, recordOnce } from "../record-once";
import { cite, keepSources } from "../record-sources";
import { created, type RecordChange } from "../record-trail";
import { storeFundingLine } from "../store-funding-line";
import { Agreement } from "./agreement.entity";
import type { RecordAgreementInput } from "./agreement.input";
import { agreementAsRecorded } from "./agreement-as-recorded";
import { signedDays, daysOfTerm } from "./agreement-days";
import { agreementProblems } from "./agreement-problems";
import { refusalOf } from "./agreement-refusal";
import { AgreementRegion } from "./agreement-region.entity";
import { AgreementState } from "./agreement-state";

/** Files an agreement at its office; returns its id. Throws RefusedInput and stores nothing. */
export async function recordAgreement(
  db: DataSource,
  input: RecordAgreementInput,
): Promise<string> {
  const [id = ""] = await recordOnce(db, "recordAgreement", input, async (tx) => {
    return [await storeAgreement(tx, newRecordId(input.office), input)];
  });
  return id;
}

/** Checks and stores an agreement under an id, inside the caller's transaction; says what it did. */
export async function storeAgreement(
  tx: EntityManager,
  id: string,
  input: RecordAgreementInput,
): Promise<RecordChange> {
  const officeCode = input.office;
  refuseIfAny(await agreementProblems(tx, officeCode, input));
  await insertAgreement(tx, id, input);
  await tx.insert(
    AgreementRegion,
    input.regions.map((regionCode) => ({ officeCode, agreementId: id, regionCode })),
  );
  const sourceIds = await keepSources(tx, officeCode, input.sources ?? []);
  await cite(tx, officeCode, id, sourceIds);
  await storeFunding(tx, officeCode, id, input, input.regions, sourceIds);
  return created(id, await agreementAsRecorded(tx, officeCode, id));
}

/** Stores the funding lines of an agreement; they have been checked. */
export async function storeFunding(
  tx: EntityManager,
  officeCode: string,
  agreementId: string,
  { funding }: Pick<RecordAgreementInput, "funding">,
  [onlyRegion = ""]: readonly string[],
  sourceIds: readonly string[],
): Promise<void> {
  for (const line of funding ?? []) {
    const stored = { ...line, regionCode: line.region ?? onlyRegion, agreementId };
    await storeFundingLine(tx, officeCode, newRecordId(officeCode), stored, sourceIds);
  }
}

async function insertAgreement(
  tx: EntityManager,
  id: string,
  input: RecordAgreementInput,
): Promise<void> {
  try {
    await tx.insert(Agreement, {
      officeCode: input.office,
      id,
      kind: input.kind,
      number: input.number ?? null,
      state: input.state ?? AgreementState.SIGNED,
      parties: input.parties,
      partyKinds: input.partyKinds ?? [],
      programmes: input.programmes ?? [],
      workerGroups: input.workerGroups ?? [],
      legalBasis: input.legalBasis ?? [],
      documents: input.documents ?? [],
      isRenewal: input.isRenewal ?? input.renews != null,
      renews: input.renews ?? null,
      ...signedDays(input),
      ...daysOfTerm(input),
      note: input.note ?? null,
    });
  } catch (error) {
    throw refusalOf(error, input) ?? error;
  }
}
