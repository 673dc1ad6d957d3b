import { rotateKeys } from "../../../src/branch/sealing/rotate-keys";
import { poolOf } from "../../../src/database/connection";
import { type BranchOffice, newOffice } from "../support/branch-office";
import { newKey, recordEnrollment, refusedFor, rowsIn } from "../support/given";
import { itemisedCohort, person, store } from "../support/given-people";
import { candidatesOf, nikOf, openBatch, rows, take } from "../support/given-selection";
import { TEST_KEYS } from "../support/test-keys";
import { trailOf } from "../support/trail";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});
beforeEach(() => solok.forget());
afterAll(() => solok.close());

async function batch(stated: Record<string, unknown> = {}): Promise<string> {
  return (await openBatch(solok, stated)).id;
}

/** A batch whose candidates have come so far. */
async function upTo(last: string, ...serials: number[]): Promise<string> {
  const id = await batch();
  await take(solok, "list", id, { rows: rows(...serials) });
  for (const step of ["verify", "validate", "determine"] as const) {
    if (last === "list") break;
    await take(solok, step, id);
    if (step === last) break;
  }
  return id;
}

test("a line of a register becomes a participant, stage by stage, with the decree", async () => {
  const id = await upTo("determine", 1, 2);
  const cohort = await itemisedCohort(solok);
  const enrolled = await take(solok, "enroll", id, { enrollment: cohort });
  expect(enrolled).toMatchObject({ stage: "ENROLLED", candidates: 2, rejections: [] });
  const { candidates } = await solok.ask<{ candidates: { nodes: { steps: object[] }[] } }>(
    `query ($id: ID!) { candidates(batch: $id) { nodes { maskedNik maskedName region { code } steps {
       stage reachedOn days role decree
       participant { maskedName } enrollment { id } } } } }`,
    { id },
  );
  const none = { decree: null, participant: null, enrollment: null };
  expect(candidates.nodes[0]).toEqual({
    maskedNik: "1372••••••••0001",
    maskedName: "S••• K••• B•••",
    region: { code: "13.03.07.2001" },
    steps: [
      { stage: "LISTED", reachedOn: "2024-01-10", days: null, role: "AGENCY", ...none },
      { stage: "VERIFIED", reachedOn: "2024-01-20", days: 10, role: "VILLAGE_OFFICIAL", ...none },
      { stage: "VALIDATED", reachedOn: "2024-02-01", days: 12, role: "BRANCH_OFFICE", ...none },
      {
        ...{ stage: "DETERMINED", reachedOn: "2024-02-15", days: 14, role: "REGENT_OR_MAYOR" },
        ...{ ...none, decree: "188.45/120/KPTS/2024" },
      },
      {
        ...{ stage: "ENROLLED", reachedOn: "2024-02-20", days: 5, role: "BRANCH_OFFICE" },
        ...{ decree: null, participant: { maskedName: "S••• K••• B•••" } },
        enrollment: { id: cohort },
      },
    ],
  });
  const [membership] = await solok.db.query<object[]>(
    `SELECT region_code, started_on, ended_on FROM membership ORDER BY participant`,
  );
  expect(membership).toEqual({
    ...{ region_code: "13.03.07.2001", started_on: "2024-03-01", ended_on: null },
  });
});

test("the same request twice stores nothing and gives the same answer", async () => {
  const id = await batch();
  const request = { idempotencyKey: newKey(), rows: rows(1, 2) };
  const first = await take(solok, "list", id, request);
  expect(await take(solok, "list", id, request)).toEqual(first);
  expect(refusedFor(await take(solok, "list", id, { ...request, rows: rows(1, 3) }))).toEqual([
    "IDEMPOTENCY_KEY_REUSED at input.idempotencyKey",
  ]);
  expect(await rowsIn(solok, "candidate", "selection_step")).toEqual([2, 1]);
});

test("who is rejected in a call does not go on with the others", async () => {
  const id = await upTo("list", 1, 2, 3);
  const [first, second] = await candidatesOf(solok, id);
  const verified = await take(solok, "verify", id, {
    rejected: [
      { candidate: first?.id, reason: "NOT_RESIDENT" },
      { candidate: second?.id, reason: "OTHER", note: "Moved to Pekanbaru" },
    ],
  });
  expect(verified).toMatchObject({ candidates: 1 });
  expect(verified.rejections).toEqual([
    { reason: "NOT_RESIDENT", candidates: 1 },
    { reason: "OTHER", candidates: 1 },
  ]);
  expect((await candidatesOf(solok, id)).map(({ stage }) => stage)).toEqual([
    ...["REJECTED", "REJECTED", "VERIFIED"],
  ]);
});

test("a line without a NIK is listed, and goes on once somebody has found it", async () => {
  const id = await batch();
  await take(solok, "list", id, { rows: [{ name: "SITI", region: "13.03.07" }, ...rows(2)] });
  const [unknown] = await candidatesOf(solok, id);
  expect(unknown).toMatchObject({ maskedNik: null, maskedName: "S•••" });
  expect(refusedFor(await take(solok, "verify", id))).toEqual(["MISSING at input.identified"]);
  const identified = (serial: number) => [{ candidate: unknown?.id, nik: nikOf(serial) }];
  const twice = await take(solok, "verify", id, { identified: identified(2) });
  expect(refusedFor(twice)).toEqual(["CANDIDATE_ALREADY_LISTED at input.identified.0.nik"]);
  const zero = await take(solok, "verify", id, { identified: identified(0) });
  expect(refusedFor(zero)).toEqual(["NIK_INVALID at input.identified.0.nik"]);
  await take(solok, "verify", id, { identified: identified(1) });
  expect((await candidatesOf(solok, id, "VERIFIED")).map(({ maskedNik }) => maskedNik)).toEqual([
    ...["1372••••••••0001", "1372••••••••0002"],
  ]);
});

test("lines that cannot be enrolled are listed and rejected at once, each for its reason", async () => {
  const cohort = await itemisedCohort(solok);
  const { id: employed } = await recordEnrollment(solok, {
    ...{ headcount: null, programmes: ["JKK"], segment: "PU", funding: "EMPLOYER" },
  });
  await solok.db.query("UPDATE enrollment SET itemised = true WHERE id = $1", [employed]);
  const as = (serial: number, into: string, ended: string | null = null) => ({
    ...person(serial, into, { endedOn: ended }),
    identity: { nik: nikOf(serial), name: "SITI", wage: null },
  });
  await store(solok, [as(1, cohort), as(2, employed), as(3, cohort), as(4, cohort, "2024-01-09")]);
  await solok.db.query(
    `UPDATE participant SET died_on = '2024-01-05' WHERE number = (
       SELECT max(participant) FROM membership WHERE ended_on IS NULL)`,
  );
  await take(solok, "list", await batch(), { rows: rows(5) });
  const id = await batch();
  const listed = await take(solok, "list", id, { rows: rows(0, 1, 2, 3, 4, 5, 6) });
  expect(listed).toMatchObject({ candidates: 7 });
  expect(listed.rejections).toEqual(
    ["ALREADY_COVERED", "DECEASED", "DUPLICATE", "NIK_INVALID", "WAGE_EARNER"].map((reason) => ({
      ...{ reason, candidates: 1 },
    })),
  );
  expect((await candidatesOf(solok, id, "LISTED")).map(({ maskedNik }) => maskedNik)).toEqual([
    ...["1372••••••••0004", "1372••••••••0006"],
  ]);
});

test("whom a government pays for already is rejected, and the others are enrolled", async () => {
  const id = await upTo("determine", 1, 2);
  const [cohort, other] = [await itemisedCohort(solok), await itemisedCohort(solok)];
  const covered = person(1, other, { startedOn: "2024-02-18" });
  await store(solok, [{ ...covered, identity: { nik: nikOf(1), name: "Siti Ke B", wage: null } }]);
  const enrolled = await take(solok, "enroll", id, { enrollment: cohort });
  expect(enrolled.candidates).toBe(1);
  expect(enrolled.rejections).toEqual([{ reason: "ALREADY_COVERED", candidates: 1 }]);
  expect(await rowsIn(solok, "participant", "membership")).toEqual([2, 2]);
});

test("a NIK that is on record under another name keeps everybody from being enrolled", async () => {
  const id = await upTo("determine", 1, 2);
  const cohort = await itemisedCohort(solok);
  const left = person(1, cohort, { startedOn: "2023-01-01", endedOn: "2023-12-31" });
  const since = await itemisedCohort(solok, { startsOn: "2023-01-01" });
  await store(solok, [
    { ...left, enrollmentId: since, identity: { nik: nikOf(1), name: "BUDI", wage: null } },
  ]);
  const refused = await take(solok, "enroll", id, { enrollment: cohort });
  expect(refusedFor(refused)).toEqual(["NAME_DIFFERS at input.candidates"]);
  expect(refused.problems?.[0]?.value).toMatch(/^solok:candidate-/);
  expect(await rowsIn(solok, "participant", "membership")).toEqual([1, 1]);
  expect(await candidatesOf(solok, id, "DETERMINED")).toHaveLength(2);
});

test("no NIK and no name stands in what is kept of a request, nor in the trail", async () => {
  const id = await upTo("determine", 1);
  await take(solok, "enroll", id, { enrollment: await itemisedCohort(solok) });
  const { nodes } = await trailOf(solok);
  expect(nodes.find(({ operation }) => operation === "listCandidates")?.after).toEqual({
    ...{ batch: id, stage: "LISTED", role: "AGENCY", on: "2024-01-10", candidates: 1, rejected: 0 },
  });
  for (const table of ["candidate", "candidate_step", "selection_step", "trail_entry"]) {
    const found = await solok.db.query<{ row: string }[]>(`SELECT t::text AS row FROM ${table} t`);
    const text = found.map(({ row }) => row).join("\n");
    expect(text).not.toContain(nikOf(1));
    expect(text).not.toContain("SITI");
  }
});

test("a candidate's seal does not open in another candidate's row", async () => {
  const id = await upTo("list", 1, 2);
  await solok.db.query(
    `UPDATE candidate SET sealed = (SELECT sealed FROM candidate ORDER BY number LIMIT 1)`,
  );
  const { errors } = await solok.send(
    `query ($id: ID!) { candidates(batch: $id) { nodes { maskedName } } }`,
    { id },
  );
  expect(errors).not.toEqual([]);
});

test("a rotation seals candidates with the new key, and they still open", async () => {
  const id = await upTo("list", 1);
  const [first] = TEST_KEYS.sealing;
  const other = { id: "k2", key: Buffer.alloc(32, 9) };
  const rotate = (current: string) => {
    const sealing = [first, other].flatMap((key) => key ?? []);
    if (current === other.id) sealing.reverse();
    const keys = { ...TEST_KEYS, sealing };
    const followed = { signal: new AbortController().signal, sealed: () => undefined };
    return rotateKeys(poolOf(solok.db), "solok", keys, followed);
  };
  expect(await rotate("k2")).toBe(1);
  expect(await solok.db.query("SELECT key_id FROM candidate")).toEqual([{ key_id: "k2" }]);
  expect(await rotate("k1")).toBe(1);
  expect(await candidatesOf(solok, id)).toMatchObject([{ maskedName: "S••• K••• B•••" }]);
});
