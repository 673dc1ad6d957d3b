import { setTimeout as sleep } from "node:timers/promises";
import { today } from "../../../src/domain/calendar";
import { type BranchOffice, documentedOffice, newOffice } from "../support/branch-office";
import {
  figure,
  newKey,
  recordEnrollment,
  recordFigures,
  refusedFor,
  rowsIn,
} from "../support/given";
import { heldUpAt } from "../support/hold-up";
import { closeMonth, closingsOf } from "./given-month";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});

beforeEach(() => solok.forget());

afterAll(() => solok.close());

test("a closed month holds the people counted at its end and the figures about it", async () => {
  const documented = await documentedOffice("solok");
  try {
    const closing = await closeMonth(documented, { month: "2022-12-15", closedBy: "Maulana" });
    expect(closing).toMatchObject({
      id: "solok:month-closing:2022-12:1",
      month: "2022-12-01",
      revision: 1,
      rowCount: 12,
      closedBy: "Maulana",
      because: null,
      verified: true,
    });
    const lines = closing.rows.nodes.map(({ line }) => line);
    expect(lines).toHaveLength(12);
    expect(lines).toEqual(
      expect.arrayContaining([
        '["PEOPLE","13.03","BPU","APBD","1333"]',
        '["PEOPLE","13.03.07","BPU","APBD","97"]',
        '["FIGURE","13.03","PU","12318","solok:sijunjung-2022-12-01-pu","2022-12-01","DAY",' +
          '"published-nik-domicile","1","STATED","EXACT",null,null,null,null]',
      ]),
    );
    // In July 2025 the people of 2022 are counted in the later enrollment.
    const later = await closeMonth(documented, { month: "2025-07-01" });
    expect(later.rows.nodes.map(({ line }) => line)).toContain(
      '["PEOPLE","13.03","BPU","APBD","16590"]',
    );
    expect(later.rows.nodes.map(({ line }) => line)).toContain(
      '["PEOPLE","13.03.07","BPU","APBD","0"]',
    );
  } finally {
    await documented.close();
  }
});

test("a month that is not over is not closed", async () => {
  const answer = await closeMonth(solok, { month: today() });
  expect(answer.problems).toEqual([
    {
      code: "MONTH_NOT_OVER",
      path: ["input", "month"],
      value: today().slice(0, 7),
      message: `The month is not over: today is ${today()}.`,
      remedy: expect.stringContaining("Close a month up to") as string,
      onRecord: null,
    },
  ]);
  expect(await rowsIn(solok, "month_closing", "recorded_request")).toEqual([0, 0]);
});

test("months are closed in any order, and the same request again gives the same answer", async () => {
  await recordFigures(solok, [figure()]);
  const june = { month: "2024-06-01", idempotencyKey: newKey() };
  const first = await closeMonth(solok, june);
  await closeMonth(solok, { month: "2024-03-01" });
  expect(await closeMonth(solok, june)).toEqual(first);
  const closings = await closingsOf(solok);
  expect(closings.map(({ month, revision }) => `${month} ${revision}`)).toEqual([
    "2024-06-01 1",
    "2024-03-01 1",
  ]);
});

test("a month that is closed and unchanged is told with its revision and hash", async () => {
  const first = await closeMonth(solok);
  const again = await closeMonth(solok, { because: "To be sure" });
  expect(refusedFor(again)).toEqual(["MONTH_ALREADY_CLOSED at input.month"]);
  expect(again.problems?.[0]?.onRecord).toEqual([
    { field: "revision", value: "1" },
    { field: "hash", value: first.hash },
  ]);
});

test("of two who close a month at once one is told that the other was first", async () => {
  const answers = await Promise.all([1, 2, 3, 4].map(() => closeMonth(solok)));
  expect(answers.flatMap(refusedFor)).toEqual(
    [1, 2, 3].map(() => "MONTH_ALREADY_CLOSED at input.month"),
  );
  expect(await rowsIn(solok, "month_closing")).toEqual([1]);
});

test("what changed unseen by the program is closed anew only with a reason", async () => {
  await closeMonth(solok);
  await recordEnrollment(solok, { startsOn: "2024-08-01" });
  await solok.db.query("UPDATE enrollment SET counted_from = '2024-02-01'");
  expect(refusedFor(await closeMonth(solok))).toEqual(["MISSING at input.because"]);
  const revised = await closeMonth(solok, { because: "The start was mended by hand" });
  expect(revised).toMatchObject({ revision: 2, closedBy: "Head of Branch", rowCount: 1 });
});

test("a month is closed after whoever is recording, and holds what he recorded", async () => {
  const [recorded, closing] = await heldUpAt(solok, "coverage_figure", 2, async () => {
    const recording = recordFigures(solok, [figure()]);
    await sleep(200);
    return Promise.all([recording, closeMonth(solok)]);
  });
  expect([recorded.problems, closing.problems]).toEqual([undefined, undefined]);
  expect(closing).toMatchObject({ revision: 1, rowCount: 1, verified: true });
  expect(await closingsOf(solok)).toHaveLength(1);
});

test("nobody changes or removes what was frozen, and who does so past the triggers is seen", async () => {
  await recordFigures(solok, [figure()]);
  await closeMonth(solok);
  for (const statement of [
    "UPDATE month_closing SET hash = repeat('0', 64)",
    "UPDATE month_closing_row SET people = 1",
    "DELETE FROM month_closing_row",
    "TRUNCATE month_closing CASCADE",
  ]) {
    await expect(solok.db.query(statement)).rejects.toThrow("A closed month is never changed");
  }
  await solok.db.transaction(async (tx) => {
    await tx.query("SET LOCAL session_replication_role = replica");
    await tx.query("UPDATE month_closing_row SET people = people + 1");
  });
  expect((await closingsOf(solok))[0]?.verified).toBe(false);
});

test("what is wrong with a request is said, and nothing is stored", async () => {
  const wrong = await closeMonth(solok, { closedBy: " ", because: "x".repeat(501) });
  expect(refusedFor(wrong).sort()).toEqual([
    "WRONG_LENGTH at input.because",
    "WRONG_LENGTH at input.closedBy",
  ]);
  expect(await rowsIn(solok, "month_closing", "month_closing_row")).toEqual([0, 0]);
});
