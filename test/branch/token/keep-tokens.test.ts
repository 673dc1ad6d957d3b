import { createHmac } from "node:crypto";
import { nikIndex } from "../../../src/branch/sealing/nik-index";
import { boundTo, KeyMissing, sealIdentity } from "../../../src/branch/sealing/seal-identity";
import { keepTokens, type TokenKeeping } from "../../../src/branch/token/keep-tokens";
import { lookAfterTokens } from "../../../src/branch/token/look-after-tokens";
import { poolOf } from "../../../src/database/connection";
import type { TokenKey } from "../../../src/domain/branch-keys";
import { type BranchOffice, newOffice } from "../support/branch-office";
import { givenMember } from "../support/given-member";
import { TEST_KEYS } from "../support/test-keys";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});
beforeEach(() => solok.forget());
afterAll(() => solok.close());

const key = (filled: number) => Buffer.alloc(32, filled);
const TWO_KEYS: TokenKey[] = [
  { from: "2023-01", key: key(3) },
  { from: "2024-04", key: key(4) },
];
const nik = (serial: number) => `137212120385${String(serial).padStart(4, "0")}`;

function keep(more: Partial<TokenKeeping> & { tokens?: readonly TokenKey[] } = {}) {
  const { tokens = TEST_KEYS.tokens, ...rest } = more;
  return keepTokens(poolOf(solok.db), {
    officeCode: "solok",
    keys: { ...TEST_KEYS, tokens },
    ...rest,
  });
}

interface Kept {
  token: Buffer;
  epoch: string;
  line: number;
  first: string;
  last: string | null;
  edges: string;
  written: string;
}

function kept(): Promise<Kept[]> {
  return solok.db.query(
    `SELECT token, epoch, line, first_month AS first, last_month AS last,
       concat(starts_here, '/', ends_here) AS edges, xmin::text AS written
     FROM membership_token ORDER BY participant, epoch, line`,
  );
}

const due = (): Promise<{ range: string }[]> =>
  solok.db.query(
    `SELECT CASE WHEN first_participant = last_participant THEN 'one' ELSE 'range' END AS range
     FROM token_due ORDER BY id`,
  );

test("a membership leaves a token for each epoch that it touches, with its months there", async () => {
  await givenMember(solok.db, "solok", { nik: nik(1), from: "2022-11-05" });
  await givenMember(solok.db, "solok", { nik: nik(2), from: "2024-02-29", until: "2024-04-01" });
  await givenMember(solok.db, "solok", { nik: nik(3), from: "2022-01-01", until: "2022-12-31" });
  await keep({ tokens: TWO_KEYS });
  const rows = await kept();
  expect(
    rows.map(({ epoch, line, first, last, edges }) => [epoch, line, first, last, edges]),
  ).toEqual([
    ["2023-01", 1, "2023-01-01", "2024-03-01", "f/f"],
    ["2024-04", 1, "2024-04-01", null, "f/f"],
    ["2023-01", 1, "2024-02-01", "2024-03-01", "t/f"],
    ["2024-04", 1, "2024-04-01", "2024-04-01", "f/t"],
  ]);
  expect(rows[0]?.token).toEqual(createHmac("sha256", key(3)).update(nik(1)).digest());
});

test("what is kept already is not written again, and what changed alone is", async () => {
  await givenMember(solok.db, "solok", { nik: nik(1), from: "2024-01-01" });
  const second = await givenMember(solok.db, "solok", { nik: nik(2), from: "2024-01-01" });
  expect(await keep()).toMatchObject({ unreadable: [] });
  const [before] = await kept();
  expect(await keep()).toEqual({ participants: 0, unreadable: [] });
  await solok.db.query(`UPDATE membership SET ended_on = '2024-05-20' WHERE participant = $1`, [
    second,
  ]);
  expect(await keep()).toMatchObject({ participants: 1 });
  const [first, changed] = await kept();
  expect(first).toEqual(before);
  expect(changed?.last).toBe("2024-05-01");
  await solok.db.query("DELETE FROM membership WHERE participant = $1", [second]);
  await keep();
  expect(await kept()).toEqual([before]);
});

test("an interrupted round is gone on with, and two at once do not disturb each other", async () => {
  for (let serial = 1; serial <= 7; serial += 1)
    await givenMember(solok.db, "solok", { nik: nik(serial), from: "2024-01-01" });
  await solok.db.query("DELETE FROM token_due");
  let done = 0;
  await keep({ atOnce: 3, progress: (some) => (done = some), isStopped: () => done > 0 });
  expect([done, (await kept()).length, (await due()).length]).toEqual([3, 3, 1]);
  const both = await Promise.all([keep({ atOnce: 2 }), keep({ atOnce: 2 })]);
  expect(both.reduce((sum, { participants }) => sum + participants, 0)).toBe(4);
  expect([(await kept()).length, await due()]).toEqual([7, []]);
});

test("a large statement notes from whom to whom, a small one who it was", async () => {
  const first = await givenMember(solok.db, "solok", { nik: nik(1), from: "2024-01-01" });
  await solok.db.query("DELETE FROM token_due");
  await solok.db.query(
    `INSERT INTO participant (office_code, nik_index, key_id, sealed)
     SELECT 'solok', gen_random_uuid(), 'k1', '' FROM generate_series(1, 1001)`,
  );
  await solok.db.query(
    `INSERT INTO membership (office_code, participant, enrollment_id, region_code, started_on)
     SELECT 'solok', number, enrollment_id, region_code, '2024-02-01'
     FROM participant CROSS JOIN (SELECT enrollment_id, region_code FROM membership) AS cohort
     WHERE number <> $1`,
    [first],
  );
  expect(await due()).toEqual([{ range: "range" }]);
  await solok.db.query("UPDATE membership SET worker_group = 'FARMER' WHERE participant = $1", [
    first,
  ]);
  expect(await due()).toEqual([{ range: "range" }, { range: "one" }]);
  // Nobody of them can be opened: they are told, and hold nobody up.
  const { unreadable } = await keep({ atOnce: 500 });
  expect([new Set(unreadable).size, await due()]).toEqual([1001, []]);
  expect(await kept()).toHaveLength(1);
});

test("a NIK that was mended has another token, and one sealed anew the same", async () => {
  const number = await givenMember(solok.db, "solok", { nik: nik(1), from: "2024-01-01" });
  await keep();
  const [before] = await kept();
  const seal = async (given: string, keys: Pick<typeof TEST_KEYS, "sealing">) => {
    const index = nikIndex(TEST_KEYS.nikIndex, given);
    const identity = { nik: given, name: "Somebody", wage: null };
    const { keyId, sealed } = sealIdentity(keys, boundTo("solok", index), identity);
    await solok.db.query(
      "UPDATE participant SET nik_index = $2, key_id = $3, sealed = $4 WHERE number = $1",
      [number, index, keyId, sealed],
    );
  };
  const anew = { sealing: [{ id: "k2", key: key(7) }, ...TEST_KEYS.sealing] };
  await seal(nik(1), anew);
  expect(await due()).toEqual([]);
  await seal(nik(2), anew);
  await expect(keep()).rejects.toThrow(KeyMissing);
  expect(await kept()).toEqual([before]);
  await keep({ keys: { ...anew, tokens: TEST_KEYS.tokens } });
  expect((await kept()).map(({ token }) => token)).toEqual([
    createHmac("sha256", key(3)).update(nik(2)).digest(),
  ]);
});

test("a running office keeps them by itself, and says when it cannot and when it can again", async () => {
  await givenMember(solok.db, "solok", { nik: nik(1), from: "2024-01-01" });
  const told: unknown[] = [];
  const keys = { sealing: [] as (typeof TEST_KEYS)["sealing"], tokens: TEST_KEYS.tokens };
  await new Promise<void>((done) => {
    const watch = lookAfterTokens(poolOf(solok.db), {
      officeCode: "solok",
      keys,
      everySeconds: 0.02,
      changed: (problem) => {
        told.push(problem);
        if (problem !== null) keys.sealing = TEST_KEYS.sealing;
        else void watch.stop().then(done);
      },
      unreadable: (participants) => told.push(participants),
    });
  });
  expect(told).toEqual([expect.any(KeyMissing), null]);
  expect(await kept()).toHaveLength(1);
});
