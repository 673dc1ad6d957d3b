import { loadBranchFacts } from "../../../src/branch/load-branch-facts";
import { testDatabase } from "../../support/databases";
import { agreementOf, edit } from "../support/agreements";
import { newOffice } from "../support/branch-office";
import { rowsIn } from "../support/given";
import { trailOf } from "../support/trail";

const TABLES = [
  "source",
  "citation",
  "coverage_figure",
  "agreement",
  "enrollment",
  "enrollment_part",
  "funding_line",
  "funding_line_village",
  "meeting",
  "follow_up",
  "claim",
];

const CELLS = "SELECT * FROM enrollment_cell ORDER BY 1, 2, 3, 4, 5";

test("loading the documented records again changes nothing", async () => {
  const solok = await newOffice("solok");
  try {
    const told: string[] = [];
    await loadBranchFacts(solok.db, "solok", (line) => told.push(line));
    const once = await rowsIn(solok, ...TABLES);
    const cells: unknown = await solok.db.query(CELLS);
    await loadBranchFacts(solok.db, "solok", (line) => told.push(line));
    expect(await rowsIn(solok, ...TABLES)).toEqual(once);
    expect(await solok.db.query(CELLS)).toEqual(cells);
    expect(told).toEqual(["41 documented records of solok loaded"]);
  } finally {
    await solok.close();
  }
});

test("agreements that an earlier release loaded get what it did not record, once", async () => {
  const solok = await newOffice("solok");
  const TEXTS = `agreementParties { kind } legalBasis version`;
  try {
    await loadBranchFacts(solok.db, "solok");
    await solok.db.query(
      "UPDATE agreement SET party_kinds = '{}', legal_basis = '{}', worker_groups = '{}'",
    );
    const told: string[] = [];
    await loadBranchFacts(solok.db, "solok", (line) => told.push(line));
    await loadBranchFacts(solok.db, "solok", (line) => told.push(line));
    expect(told).toEqual(["2 documented records of solok loaded"]);
    expect(await agreementOf(solok, "solok:sawahlunto-informal", TEXTS)).toEqual({
      agreementParties: [{ kind: "BRANCH_OFFICE" }, { kind: "LOCAL_GOVERNMENT" }],
      legalBasis: ["Inpres 2/2021"],
      version: 2,
    });
    const { nodes } = await trailOf(solok, '(record: "solok:sawahlunto-informal")');
    expect(nodes[0]?.changed.sort()).toEqual([
      "legalBasis",
      "partyKinds",
      "version",
      "workerGroups",
    ]);
  } finally {
    await solok.close();
  }
});

test("an agreement that somebody has edited is not revised", async () => {
  const solok = await newOffice("solok");
  try {
    await loadBranchFacts(solok.db, "solok");
    const addendum = { changes: "It rests on nothing any more" };
    const edited = await edit(
      solok,
      "amend",
      { id: "solok:sawahlunto-informal" },
      {
        addendum,
        legalBasis: [],
      },
    );
    expect(edited.version).toBe(2);
    await loadBranchFacts(solok.db, "solok");
    expect(await agreementOf(solok, edited.id, "legalBasis version")).toEqual({
      legalBasis: [],
      version: 2,
    });
  } finally {
    await solok.close();
  }
});

test("two programs that load at once store each record once", async () => {
  const database = await testDatabase("branch");
  const { db } = database;
  try {
    await Promise.all([loadBranchFacts(db, "palopo"), loadBranchFacts(db, "palopo")]);
    const [row] = await db.query<[{ rows: number }]>(
      "SELECT count(*)::int AS rows FROM funding_line_village",
    );
    expect(row.rows).toBe(68);
  } finally {
    await database.drop();
  }
});

test("a table of regions that contradicts the documents stops the load, and nothing is stored", async () => {
  const palopo = await newOffice("palopo");
  try {
    await palopo.db.query(
      `UPDATE region SET village_kind = 'KELURAHAN'
       WHERE code = (SELECT min(code) FROM region WHERE code LIKE '73.14.%' AND village_kind = 'DESA')`,
    );
    await expect(loadBranchFacts(palopo.db, "palopo")).rejects.toThrow(
      "67 villages of kind DESA in 73.14, and 68 are documented",
    );
    expect(await rowsIn(palopo, ...TABLES)).toEqual(TABLES.map(() => 0));
  } finally {
    await palopo.close();
  }
});

test("a database that holds one office's records takes no other office's", async () => {
  const solok = await newOffice("solok");
  try {
    await expect(loadBranchFacts(solok.db, "palopo")).rejects.toThrow(
      "The database holds the records of solok, not of palopo.",
    );
    expect(await rowsIn(solok, "agreement")).toEqual([0]);
  } finally {
    await solok.close();
  }
});
