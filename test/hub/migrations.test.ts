import type { DataSource } from "typeorm";
import { hubMigrations } from "../../migrations/hub";
import { poolOf } from "../../src/database/connection";
import { loadReference } from "../../src/reference/load-reference";
import { ensurePartitions } from "../../src/hub/replication/office-partitions";
import { upDownUp } from "../support/migrations";
import { givenDocumentedFigures, givenHeardFrom } from "./support/given";

async function aHubInUse(db: DataSource): Promise<void> {
  await loadReference(db);
  const client = await poolOf(db).connect();
  try {
    await ensurePartitions(client, "solok");
  } finally {
    client.release();
  }
  await givenDocumentedFigures(db);
  await givenHeardFrom(db, "solok", 0);
  await db.query(`INSERT INTO office_endpoint VALUES ('solok', 'http://solok.test/graphql')`);
  await db.query(
    `INSERT INTO enrollment_cell VALUES ('solok', '13.03', 'BPU', 'APBD', '2022-03-01', 1333, 0)`,
  );
  await db.query(
    `INSERT INTO enrollment_cell VALUES ('solok', '13.73', 'BPU', 'APBD', '2022-03-01', 7, 0)`,
  );
  await db.query(`DELETE FROM enrollment_cell WHERE region_code = '13.73'`);
  await db.query(`INSERT INTO recorded_request VALUES ('a key', 'a hash', '{hub:a,hub:b}')`);
  await db.query(
    `INSERT INTO eligible_workers (id, region_code, concept, source, vintage, as_of, workers,
       replaces, replaced_because)
     VALUES ('hub:a', '13.03', 'EMPLOYED', 'a publisher', '2024', '2024-08-31', 2, NULL, NULL),
       ('hub:b', '13.03', 'EMPLOYED', 'a publisher', '2024', '2024-08-31', 1, 'hub:a', 'miscounted')`,
  );
  await db.query(
    `INSERT INTO coverage_target (id, set_by, region_code, valid, basis_points, legal_basis)
     VALUES ('hub:c', 'NATIONAL', NULL, '[2025-01-01,2026-01-01)', 1, 'a plan'),
       ('hub:d', 'REGENCY', '13.03', '[2025-01-01,)', 1, 'a decree')`,
  );
}

test("the hub's tables go up, down and up again, also with an office's rows in them", async () => {
  expect(await upDownUp(hubMigrations, aHubInUse)).toEqual({
    notUndone: [],
    differsAfterwards: [],
  });
});
