import { branchMigrations } from "../../migrations/branch";
import { branchEntities } from "../../src/branch/branch.entities";
import { CoverageFigure } from "../../src/branch/coverage/coverage-figure.entity";
import { loadBranchFacts } from "../../src/branch/load-branch-facts";
import { openDatabase } from "../../src/database/connection";
import { loadReference } from "../../src/reference/load-reference";
import { testDatabase } from "../support/databases";
import { upDownUp } from "../support/migrations";

test("a branch's tables go up, down and up again, also with the documented records in them", async () => {
  const result = await upDownUp(branchMigrations, async (bare) => {
    const { url } = bare.options as { url: string };
    const db = await openDatabase({ url, entities: branchEntities, migrations: [] });
    try {
      await loadReference(db);
      await loadBranchFacts(db, "solok");
    } finally {
      await db.destroy();
    }
  });
  expect(result).toEqual({ notUndone: [], differsAfterwards: [] });
});

test("the table of coverage figures has the columns that its entity says", async () => {
  const { db, ...database } = await testDatabase("branch");
  try {
    const rows = await db.query<{ column: string; nullable: boolean }[]>(
      `SELECT column_name AS column, is_nullable = 'YES' AS nullable
       FROM information_schema.columns WHERE table_name = 'coverage_figure' ORDER BY 1`,
    );
    const columns = db
      .getMetadata(CoverageFigure)
      .columns.map(({ databaseName, isNullable }) => ({
        column: databaseName,
        nullable: isNullable,
      }))
      .sort((a, b) => (a.column < b.column ? -1 : 1));
    expect(rows).toEqual(columns);
  } finally {
    await database.drop();
  }
});
