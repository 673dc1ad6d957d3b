import type { PoolClient } from "pg";
import { officeFacts } from "./office-facts";

/** The documents do not say since when an office serves its regions: both ends are open. */
const ALWAYS = "(,)";

/** Stores the documented branch offices and their territories. */
export async function loadOffices(
  client: PoolClient,
  progress: (line: string) => void,
): Promise<void> {
  for (const office of officeFacts) {
    await client.query(
      `INSERT INTO branch_office (code, name, kind, parent_code) VALUES ($1, $2, $3, $4)
       ON CONFLICT (code) DO UPDATE SET
         name = excluded.name, kind = excluded.kind, parent_code = excluded.parent_code`,
      [office.code, office.name, office.kind, office.parent],
    );
    for (const region of office.serves) {
      await client.query(
        `INSERT INTO office_territory (office_code, office_kind, region_code, valid)
         VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
        [office.code, office.kind, region, ALWAYS],
      );
    }
  }
  progress(`${officeFacts.length} branch offices loaded`);
}
