import { claimDatabase } from "../../src/branch/office/office-identity";
import { migrateRole } from "../../src/roles/migrate-role";
import { testDatabase } from "../support/databases";

const PALOPO = { code: "palopo", name: undefined, parent: null, serves: [], since: "2020-01-01" };

test("a database of another office is refused before anything is changed in it", async () => {
  const database = await testDatabase("branch");
  const { db, url } = database;
  await db.transaction((tx) => claimDatabase(tx, "solok"));
  await db.query("DELETE FROM reference_release");
  const begun: string[] = [];
  try {
    const migrated = migrateRole(
      { role: "branch", url, office: PALOPO },
      {
        step: (title, work) => {
          begun.push(title);
          return work();
        },
      },
    );
    await expect(migrated).rejects.toMatchObject({
      name: "StartProblem",
      message: "The database holds the records of solok, not of palopo.",
    });
    expect(begun).toEqual([]);
    expect(await db.query("SELECT FROM reference_release")).toEqual([]);
  } finally {
    await database.drop();
  }
});
