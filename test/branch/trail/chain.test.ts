import { createHash } from "node:crypto";
import { type BranchOffice, newOffice } from "../support/branch-office";
import { recordAgreement, recordEnrollment } from "../support/given";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});

beforeEach(() => solok.forget());

afterAll(() => solok.close());

interface Kept {
  sequence: number;
  at: Date;
  hash: Buffer;
  said: string;
}

function chain(): Promise<Kept[]> {
  return solok.db.query<Kept[]>(
    `SELECT sequence, at, hash, jsonb_build_array(office_code,
       to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), subject, who, operation,
       record_id, before, after, idempotency_key)::text AS said
     FROM trail_entry ORDER BY sequence`,
  );
}

function add(sequence: string): Promise<unknown> {
  return solok.db.query(
    `INSERT INTO trail_entry (office_code, sequence, at, subject, operation, record_id, after, hash)
     SELECT 'solok', ${sequence}, '2020-01-01', 'somebody', 'signAgreement', 'solok:x', '{}', 'h'`,
  );
}

test("every entry holds the hash of itself and of the entry before it, also of changes made at once", async () => {
  const earlier = await recordEnrollment(solok, { startsOn: "2024-01-01" });
  await recordEnrollment(solok, { startsOn: "2025-01-01", supersedes: [earlier.id] });
  await Promise.all(
    [...Array(20).keys()].map((at) => recordAgreement(solok, { number: `PKS/“${at}”/2024` })),
  );
  const entries = await chain();
  expect(entries).toHaveLength(23);
  let previous = "";
  for (const [at, { sequence, hash, said }] of entries.entries()) {
    const text = `${previous}\n${sequence}\n${said}`;
    previous = createHash("sha256").update(text).digest("hex");
    expect([sequence, hash.toString("hex")]).toEqual([at + 1, previous]);
  }
});

test("writers without the lock take the next number one after the other, or none", async () => {
  const next = "coalesce((SELECT max(sequence) FROM trail_entry), 0) + 1";
  const tries = await Promise.allSettled([...Array(8).keys()].map(() => add(next)));
  const stored = tries.filter(({ status }) => status === "fulfilled").length;
  expect(stored).toBeGreaterThan(0);
  expect((await chain()).map(({ sequence }) => sequence)).toEqual(
    [...Array(stored).keys()].map((at) => at + 1),
  );
});

test.each(["0", "1", "3"])(
  "nobody adds an entry with the number %s after the first",
  async (number) => {
    await recordAgreement(solok);
    await expect(add(number)).rejects.toThrow("The trail is only ever added to at its end.");
  },
);

test("nobody dates an entry, hashes it or says who was signed in", async () => {
  await add("1");
  const [row] = await solok.db.query<[{ recent: boolean; subject: string | null; bytes: number }]>(
    `SELECT at > now() - interval '1 minute' AS recent, subject, length(hash) AS bytes
     FROM trail_entry`,
  );
  expect(row).toEqual({ recent: true, subject: null, bytes: 32 });
});

test.each(["UPDATE trail_entry SET who = 'x'", "DELETE FROM trail_entry", "TRUNCATE trail_entry"])(
  "a session without triggers is refused too: %s",
  async (statement) => {
    await recordAgreement(solok);
    await expect(
      solok.db.transaction(async (tx) => {
        await tx.query("SET LOCAL session_replication_role = replica");
        await tx.query(statement);
      }),
    ).rejects.toThrow("The trail is only ever added to.");
  },
);
