import { referenceMigrations } from "../../migrations/reference";
import { loadReference } from "../../src/reference/load-reference";
import { upDownUp } from "../support/migrations";

test("the tables of reference data go up, down and up again, also with all regions in them", async () => {
  expect(await upDownUp(referenceMigrations, (db) => loadReference(db))).toEqual({
    notUndone: [],
    differsAfterwards: [],
  });
});
