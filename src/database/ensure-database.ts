import { Client, escapeIdentifier } from "pg";

const INTERRUPTED_DROP = -2;
const ALREADY_THERE = ["42P04", "23505"];

/**
 * Makes a database when the server has none of that name. Text sorts by its bytes there, on any
 * machine: the order of region codes must not depend on an operating system's locales.
 */
export async function ensureDatabase(serverUrl: string, name: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl, application_name: "jangkauan" });
  // A connection that breaks fails the statement that waits for it; it must not end the program.
  client.on("error", () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ limit: number; version: number }>(
      `SELECT datconnlimit AS limit, current_setting('server_version_num')::int AS version
       FROM pg_database WHERE datname = $1
       UNION ALL SELECT NULL, current_setting('server_version_num')::int`,
      [name],
    );
    const [existing] = rows.filter((row) => row.limit !== null);
    if (existing && existing.limit !== INTERRUPTED_DROP) return;
    if (existing) await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)}`);
    const builtin = (rows[0]?.version ?? 0) >= 170_000;
    const locale = builtin ? "LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'" : "LOCALE 'C'";
    await client.query(
      `CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE template0 ENCODING 'UTF8' ${locale}`,
    );
  } catch (error) {
    // Another program made it at the same moment.
    if (!ALREADY_THERE.includes((error as { code?: string }).code ?? "")) throw error;
  } finally {
    await client.end();
  }
}
