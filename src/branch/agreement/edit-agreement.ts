import type { DataSource, EntityManager } from "typeorm";
import { refuseIfAny } from "../../graphql/refusal/refused-input";
import { agreementProblem } from "../known-agreements";
import { recordOnce } from "../record-once";
import type { RecordChange } from "../record-trail";
import { actionProblems } from "./action-problems";
import { Agreement } from "./agreement.entity";
import { agreementAsRecorded } from "./agreement-as-recorded";
import type { AgreementAction } from "./agreement-state";
import type { EditedAgreement } from "./edit-agreement.input";

/** Somebody else has changed the agreement since the version that an edit starts from. */
export class StaleVersion extends Error {
  constructor(
    readonly agreement: string,
    readonly expectedVersion: number,
  ) {
    super(`${agreement} is no longer at version ${expectedVersion}`);
  }
}

/** What an edit does to an agreement that is its own until the commit; names what it made beside. */
export type Edit = (tx: EntityManager, agreement: Agreement) => Promise<RecordChange[]>;

/**
 * Changes an agreement from the version that its editor saw, once; returns the id of what the edit
 * made, or else the agreement's. Throws RefusedInput or StaleVersion and stores nothing.
 */
export async function editAgreement(
  db: DataSource,
  action: AgreementAction,
  input: EditedAgreement,
  edit: Edit,
): Promise<string> {
  const { office: officeCode, agreement: id, expectedVersion } = input;
  const [answered = id] = await recordOnce(db, `${action}Agreement`, input, async (tx) => {
    const agreement = await takeVersion(tx, input);
    refuseIfAny(actionProblems(action, agreement));
    const before = { ...(await agreementAsRecorded(tx, officeCode, id)), version: expectedVersion };
    const made = await edit(tx, agreement);
    return [...made, { id, before, after: await agreementAsRecorded(tx, officeCode, id) }];
  });
  return answered;
}

/**
 * Takes an agreement from one version to the next. Of many writers who start from one version the
 * database lets one through; the others wait for it and find another version.
 */
async function takeVersion(
  tx: EntityManager,
  { office: officeCode, agreement: id, expectedVersion }: EditedAgreement,
): Promise<Agreement> {
  const taken = await tx
    .createQueryBuilder()
    .update(Agreement)
    .set({ version: () => "version + 1" })
    .where({ officeCode, id, version: expectedVersion })
    .execute();
  if (taken.affected === 0) {
    refuseIfAny(await agreementProblem(tx, officeCode, id, ["input", "agreement"]));
    throw new StaleVersion(id, expectedVersion);
  }
  return tx.findOneByOrFail(Agreement, { officeCode, id });
}
