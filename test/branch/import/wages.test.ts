import { type BranchOffice, newOffice } from "../support/branch-office";
import { HEADER, importText, row } from "../support/import-rows";
import { trailOf } from "../support/trail";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});
beforeEach(() => solok.forget());
afterAll(() => solok.close());

/** A file of two people who earn so much. */
const paid = (wage: string) =>
  [`${HEADER},upah`, `${row(1)},${wage}`, `${row(2)},${wage}`, ""].join("\n");

test("a file that states another wage changes that alone, and the trail says of how many", async () => {
  await importText(solok, paid("2.500.000"));
  const before = (await trailOf(solok)).totalCount;
  const raised = await importText(solok, paid("2.600.000"), { recordedBy: "the wage desk" });
  expect(raised.counts).toEqual({ rows: 2, accepted: 0, rejected: 0, unchanged: 2 });
  const { totalCount, nodes } = await trailOf(solok);
  expect(totalCount).toBe(before + 1);
  expect(nodes[0]).toMatchObject({
    who: "the wage desk",
    operation: "importEnrollments",
    after: { unchanged: 2, wagesChanged: 2 },
  });
  expect(JSON.stringify(nodes)).not.toContain("600");
});

test("a file whose wages were changed since is not called the same as before", async () => {
  const first = await importText(solok, paid("2.500.000"));
  expect((await importText(solok, paid("2.500.000"))).sameAs).toBe(first.id);
  await importText(solok, paid("2.600.000"));
  expect((await importText(solok, paid("2.500.000"))).sameAs).toBeNull();
});
