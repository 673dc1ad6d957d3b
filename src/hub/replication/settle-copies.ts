import type { Pool } from "pg";
import { subscriptionName } from "../../domain/replication";

/**
 * After an office's rows were copied again, the cells that the copy no longer has are empty: what
 * was known of them is taken back, once the copy is whole. Until then nothing is.
 */
export async function settleCopies(hub: Pool): Promise<void> {
  const { rows } = await hub.query<{ office: string }>(
    "SELECT office_code AS office FROM copied_again ORDER BY 1",
  );
  for (const { office } of rows) {
    await hub.query(
      `WITH settled AS (
         DELETE FROM copied_again WHERE office_code = $1 AND EXISTS (
           SELECT FROM pg_subscription s
           JOIN pg_subscription_rel r ON r.srsubid = s.oid
           WHERE s.subname = $2 AND r.srrelid = 'enrollment_cell'::regclass AND r.srsubstate = 'r'
             AND s.subdbid = (SELECT oid FROM pg_database WHERE datname = current_database()))
         RETURNING office_code)
       SELECT forget_vanished_cells(office_code) FROM settled`,
      [office, subscriptionName(office)],
    );
  }
}
