import { performance } from "node:perf_hooks";
import { poolOf } from "../../../src/database/connection";
import { rollUpDifferences } from "../../../src/branch/roll-up/roll-up-differences";
import { type BranchOffice, newOffice } from "../support/branch-office";
import { recordEnrollment } from "../support/given";
import { givenMembers, givenPeople, itemisedCohort } from "../support/given-members";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});

beforeEach(() => solok.forget());

afterAll(() => solok.close());

interface Cell {
  region: string;
  programmes: string;
  work: string;
  month: string;
  joined: number;
  ended: number;
}

function cells(): Promise<Cell[]> {
  return solok.db.query(
    `SELECT region_code AS region, programmes, worker_group AS work, month::text,
       joined::int, ended::int
     FROM enrollment_cell ORDER BY 1, 2, 3, 4`,
  );
}

test("people of an itemised cohort count by their work in their regency and district", async () => {
  const cohort = await itemisedCohort(solok, {
    workerGroups: ["FARMER", "IMAM"],
    parts: [{ region: "13.03.08", headcount: 20 }],
  });
  await givenPeople(solok, 4);
  await givenMembers(solok.db, cohort, [
    { person: 1, group: "FARMER" },
    { person: 2, group: "FARMER", to: "2024-03-31" },
    { person: 3, group: "IMAM", region: "13.03.08.2001", from: "2024-02-10" },
    { person: 4, region: "13.03" },
  ]);
  const cell = (region: string, work: string, month: string, joined: number, ended = 0): Cell => ({
    ...{ region, programmes: "JKK+JKM", work, month, joined, ended },
  });
  expect(await cells()).toEqual([
    cell("13.03", "", "2024-01-01", 1),
    cell("13.03", "FARMER", "2024-01-01", 2),
    cell("13.03", "FARMER", "2024-04-01", 0, 1),
    cell("13.03", "IMAM", "2024-02-01", 1),
    cell("13.03.07", "FARMER", "2024-01-01", 2),
    cell("13.03.07", "FARMER", "2024-04-01", 0, 1),
    cell("13.03.08", "IMAM", "2024-02-01", 1),
  ]);
  expect(await rollUpDifferences(solok.db)).toEqual([]);
});

test("leaving, being moved and being deleted leave exactly the cells of those who stay", async () => {
  const cohort = await itemisedCohort(solok);
  await givenPeople(solok, 3);
  await givenMembers(solok.db, cohort, [{ person: 1 }, { person: 2 }, { person: 3 }]);
  await solok.db.query(
    `UPDATE membership SET ended_on = '2024-06-30', ended_because = 'DIED',
       region_code = '13.03.08.2001', worker_group = 'FARMER' WHERE participant = 2`,
  );
  await solok.db.query(`UPDATE membership SET started_on = started_on`);
  expect(await rollUpDifferences(solok.db)).toEqual([]);
  await solok.db.query(`DELETE FROM membership WHERE participant <> 1`);
  expect(await rollUpDifferences(solok.db)).toEqual([]);
  expect(await cells()).toMatchObject([{ region: "13.03" }, { region: "13.03.07", joined: 1 }]);
});

test("people of a cohort that is part of another are counted by that one alone", async () => {
  const { id } = await recordEnrollment(solok, { headcount: 50 });
  const part = await itemisedCohort(solok, { partOf: id, headcount: 2, startsOn: "2024-02-01" });
  await givenPeople(solok, 1);
  await givenMembers(solok.db, part, [{ person: 1 }]);
  expect(await cells()).toMatchObject([{ region: "13.03", joined: 50 }]);
  expect(await rollUpDifferences(solok.db)).toEqual([]);
});

test("an itemised cohort keeps what its people were counted by", async () => {
  const cohort = await itemisedCohort(solok);
  const changes = [
    "segment = 'PU'",
    "funding = 'CSR'",
    "programmes = '{JKK}'",
    "region_code = '13.03.07'",
  ];
  for (const change of changes) {
    await expect(
      solok.db.query(`UPDATE enrollment SET ${change} WHERE id = $1`, [cohort]),
    ).rejects.toMatchObject({ constraint: "enrollment_itemised_stays" });
  }
  await givenPeople(solok, 1);
  await givenMembers(solok.db, cohort, [{ person: 1 }]);
  await expect(
    solok.db.query(`UPDATE enrollment SET itemised = false, stated_headcount = NULL`),
  ).rejects.toMatchObject({ constraint: "enrollment_itemised_stays" });
  await solok.db.query(`DELETE FROM membership`);
  await solok.db.query(
    `UPDATE enrollment SET itemised = false, stated_headcount = NULL, headcount = 9`,
  );
  expect(await rollUpDifferences(solok.db)).toEqual([]);
});

test("an import is folded once, at its end, and nothing else is changed meanwhile", async () => {
  const cohort = await itemisedCohort(solok);
  await givenPeople(solok, 2_000);
  const imported = "0f0e0d0c-0000-4000-8000-000000000001";
  await solok.db.transaction(async (tx) => {
    await tx.query(`SET LOCAL jangkauan.fold_later = 'on'`);
    await tx.query(
      `INSERT INTO membership (office_code, participant, enrollment_id, region_code, started_on,
         import_id, import_row)
       SELECT 'solok', number, $1, '13.03.07.2001', '2024-05-01', $2, number FROM participant`,
      [cohort, imported],
    );
    await tx.query(`SELECT fold_import($1)`, [imported]);
  });
  expect(await rollUpDifferences(solok.db)).toEqual([]);
  expect(await cells()).toMatchObject([{ joined: 2_000 }, { joined: 2_000 }]);
  await expect(
    solok.db.transaction(async (tx) => {
      await tx.query(`SET LOCAL jangkauan.fold_later = 'on'`);
      await tx.query(`DELETE FROM membership`);
    }),
  ).rejects.toMatchObject({ code: "55000" });
});

test("the cells are exact however many write at once", async () => {
  const cohorts = [
    await itemisedCohort(solok, { funding: "CSR" }),
    await itemisedCohort(solok, { funding: "SELF", segment: "PU" }),
  ];
  const stated = await recordEnrollment(solok, { headcount: 10 });
  await givenPeople(solok, 400);
  const villages = ["13.03.07.2001", "13.03.08.2001", "13.03.07.2002"];
  const writers = Array.from({ length: 6 }, async (_, writer) => {
    const client = await poolOf(solok.db).connect();
    const db = { query: async (text: string, values?: unknown[]) => client.query(text, values) };
    try {
      for (let turn = 0; turn < 12; turn += 1) {
        const cohort = cohorts[turn % 2] ?? "";
        const first = 1 + writer * 60 + turn * 5;
        await givenMembers(
          db as never,
          cohort,
          Array.from({ length: 5 }, (_none, at) => ({
            person: first + at,
            region: villages[(writer + at) % villages.length] ?? "",
            group: at % 2 === 0 ? "FARMER" : null,
            from: `2024-0${1 + (turn % 6)}-01`,
          })),
        );
        if (turn % 3 === 0) {
          await client.query(
            `UPDATE membership SET ended_on = started_on + 40, ended_because = 'LEFT'
             WHERE participant BETWEEN $1 AND $1 + 2`,
            [first],
          );
        }
        if (turn % 4 === 3) {
          await client.query(`UPDATE enrollment SET headcount = headcount + 1 WHERE id = $1`, [
            stated.id,
          ]);
          await client.query(`DELETE FROM membership WHERE participant = $1`, [first + 4]);
        }
      }
    } finally {
      client.release();
    }
  });
  await Promise.all(writers);
  expect(await rollUpDifferences(solok.db)).toEqual([]);
});

test("twenty thousand rows are folded in a small part of the time that storing them takes", async () => {
  const cohort = await itemisedCohort(solok);
  await givenPeople(solok, 20_000);
  const insert = `
    INSERT INTO membership (office_code, participant, enrollment_id, region_code, worker_group,
      started_on)
    SELECT 'solok', number, $1, '13.03.07.200' || (1 + number % 9),
      (ARRAY['FARMER', 'IMAM', NULL])[1 + number % 3], date '2024-01-01' + (number % 28)::int
    FROM participant`;
  const timed = async (): Promise<number> => {
    const began = performance.now();
    await solok.db.query(insert, [cohort]);
    const took = performance.now() - began;
    expect(await rollUpDifferences(solok.db)).toEqual([]);
    return took;
  };
  const folded = await timed();
  await solok.db.query(`DELETE FROM membership`);
  await solok.db.query(`ALTER TABLE membership DISABLE TRIGGER membership_fold_insert`);
  const began = performance.now();
  await solok.db.query(insert, [cohort]);
  const plain = performance.now() - began;
  await solok.db.query(`ALTER TABLE membership ENABLE TRIGGER membership_fold_insert`);
  if (process.env.SHOW_TIMES === "1") process.stdout.write(`${folded} ${plain}\n`);
  expect(folded).toBeLessThan(plain * 2 + 500);
});
