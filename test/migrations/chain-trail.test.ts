import { branchMigrations } from "../../migrations/branch";
import { ChainTrail1767227480000 } from "../../migrations/branch/1767227480000-chain-trail";
import { openDatabase } from "../../src/database/connection";
import { emptyDatabase } from "../support/databases";

test("entries that are there are chained, come unchained again, and refuse to be changed", async () => {
  const database = await emptyDatabase();
  const step = branchMigrations.indexOf(ChainTrail1767227480000);
  const db = await openDatabase({ url: database.url, entities: [], migrations: [] });
  try {
    const runner = db.createQueryRunner();
    await runner.startTransaction();
    for (const migration of branchMigrations.slice(0, step)) await new migration().up(runner);
    await runner.commitTransaction();
    await db.query(
      `INSERT INTO trail_entry (office_code, sequence, at, operation, record_id, after)
       SELECT office, sequence, timestamptz '2026-01-01 08:00+07' + sequence * interval '1 minute',
         'signAgreement', office || ':' || sequence, jsonb_build_object('number', sequence)
       FROM unnest('{palopo,solok}'::text[]) AS office, generate_series(1, 100) AS sequence`,
    );
    const content =
      "SELECT office_code, sequence, at, record_id, after FROM trail_entry ORDER BY 1, 2";
    const before: unknown = await db.query(content);
    const chain = new ChainTrail1767227480000();
    for (const direction of ["up", "down", "up"] as const) {
      await runner.startTransaction();
      await chain[direction](runner);
      await runner.commitTransaction();
    }
    expect(await db.query(content)).toEqual(before);
    const [counted] = await db.query<[{ chained: number }]>(
      `SELECT count(*)::int AS chained FROM (
         SELECT hash = trail_hash(entry, lag(hash) OVER (PARTITION BY office_code ORDER BY sequence))
           AS kept FROM trail_entry AS entry) AS each WHERE kept`,
    );
    expect(counted.chained).toBe(200);
    await expect(db.query("UPDATE trail_entry SET who = 'x'")).rejects.toThrow(
      "only ever added to",
    );
    await runner.release();
  } finally {
    await db.destroy();
    await database.drop();
  }
});
