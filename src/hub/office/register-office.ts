import type { Pool } from "pg";

/** Tells the gateways where a known branch office's server is; they notice within seconds. */
export async function registerOffice(pool: Pool, officeCode: string, url: string): Promise<void> {
  await pool.query(
    `INSERT INTO office_endpoint (office_code, url) VALUES ($1, $2)
     ON CONFLICT (office_code) DO UPDATE SET url = excluded.url
     WHERE office_endpoint.url <> excluded.url`,
    [officeCode, url],
  );
}

/** Lets the gateways ask an office no more. */
export async function forgetEndpoint(pool: Pool, officeCode: string): Promise<void> {
  await pool.query("DELETE FROM office_endpoint WHERE office_code = $1", [officeCode]);
}
