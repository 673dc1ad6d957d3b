import { structureOf, testDatabase } from "../support/databases";
import { drift } from "../support/migrations";

describe.each(["hub", "branch"] as const)("the %s's database", (role) => {
  test("has exactly the tables that its entities say", async () => {
    const database = await testDatabase(role);
    try {
      expect(await drift(database.db)).toEqual([]);
    } finally {
      await database.drop();
    }
  });

  test("is told apart from what the entities say when a column is added by hand", async () => {
    const database = await testDatabase(role);
    try {
      await database.db.query("ALTER TABLE branch_office ADD COLUMN motto text");
      expect(await drift(database.db)).toEqual([expect.stringContaining("motto")]);
    } finally {
      await database.drop();
    }
  });

  test("takes its steps in the order of their names", async () => {
    const { migrations } = await structureOf(role);
    const stamps = migrations.map(({ name }) => Number(name.slice(-13)));
    expect(stamps).toEqual([...stamps].sort((a, b) => a - b));
    expect(new Set(stamps).size).toBe(stamps.length);
  });
});
