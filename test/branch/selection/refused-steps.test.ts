import { type BranchOffice, newOffice } from "../support/branch-office";
import { draft, edit } from "../support/agreements";
import { recordAgreement, recordEnrollment, refusedFor, rowsIn } from "../support/given";
import { recordFundingLine } from "../support/given-funding";
import { itemisedCohort } from "../support/given-people";
import {
  candidatesOf,
  codes,
  nikOf,
  openBatch,
  rows,
  type Step,
  take,
} from "../support/given-selection";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});
beforeEach(() => solok.forget());
afterAll(() => solok.close());

async function listed(stated: Record<string, unknown> = {}): Promise<string> {
  const { id } = await openBatch(solok, stated);
  await take(solok, "list", id, { rows: rows(1, 2) });
  return id;
}

test.each([
  ["another register without a name", { register: "OTHER" }, "MISSING at input.registerName"],
  ["a name beside a known one", { registerName: "X" }, "CONTRADICTION at input.registerName"],
  ["a province", { region: "13" }, "REGION_LEVEL_WRONG at input.region"],
  ["a region of another office", { region: "73.14" }, "REGION_NOT_SERVED at input.region"],
  ["a day to come", { openedOn: "2099-01-01" }, "DATE_IN_FUTURE at input.openedOn"],
  ["no agreement of ours", { agreement: "solok:x" }, "AGREEMENT_UNKNOWN at input.agreement"],
  ["no line of ours", { fundingLine: "solok:x" }, "FUNDING_LINE_UNKNOWN at input.fundingLine"],
  [
    "another office's line",
    { fundingLine: "palopo:x" },
    "FUNDING_LINE_OF_ANOTHER_OFFICE at input.fundingLine",
  ],
])("a batch with %s is not opened", async (_, stated, refused) => {
  expect(refusedFor(await openBatch(solok, stated))).toContain(refused);
  expect(await rowsIn(solok, "selection_batch")).toEqual([0]);
});

test("a funding line of another region or agreement pays for no batch", async () => {
  const line = await recordFundingLine(solok, { region: "13.73" });
  const elsewhere = await openBatch(solok, { fundingLine: line.id });
  expect(refusedFor(elsewhere)).toEqual(["CONTRADICTION at input.fundingLine"]);
  const [one, other] = [await recordAgreement(solok), await recordAgreement(solok)];
  const under = await recordFundingLine(solok, { agreement: one.id });
  const stated = { agreement: other.id, fundingLine: under.id };
  expect(refusedFor(await openBatch(solok, stated))).toEqual([
    "CONTRADICTION at input.fundingLine",
  ]);
});

test.each<[Step, string, string]>([
  ["list", "BRANCH_OFFICE", "AGENCY or VILLAGE_OFFICIAL"],
  ["verify", "BRANCH_OFFICE", "AGENCY or VILLAGE_OFFICIAL"],
  ["validate", "AGENCY", "BRANCH_OFFICE"],
  ["determine", "BRANCH_OFFICE", "REGENT_OR_MAYOR"],
  ["enroll", "REGENT_OR_MAYOR", "BRANCH_OFFICE"],
  ["reject", "REGENT_OR_MAYOR", "AGENCY or VILLAGE_OFFICIAL"],
])("whoever may not %s candidates is told who may", async (step, actingAs, who) => {
  const id = await listed();
  const [first] = await candidatesOf(solok, id);
  const stated: Partial<Record<Step, object>> = {
    list: { rows: rows(3) },
    enroll: { enrollment: "solok:x" },
    reject: { candidates: [first?.id] },
  };
  const refused = await take(solok, step, id, { actingAs, ...stated[step] });
  expect(refusedFor(refused)).toEqual(["ROLE_MAY_NOT at input.actingAs"]);
  expect(refused.problems?.[0]?.message).toContain(`by ${who}, not by ${actingAs}`);
});

test("no stage is skipped, reached twice, or reached before the one it follows", async () => {
  const id = await listed();
  expect(codes(await take(solok, "validate", id))).toEqual(["NO_CANDIDATES"]);
  const [first, second] = await candidatesOf(solok, id);
  const only = { candidates: [first?.id] };
  expect(codes(await take(solok, "validate", id, only))).toEqual(["CANDIDATE_AT_OTHER_STAGE"]);
  const early = await take(solok, "verify", id, { on: "2024-01-09" });
  expect(refusedFor(early)).toEqual(["CONTRADICTION at input.on"]);
  expect(early.problems?.[0]?.message).toContain("2 of them");
  expect(codes(await take(solok, "verify", id, { on: "2099-01-01" }))).toEqual(["DATE_IN_FUTURE"]);
  expect(codes(await take(solok, "verify", id, { on: "2024-01-01" }))).toContain("CONTRADICTION");
  await take(solok, "verify", id, only);
  expect(codes(await take(solok, "verify", id, only))).toEqual(["CANDIDATE_AT_OTHER_STAGE"]);
  const unknown = { candidates: [second?.id, "solok:candidate-999999", "palopo:candidate-1"] };
  expect(refusedFor(await take(solok, "verify", id, unknown))).toEqual([
    ...["CANDIDATE_UNKNOWN at input.candidates.1", "CANDIDATE_UNKNOWN at input.candidates.2"],
  ]);
});

test("the database itself refuses steps out of order, backwards, without right, or changed", async () => {
  const id = await listed();
  const [candidate] = await solok.db.query<[{ number: string }]>(
    "SELECT min(number) AS number FROM candidate",
  );
  const step = (stage: string, role: string, values: string) =>
    solok.db.transaction(async (tx) => {
      await tx.query(
        `INSERT INTO selection_step (office_code, id, batch_id, stage, role, taken_on)
         VALUES ('solok', 'solok:by-hand', $1, $2, $3, '2024-02-01')`,
        [id, stage, role],
      );
      await tx.query(
        `INSERT INTO candidate_step (office_code, candidate, stage, step_id, follows, followed_on,
           reached_on, reason) VALUES ('solok', $1, $2, 'solok:by-hand', ${values})`,
        [candidate.number, stage],
      );
    });
  const branch = "BRANCH_OFFICE";
  const skipped = step("VALIDATED", branch, `'LISTED', '2024-01-10', '2024-02-01', NULL`);
  await expect(skipped).rejects.toThrow("candidate_step_in_order");
  const never = step("VALIDATED", branch, `'VERIFIED', '2024-01-10', '2024-02-01', NULL`);
  await expect(never).rejects.toThrow("candidate_step_follows_taken");
  const earlier = step("VERIFIED", "AGENCY", `'LISTED', '2024-01-10', '2024-01-09', NULL`);
  await expect(earlier).rejects.toThrow("candidate_step_dates_go_on");
  const byWhom = step("VERIFIED", branch, `'LISTED', '2024-01-10', '2024-02-01', NULL`);
  await expect(byWhom).rejects.toThrow("selection_step_by_who_may");
  await take(solok, "verify", id);
  const twice = step("REJECTED", branch, `'LISTED', '2024-01-10', '2024-02-01', 'WITHDREW'`);
  await expect(twice).rejects.toThrow("candidate_step_left_once");
  const changed = solok.db.query("UPDATE candidate_step SET reached_on = '2024-01-11'");
  await expect(changed).rejects.toThrow("only ever added");
});

test("lines are refused whole, without a word of whom they are about", async () => {
  const id = await listed();
  const [, known] = rows(9, 2);
  const refused = await take(solok, "list", id, {
    rows: [
      { nik: "13720", name: "SITI", region: "13.03.07" },
      { name: "SITI 1234567890123456", region: "13.03.07" },
    ],
  });
  expect(refusedFor(refused)).toEqual([
    ...["NIK_INVALID at input.rows.0.nik", "MALFORMED at input.rows.1.name"],
  ]);
  expect(JSON.stringify(refused)).not.toMatch(/13720|SITI/);
  const wrong = await take(solok, "list", id, {
    rows: [known, ...rows(8, 8), { name: "A", region: "13.04" }, { name: "A", region: "13.03.99" }],
  });
  expect(refusedFor(wrong)).toEqual([
    ...["CONTRADICTION at input.rows.3.region", "REGION_UNKNOWN at input.rows.4.region"],
    ...["LISTED_TWICE at input.rows.2.nik", "CANDIDATE_ALREADY_LISTED at input.rows.0.nik"],
  ]);
  expect(JSON.stringify(wrong)).not.toContain(nikOf(2));
  expect(await rowsIn(solok, "candidate")).toEqual([2]);
});

test("a rejection says why, of somebody who is on the way", async () => {
  const id = await listed();
  const [first] = await candidatesOf(solok, id);
  const reject = { candidates: [first?.id], actingAs: "AGENCY" };
  const silent = await take(solok, "reject", id, { ...reject, reason: "OTHER" });
  expect(refusedFor(silent)).toEqual(["MISSING at input.note"]);
  const rejected = await take(solok, "reject", id, reject);
  expect(rejected.rejections).toEqual([{ reason: "WITHDREW", candidates: 1 }]);
  expect(codes(await take(solok, "reject", id, reject))).toEqual(["CANDIDATE_AT_OTHER_STAGE"]);
  expect(codes(await take(solok, "verify", id, { candidates: [first?.id] }))).toEqual([
    ...["CANDIDATE_AT_OTHER_STAGE"],
  ]);
});

test("nobody is determined under an agreement that is a draft, or has ended", async () => {
  const drafted = await draft(solok);
  const id = await listed({ agreement: drafted.id });
  await take(solok, "verify", id);
  await take(solok, "validate", id);
  expect(codes(await take(solok, "determine", id))).toEqual(["AGREEMENT_NOT_SIGNED"]);
  await edit(solok, "terminate", drafted);
  expect(codes(await take(solok, "determine", id))).toEqual(["AGREEMENT_TERMINATED"]);
  expect(codes(await openBatch(solok, { agreement: drafted.id }))).toEqual([
    ...["AGREEMENT_TERMINATED"],
  ]);
});

test("candidates join only a cohort of persons that the batch's funding line pays for", async () => {
  const line = await recordFundingLine(solok);
  const id = await listed({ fundingLine: line.id });
  for (const step of ["verify", "validate", "determine"] as const) await take(solok, step, id);
  const into = async (enrollment: string) =>
    refusedFor(await take(solok, "enroll", id, { enrollment }));
  expect(await into("solok:x")).toEqual(["ENROLLMENT_UNKNOWN at input.enrollment"]);
  const { id: stated } = await recordEnrollment(solok);
  expect(await into(stated)).toEqual(["ENROLLMENT_NOT_ITEMISED at input.enrollment"]);
  const csr = await itemisedCohort(solok, { funding: "CSR" });
  expect(await into(csr)).toEqual(["CONTRADICTION at input.enrollment"]);
  const later = await itemisedCohort(solok, { startsOn: "2025-01-01" });
  expect(await into(later)).toEqual([
    ...["MEMBERSHIP_OUTSIDE_ENROLLMENT at input.candidates"],
    ...["MEMBERSHIP_OUTSIDE_ENROLLMENT at input.candidates"],
  ]);
  expect(await into(await itemisedCohort(solok))).toEqual([]);
});

test("a batch that nobody knows takes no step", async () => {
  expect(refusedFor(await take(solok, "verify", "solok:x"))).toEqual([
    ...["SELECTION_BATCH_UNKNOWN at input.batch"],
  ]);
  const other = await take(solok, "verify", "palopo:x");
  expect(other.problems?.[0]?.message).toContain("another branch office");
});
