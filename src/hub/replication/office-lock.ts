import { escapeLiteral, type Pool, type PoolClient } from "pg";

/** The first of the two numbers of our locks on offices; the second is the office. */
const OFFICE_LOCKS = 7_314_001;
const LONGEST_WAIT_FOR_A_TABLE = "5s";

/**
 * Runs work on one office's replication, one program at a time, on a connection of its own and
 * outside a transaction. It waits only briefly for tables: a reader would queue up behind it.
 */
export async function withOfficeLock<Result>(
  hub: Pool,
  officeCode: string,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await hub.connect();
  let broken = true;
  try {
    await client.query(`SET lock_timeout = 0`);
    await client.query("SELECT pg_advisory_lock($1, hashtext($2))", [OFFICE_LOCKS, officeCode]);
    await client.query(`SET lock_timeout = ${escapeLiteral(LONGEST_WAIT_FOR_A_TABLE)}`);
    const result = await work(client);
    await client.query("SELECT pg_advisory_unlock($1, hashtext($2))", [OFFICE_LOCKS, officeCode]);
    await client.query("RESET lock_timeout");
    broken = false;
    return result;
  } finally {
    // After a failure the connection is closed, which gives the lock back in every case.
    client.release(broken);
  }
}
