import type { DataSource, EntityManager } from "typeorm";
import { violatedConstraint } from "../../database/violated-constraint";
import { DatePrecision } from "../../domain/figure";
import { problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { refuseIfAny, RefusedInput } from "../../graphql/refusal/refused-input";
import { newRecordId, recordOnce } from "../record-once";
import { cite, keepSources } from "../record-sources";
import { created, type RecordChange } from "../record-trail";
import { storeFundingLine } from "../store-funding-line";
import { Agreement } from "./agreement.entity";
import type { RecordAgreementInput } from "./agreement.input";
import { agreementAsRecorded } from "./agreement-as-recorded";
import { agreementProblems } from "./agreement-problems";
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
  const [onlyRegion = ""] = input.regions;
  for (const line of input.funding ?? []) {
    const stored = { ...line, regionCode: line.region ?? onlyRegion, agreementId: id };
    await storeFundingLine(tx, officeCode, newRecordId(officeCode), stored, sourceIds);
  }
  return created(id, await agreementAsRecorded(tx, officeCode, id));
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
      programmes: input.programmes ?? [],
      isRenewal: input.isRenewal ?? input.renews != null,
      renews: input.renews ?? null,
      ...datesOf(input),
      note: input.note ?? null,
    });
  } catch (error) {
    throw refusalOf(violatedConstraint(error), input) ?? error;
  }
}

function datesOf(input: RecordAgreementInput) {
  const precision = (date: string | null, stated: DatePrecision | null | undefined) =>
    date === null ? null : (stated ?? DatePrecision.DAY);
  const signedOn = input.signedOn ?? null;
  const startsOn = input.startsOn ?? null;
  const endsOn = input.endsOn ?? null;
  return {
    signedOn,
    signedOnPrecision: precision(signedOn, input.signedOnPrecision),
    startsOn,
    startsOnPrecision: precision(startsOn, input.startsOnPrecision),
    endsOn,
    endsOnPrecision: precision(endsOn, input.endsOnPrecision),
  };
}

/** The database decides what is used once: asking first would leave a gap for a second writer. */
function refusalOf(
  constraint: string | undefined,
  { number, renews }: RecordAgreementInput,
): RefusedInput | undefined {
  switch (constraint) {
    case "agreement_number_used_once":
      return new RefusedInput([
        problem(
          ProblemCode.AGREEMENT_NUMBER_USED,
          ["input", "number"],
          number,
          "This office has already filed an agreement under this number.",
          "Check the number; officeAgreements(office:) shows what is on file.",
        ),
      ]);
    case "agreement_renewed_once":
      return new RefusedInput([
        problem(
          ProblemCode.AGREEMENT_ALREADY_RENEWED,
          ["input", "renews"],
          renews,
          "This agreement has already been renewed by another one.",
          "Name that later agreement instead; Agreement.renewedBy shows it.",
        ),
      ]);
    default:
      return undefined;
  }
}
