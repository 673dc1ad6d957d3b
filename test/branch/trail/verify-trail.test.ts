import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { keepAnchors } from "../../../src/branch/trail/keep-anchors";
import type { TrailProblem } from "../../../src/branch/trail/trail-problem";
import { verifyTrail } from "../../../src/branch/trail/verify-trail";
import { poolOf } from "../../../src/database/connection";
import { removeFolders, temporaryFolder } from "../../support/folders";
import { type BranchOffice, newOffice } from "../support/branch-office";

const folder = temporaryFolder();
const file = path.join(folder, "anchors.jsonl");
const ENTRIES = 12;
let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});

beforeEach(async () => {
  await solok.forget();
  rmSync(file, { force: true });
  await add(ENTRIES);
});

afterAll(async () => {
  await solok.close();
  removeFolders();
});

function add(entries: number): Promise<unknown> {
  return solok.db.query(
    `INSERT INTO trail_entry (office_code, sequence, operation, record_id, after)
     SELECT 'solok', number, 'signAgreement', 'solok:' || number, jsonb_build_object('part', number)
     FROM (SELECT coalesce(max(sequence), 0) AS last FROM trail_entry) AS trail,
       generate_series(last + 1, last + $1) AS number`,
    [entries],
  );
}

/** Does what only a superuser can. */
async function tamper(...statements: string[]): Promise<void> {
  await solok.db.transaction(async (tx) => {
    await tx.query("ALTER TABLE trail_entry DISABLE TRIGGER ALL");
    for (const statement of statements) await tx.query(statement);
    await tx.query("ALTER TABLE trail_entry ENABLE ALWAYS TRIGGER trail_entry_append_only");
    await tx.query("ALTER TABLE trail_entry ENABLE ALWAYS TRIGGER trail_entry_chained");
  });
}

/** Hashes everything anew, as a forger would who has read this program. */
const FORGE = `
  DO $$ DECLARE entry trail_entry; previous bytea; BEGIN
    FOR entry IN SELECT * FROM trail_entry ORDER BY sequence LOOP
      previous := trail_hash(entry, previous);
      UPDATE trail_entry SET hash = previous WHERE sequence = entry.sequence;
    END LOOP;
  END $$`;

/** Looks after the anchors for one round. */
async function anchored(to = file) {
  const told: unknown[] = [];
  const kept = keepAnchors(poolOf(solok.db), {
    officeCode: "solok",
    rules: { file: to, entries: 1, seconds: 3_600 },
    everySeconds: 3_600,
    differs: (problems) => told.push(...problems),
    changed: (problem) => told.push(problem),
  });
  await kept.stop();
  return { state: kept.state(), told };
}

async function verified(anchors: string | null = null) {
  const problems: TrailProblem[] = [];
  const found = (problem: TrailProblem) => problems.push(problem);
  const done = await verifyTrail(poolOf(solok.db), { officeCode: "solok", anchors, found });
  return { ...done, problems, kinds: problems.map(({ kind, sequence }) => [kind, sequence]) };
}

function anchorLines(): { sequence: number }[] {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as { sequence: number });
}

test("a trail that nobody touched has no problems, with anchors and without", async () => {
  expect(await verified()).toMatchObject({ entries: ENTRIES, anchors: null, problems: [] });
  expect(await anchored()).toEqual({ state: "ANCHORED", told: [] });
  await add(2_500);
  expect(await verified(file)).toMatchObject({
    entries: ENTRIES + 2_500,
    anchors: { read: 1, last: ENTRIES },
    problems: [],
  });
});

test.each([
  ["after = '{}'", 5],
  ["who = 'somebody else'", 7],
  ["subject = 'somebody else'", 1],
  ["at = at + interval '1 microsecond'", ENTRIES],
])("an entry whose %s was changed is named", async (change, sequence) => {
  await tamper(`UPDATE trail_entry SET ${change} WHERE sequence = ${sequence}`);
  const { kinds, problems } = await verified();
  expect(kinds).toEqual([["CHANGED", sequence]]);
  expect(problems[0]?.message).toContain(`(signAgreement of solok:${sequence})`);
});

test("an entry that was changed with its hash shows at the entry after it", async () => {
  await tamper(
    "UPDATE trail_entry SET after = '{}' WHERE sequence = 5",
    `UPDATE trail_entry AS e SET hash = trail_hash(e, (SELECT hash FROM trail_entry WHERE sequence = 4))
     WHERE sequence = 5`,
  );
  expect((await verified()).kinds).toEqual([["CHANGED", 6]]);
});

test("entries that were removed are named by their numbers", async () => {
  await tamper("DELETE FROM trail_entry WHERE sequence IN (1, 6, 7)");
  const { problems } = await verified();
  expect(problems.map(({ message }) => message)).toEqual([
    "Entry 1 was removed.",
    "The entries 6 to 7 were removed.",
  ]);
});

test.each([
  [3, 9],
  [5, 6],
  [1, ENTRIES],
])("entries %i and %i that were swapped with their hashes are named", async (one, other) => {
  await tamper(
    `UPDATE trail_entry SET sequence = 1000 WHERE sequence = ${one}`,
    `UPDATE trail_entry SET sequence = ${one} WHERE sequence = ${other}`,
    `UPDATE trail_entry SET sequence = ${other} WHERE sequence = 1000`,
  );
  const { problems, kinds } = await verified();
  expect(kinds).toEqual([["SWAPPED", one]]);
  expect(problems[0]?.message).toBe(
    `Entry ${one} (signAgreement of solok:${other}) and entry ${other} ` +
      `(signAgreement of solok:${one}) were swapped.`,
  );
});

test("entries whose contents were swapped under their hashes are named", async () => {
  const content = "(at, record_id, before, after)";
  await tamper(
    `UPDATE trail_entry AS one SET ${content} = (other.at, other.record_id, other.before, other.after)
     FROM trail_entry AS other
     WHERE one.sequence IN (4, 8) AND other.sequence = 12 - one.sequence`,
  );
  expect((await verified()).kinds).toEqual([["SWAPPED", 4]]);
});

test.each([
  ["that follows from none", "now()", [], "CHANGED"],
  ["that is dated back, with its hash", "'2020-01-01'", [FORGE], "DATED_BACK"],
])("an entry that was added out of order, %s, is named", async (_how, at, forged, kind) => {
  await tamper(
    `INSERT INTO trail_entry (office_code, sequence, at, operation, record_id, after, hash)
     VALUES ('solok', ${ENTRIES + 1}, ${at}, 'signAgreement', 'solok:x', '{}', sha256(''))`,
    ...forged,
  );
  expect((await verified()).kinds).toEqual([[kind, ENTRIES + 1]]);
});

test("a number that stands twice is named", async () => {
  await tamper(
    "ALTER TABLE trail_entry DROP CONSTRAINT trail_entry_pkey",
    "INSERT INTO trail_entry SELECT * FROM trail_entry WHERE sequence = 4",
  );
  try {
    expect((await verified()).kinds).toEqual([["REPEATED", 4]]);
  } finally {
    await solok.forget();
    await solok.db.query(
      "ALTER TABLE trail_entry ADD CONSTRAINT trail_entry_pkey PRIMARY KEY (office_code, sequence)",
    );
  }
});

test("an end that was cut off is named by its anchor, and the branch says so", async () => {
  await anchored();
  await tamper(`DELETE FROM trail_entry WHERE sequence > ${ENTRIES - 3}`);
  expect((await verified()).kinds).toEqual([]);
  const { problems } = await verified(file);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^The entries 10 to 12 were removed at the end: entry 12 was anchored at 20.*Z\.$/,
    ),
  ]);
  expect(await anchored()).toEqual({ state: "NOT_AS_ANCHORED", told: problems });
  await add(20);
  expect((await verified(file)).kinds).toEqual([["REWRITTEN", ENTRIES]]);
});

test("a trail that was forged with all its hashes differs from its anchors", async () => {
  await anchored();
  await add(3);
  await anchored();
  await tamper("UPDATE trail_entry SET after = '{}' WHERE sequence = 14", FORGE);
  expect((await verified()).kinds).toEqual([]);
  const { problems } = await verified(file);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^Entry 15 is not the one .*: from entry 13 to 15 the trail is not/),
  ]);
  expect((await anchored()).state).toBe("NOT_AS_ANCHORED");
  expect(anchorLines()).toHaveLength(2);
});

test("a branch that serves adds an anchor once enough entries have none, or after some time", async () => {
  const pool = poolOf(solok.db);
  const told: unknown[] = [];
  const rules = { file, entries: 3, seconds: 3_600 };
  const tell = (problem: unknown) => told.push(problem);
  const watch = { officeCode: "solok", rules, differs: tell, changed: tell };
  const kept = keepAnchors(pool, { ...watch, everySeconds: 0.02 });
  const until = async (lines: number) => {
    const giveUpAt = Date.now() + 10_000;
    const reached = () => kept.state() === "ANCHORED" && anchorLines().length === lines;
    while (!reached() && Date.now() < giveUpAt) await new Promise((done) => setTimeout(done, 20));
  };
  await until(1);
  await add(2);
  await add(1);
  await until(2);
  expect(anchorLines().map(({ sequence }) => sequence)).toEqual([ENTRIES, ENTRIES + 3]);
  rules.seconds = 0;
  await add(1);
  await until(3);
  await kept.stop();
  expect(anchorLines().map(({ sequence }) => sequence)).toEqual([12, 15, 16]);
  expect(told).toEqual([]);
});

test("anchors of others, and a line that a power cut tore, are in nobody's way", async () => {
  const others = { office: "palopo", sequence: 99, hash: "0".repeat(64) };
  const line = JSON.stringify({ ...others, at: new Date().toISOString() });
  writeFileSync(file, `${line}\n{"office":"solok","seq`);
  expect((await verified(file)).kinds).toEqual([["UNANCHORED", ENTRIES]]);
  expect(await anchored()).toEqual({ state: "ANCHORED", told: [] });
  expect(await verified(file)).toMatchObject({ anchors: { read: 1, last: 12 }, problems: [] });
});

test("a file of anchors that is gone is told, and one that cannot be written", async () => {
  expect((await verified(file)).kinds).toEqual([["UNANCHORED", ENTRIES]]);
  const kept = await anchored(path.join(folder, "nowhere", "anchors.jsonl"));
  expect(kept).toEqual({ state: "FAILING", told: [expect.objectContaining({ code: "ENOENT" })] });
});
