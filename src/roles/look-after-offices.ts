import { poolOf } from "../database/connection";
import { StartProblem } from "../domain/start-problem";
import { forgetEndpoint } from "../hub/office/register-office";
import { type OfficeReplication, replicationStatus } from "../hub/replication/replication-status";
import { resyncOffice, unsubscribeOffice } from "../hub/replication/subscribe-office";
import { knownAddress } from "../hub/replication/subscription";
import { atHub } from "./databases";

/** How every office's figures reach the hub. */
export function statusOfOffices(hubDatabaseUrl: string): Promise<OfficeReplication[]> {
  return atHub(hubDatabaseUrl, (db) => replicationStatus(poolOf(db)));
}

/** Copies all of an office's figures again, from where the hub knows its branch to be. */
export function copyOfficeAgain(
  {
    hubDatabaseUrl,
    replicationUrl,
  }: { hubDatabaseUrl: string; replicationUrl?: string | undefined },
  officeCode: string,
): Promise<void> {
  return atHub(hubDatabaseUrl, async (db) => {
    const hub = poolOf(db);
    const branchUrl = replicationUrl ?? (await knownAddress(hub, officeCode));
    if (branchUrl === null) {
      throw new StartProblem(
        `The hub does not know where the database of office ${officeCode} is.`,
        "Give its address with --replication-url.",
      );
    }
    await resyncOffice(hub, { officeCode, branchUrl });
  });
}

/** Asks an office no more and takes no more figures from it. */
export function removeOffice(hubDatabaseUrl: string, officeCode: string): Promise<void> {
  return atHub(hubDatabaseUrl, async (db) => {
    await forgetEndpoint(poolOf(db), officeCode);
    await unsubscribeOffice(poolOf(db), officeCode);
  });
}
