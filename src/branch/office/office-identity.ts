import type { DataSource, EntityManager } from "typeorm";
import { StartProblem } from "../../domain/start-problem";
import { OfficeIdentity } from "./office-identity.entity";

/** Refuses a database that holds another office's records, or that is nobody's yet. */
export async function mustBeDatabaseOf(db: DataSource, officeCode: string): Promise<void> {
  const owner = await db.manager.findOne(OfficeIdentity, { where: { theOnly: true } });
  if (owner === null) {
    throw new StartProblem(
      `The database does not say yet that it is ${officeCode}'s.`,
      `Run \`jangkauan migrate --role branch --office ${officeCode}\` first.`,
    );
  }
  if (owner.officeCode !== officeCode) throw belongsToAnother(owner.officeCode, officeCode);
}

/** Makes the database an office's for ever; refuses when it is another's already. */
export async function claimDatabase(tx: EntityManager, officeCode: string): Promise<void> {
  await tx
    .createQueryBuilder()
    .insert()
    .into(OfficeIdentity)
    .values({ officeCode })
    .orIgnore()
    .execute();
  const owner = await tx.findOneOrFail(OfficeIdentity, { where: { theOnly: true } });
  if (owner.officeCode !== officeCode) throw belongsToAnother(owner.officeCode, officeCode);
}

function belongsToAnother(owner: string, asked: string): StartProblem {
  return new StartProblem(
    `The database holds the records of ${owner}, not of ${asked}.`,
    `Give ${asked} a database of its own, or start the branch as ${owner}.`,
  );
}
