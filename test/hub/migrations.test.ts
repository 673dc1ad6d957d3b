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
}

test("the hub's tables go up, down and up again, also with an office's rows in them", async () => {
  expect(await upDownUp(hubMigrations, aHubInUse)).toEqual({
    notUndone: [],
    differsAfterwards: [],
  });
});
