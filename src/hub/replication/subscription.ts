import { escapeIdentifier, escapeLiteral, type Pool, type PoolClient } from "pg";
import { PUBLICATION, subscriptionName } from "../../domain/replication";

/** The hub's side of one office's replication. */
export interface Subscription {
  enabled: boolean;
  slot: string | null;
  /** How many published tables it knows. */
  tables: number;
}

/** The subscription to an office, or undefined when there is none. */
export async function readSubscription(
  client: PoolClient,
  officeCode: string,
): Promise<Subscription | undefined> {
  const { rows } = await client.query<Subscription>(
    `SELECT subenabled AS enabled, subslotname AS slot,
            (SELECT count(*) FROM pg_subscription_rel WHERE srsubid = s.oid)::int AS tables
     FROM pg_subscription s
     WHERE subname = $1
       AND subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    [subscriptionName(officeCode)],
  );
  return rows[0];
}

/**
 * Subscribes to an office whose slot exists: where hub and branch share a server, a subscription
 * that makes its own slot would wait for itself. Streaming is off: a transaction that the branch has
 * not committed would move the hub's clock of knowledge, and hold it until then.
 */
export async function createSubscription(
  client: PoolClient,
  officeCode: string,
  branchUrl: string,
): Promise<void> {
  const name = subscriptionName(officeCode);
  await client.query(
    `CREATE SUBSCRIPTION ${escapeIdentifier(name)}
     CONNECTION ${escapeLiteral(connectionOf(officeCode, branchUrl))} PUBLICATION ${PUBLICATION}
     WITH (create_slot = false, slot_name = ${escapeLiteral(name)}, copy_data = true,
           origin = none, streaming = off)`,
  );
}

/** Drops a subscription and leaves its slot, which may be lost or out of reach. */
export async function dropSubscription(client: PoolClient, officeCode: string): Promise<void> {
  const name = escapeIdentifier(subscriptionName(officeCode));
  await client.query(`ALTER SUBSCRIPTION ${name} DISABLE`);
  await client.query(`ALTER SUBSCRIPTION ${name} SET (slot_name = NONE)`);
  await client.query(`DROP SUBSCRIPTION ${name}`);
}

/** Points a subscription to where its branch is now, and lets it run. */
export async function reconnectSubscription(
  client: PoolClient,
  officeCode: string,
  branchUrl: string,
): Promise<void> {
  const name = escapeIdentifier(subscriptionName(officeCode));
  const known = await knownAddress(client, officeCode);
  const connection = connectionOf(officeCode, branchUrl);
  if (known !== connection) {
    await client.query(`ALTER SUBSCRIPTION ${name} CONNECTION ${escapeLiteral(connection)}`);
  }
  await client.query(`ALTER SUBSCRIPTION ${name} ENABLE`);
}

/** Lets a subscription copy tables that its branch publishes by now. */
export async function refreshSubscription(client: PoolClient, officeCode: string): Promise<void> {
  const name = escapeIdentifier(subscriptionName(officeCode));
  await client.query(`ALTER SUBSCRIPTION ${name} REFRESH PUBLICATION`);
}

/** The address that the hub has for an office's database; null when it has none or may not tell. */
export async function knownAddress(
  hub: Pool | PoolClient,
  officeCode: string,
): Promise<string | null> {
  const may = await hub.query<{ may: boolean }>(
    "SELECT has_column_privilege('pg_subscription', 'subconninfo', 'SELECT') AS may",
  );
  if (!may.rows[0]?.may) return null;
  const { rows } = await hub.query<{ subconninfo: string }>(
    `SELECT subconninfo FROM pg_subscription
     WHERE subname = $1
       AND subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    [subscriptionName(officeCode)],
  );
  return rows[0]?.subconninfo ?? null;
}

function connectionOf(officeCode: string, branchUrl: string): string {
  const url = new URL(branchUrl);
  url.searchParams.set("application_name", subscriptionName(officeCode));
  return url.href;
}
