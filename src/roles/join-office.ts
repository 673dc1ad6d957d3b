import { poolOf } from "../database/connection";
import { registerOffice } from "../hub/office/register-office";
import { subscribeOffice } from "../hub/replication/subscribe-office";
import { addOffice, type NewOffice } from "../reference/add-office";
import { atHub } from "./databases";

/** Makes an office known at the hub, by what was given; returns what was done. */
export function joinOffice(
  {
    hubDatabaseUrl,
    replicationUrl,
  }: { hubDatabaseUrl: string; replicationUrl?: string | undefined },
  office: NewOffice,
  url: string | undefined,
): Promise<string[]> {
  return atHub(hubDatabaseUrl, async (db) => {
    const hub = poolOf(db);
    const did = [(await addOffice(hub, office)) ? "added" : "known"];
    if (url !== undefined) {
      await registerOffice(hub, office.code, url);
      did.push(`answers at ${url}`);
    }
    if (replicationUrl !== undefined) {
      await subscribeOffice(hub, { officeCode: office.code, branchUrl: replicationUrl });
      did.push("its figures flow to the hub");
    }
    return did;
  });
}
