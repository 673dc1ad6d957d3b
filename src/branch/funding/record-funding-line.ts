import type { DataSource, EntityManager } from "typeorm";
import { DatePrecision } from "../../domain/figure";
import { refuseIfAny } from "../../graphql/refusal/refused-input";
import { Agreement } from "../agreement/agreement.entity";
import { AgreementRegion } from "../agreement/agreement-region.entity";
import { newRecordId, recordOnce } from "../record-once";
import { keepSources } from "../record-sources";
import { askedContent, created } from "../record-trail";
import { storeFundingLine } from "../store-funding-line";
import type { RecordFundingLineInput } from "./funding-line.input";
import { type AgreementOfLine, fundingLineProblems, regionOfLine } from "./funding-line-problems";

/** Records who pays in a region; returns the line's id. Throws RefusedInput and stores nothing. */
export async function recordFundingLine(
  db: DataSource,
  input: RecordFundingLineInput,
): Promise<string> {
  const [id = ""] = await recordOnce(db, "recordFundingLine", input, async (tx) => {
    const agreement = await agreementOfLine(tx, input);
    refuseIfAny(await fundingLineProblems(tx, input, agreement));
    const id = newRecordId(input.office);
    const sourceIds = await keepSources(tx, input.office, input.sources ?? []);
    const line = {
      ...input,
      regionCode: regionOfLine(input, agreement) ?? "",
      agreementId: input.agreement ?? null,
      asOfPrecision: input.asOf == null ? null : (input.asOfPrecision ?? DatePrecision.DAY),
    };
    await storeFundingLine(tx, input.office, id, line, sourceIds);
    return [created(id, askedContent(input))];
  });
  return id;
}

/** The agreement that the line names, if this office has it. Its term stays as it is meanwhile. */
async function agreementOfLine(
  tx: EntityManager,
  { office, agreement: id }: RecordFundingLineInput,
): Promise<AgreementOfLine | null> {
  if (id == null) return null;
  const agreement = await tx.findOne(Agreement, {
    where: { officeCode: office, id },
    lock: { mode: "pessimistic_read" },
  });
  if (agreement === null) return null;
  const covered = await tx.findBy(AgreementRegion, { officeCode: office, agreementId: id });
  const { startsOn, endsOn } = agreement;
  return { startsOn, endsOn, regions: covered.map(({ regionCode }) => regionCode) };
}
