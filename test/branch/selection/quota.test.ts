import { type BranchOffice, newOffice } from "../support/branch-office";
import { heldUpAt } from "../support/hold-up";
import { recordFundingLine } from "../support/given-funding";
import { candidatesOf, openBatch, rows, take } from "../support/given-selection";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});
beforeEach(() => solok.forget());
afterAll(() => solok.close());

/** A batch with validated candidates. */
async function validated(fundingLine: string | null, ...serials: number[]): Promise<string> {
  const { id } = await openBatch(solok, { fundingLine });
  await take(solok, "list", id, { rows: rows(...serials) });
  await take(solok, "verify", id);
  await take(solok, "validate", id);
  return id;
}

function quotaOf(id: string): Promise<{ selectionBatch: { quota: object | null } }> {
  return solok.ask(`query ($id: ID!) { selectionBatch(id: $id) { quota { quota taken free } } }`, {
    id,
  });
}

test("a batch over its quota is refused with the numbers, and one within it is not", async () => {
  const line = await recordFundingLine(solok, { participants: 3 });
  const first = await validated(line.id, 1, 2);
  expect(await take(solok, "determine", first)).toMatchObject({
    ...{ candidates: 2, quotaCheck: "WITHIN_QUOTA" },
  });
  const second = await validated(line.id, 3, 4);
  const refused = await take(solok, "determine", second);
  expect(refused).toMatchObject({ quota: 3, taken: 2, asked: 2, free: 1 });
  expect(refused.problems).toEqual([
    {
      ...{ code: "QUOTA_EXCEEDED", path: ["input", "batch"], value: line.id },
      message:
        "The funding line pays for 3 people; 2 are determined or enrolled already, 2 are asked " +
        "for, and 1 are free.",
      remedy: "Name fewer candidates, or record a funding line that pays for more.",
    },
  ]);
  expect(await candidatesOf(solok, second, "VALIDATED")).toHaveLength(2);
  const [one] = await candidatesOf(solok, second);
  await take(solok, "determine", second, { candidates: [one?.id] });
  expect(await quotaOf(second)).toEqual({
    selectionBatch: { quota: { quota: 3, taken: 3, free: 0 } },
  });
});

test("who is rejected after the determination frees a place", async () => {
  const line = await recordFundingLine(solok, { participants: 1 });
  const id = await validated(line.id, 1, 2);
  const [first, second] = await candidatesOf(solok, id);
  await take(solok, "determine", id, { candidates: [first?.id] });
  const reject = { candidates: [first?.id], reason: "DECEASED", on: "2024-02-16" };
  await take(solok, "reject", id, reject);
  expect(await take(solok, "determine", id, { candidates: [second?.id] })).toMatchObject({
    ...{ candidates: 1 },
  });
});

test("a quota that is not stated bounds nothing, and the answer says so", async () => {
  const line = await recordFundingLine(solok);
  const id = await validated(line.id, 1);
  expect((await take(solok, "determine", id)).quotaCheck).toBe("QUOTA_NOT_STATED");
  expect(await quotaOf(id)).toEqual({
    selectionBatch: { quota: { quota: null, taken: 1, free: null } },
  });
  const without = await validated(null, 2);
  expect((await take(solok, "determine", without)).quotaCheck).toBe("NO_FUNDING_LINE");
  expect(await quotaOf(without)).toEqual({ selectionBatch: { quota: null } });
});

test("a quota of nobody is not one that is not stated", async () => {
  const line = await recordFundingLine(solok, { participants: 0 });
  const refused = await take(solok, "determine", await validated(line.id, 1));
  expect(refused).toMatchObject({ quota: 0, taken: 0, asked: 1, free: 0 });
});

test("of two batches determined at once only one takes the last places", async () => {
  const line = await recordFundingLine(solok, { participants: 2 });
  const batches = [await validated(line.id, 1, 2), await validated(line.id, 3, 4)];
  // Both have counted by then, unless the second waits for the first's line.
  const answers = await heldUpAt(solok, "selection_step", 2, () =>
    Promise.all(batches.map((id) => take(solok, "determine", id))),
  );
  expect(answers.map(({ problems }) => problems?.[0]?.code ?? "TAKEN").sort()).toEqual([
    ...["QUOTA_EXCEEDED", "TAKEN"],
  ]);
  expect(await quotaOf(batches[0] ?? "")).toEqual({
    selectionBatch: { quota: { quota: 2, taken: 2, free: 0 } },
  });
});
