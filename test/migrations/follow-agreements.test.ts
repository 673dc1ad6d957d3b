import { branchMigrations } from "../../migrations/branch";
import { FollowAgreements1767227431000 } from "../../migrations/branch/1767227431000-follow-agreements";
import { openDatabase } from "../../src/database/connection";
import { emptyDatabase } from "../support/databases";

test("agreements on file get their place in a chain, also those whose terms overlap", async () => {
  const database = await emptyDatabase();
  const step = branchMigrations.indexOf(FollowAgreements1767227431000);
  const before = branchMigrations.slice(0, step);
  const db = await openDatabase({ url: database.url, entities: [], migrations: [] });
  try {
    const runner = db.createQueryRunner();
    for (const migration of before) await new migration().up(runner);
    const file = (id: string, renews: string | null, startsOn: string, endsOn: string) =>
      db.query(
        `INSERT INTO agreement (office_code, id, kind, state, parties, programmes, is_renewal,
           renews, starts_on, starts_on_precision, ends_on, ends_on_precision)
         VALUES ('solok', $1, 'PKS', 'SIGNED', '{a,b}', '{}', $2::text IS NOT NULL, $2,
           $3, 'DAY', $4, 'DAY')`,
        [id, renews, startsOn, endsOn],
      );
    await file("solok:first", null, "2022-01-01", "2022-12-31");
    await file("solok:second", "solok:first", "2022-07-01", "2023-06-30");
    await file("solok:third", "solok:second", "2023-07-01", "2024-06-30");
    await file("solok:alone", null, "2022-01-01", "2024-12-31");

    await new FollowAgreements1767227431000().up(runner);
    expect(
      await db.query(
        `SELECT id, version, party_kinds, chain_id, term_number, overlaps_chain
         FROM agreement ORDER BY chain_id, term_number`,
      ),
    ).toEqual([
      row("solok:alone", "solok:alone", 1, false),
      row("solok:first", "solok:first", 1, true),
      row("solok:second", "solok:first", 2, true),
      row("solok:third", "solok:first", 3, false),
    ]);
    await expect(file("solok:fourth", "solok:third", "2024-06-30", "2025-06-30")).rejects.toThrow(
      "agreement_terms_do_not_overlap",
    );
    await runner.release();
  } finally {
    await db.destroy();
    await database.drop();
  }
});

function row(id: string, chain: string, term: number, overlaps: boolean) {
  return {
    id,
    version: 1,
    party_kinds: [],
    chain_id: chain,
    term_number: term,
    overlaps_chain: overlaps,
  };
}
