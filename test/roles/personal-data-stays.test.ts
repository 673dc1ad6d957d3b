import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Client } from "pg";
import {
  buildProgram,
  endAll,
  Program,
  ranProgram,
  signedInAt,
  temporaryFolder,
} from "../cli/program";

jest.setTimeout(240_000);

/** People who do not exist; what stands of them anywhere outside their branch is found by these. */
const CANARIES = {
  imported: { nik: "1303074706850017", name: "Kanarinusantara Pertama" },
  refused: { nik: "1303079906850018", name: "Kanarinusantara Kedua" },
  enrolled: { nik: "1303071206850019", name: "Kanarinusantara Ketiga" },
  candidate: { nik: "1303071306850021", name: "Kanarinusantara Keempat" },
};
const WRITTEN = Object.values(CANARIES).flatMap(({ nik, name }) => [nik, name.toUpperCase()]);
const HEADER = "nik,nama,wilayah,segmen,program,sumber dana,mulai";

const { folder, remove } = temporaryFolder();
const dataDir = path.join(folder, "data");
const file = path.join(folder, "peserta.csv");
const env = { JANGKAUAN_DATA_DIR: dataDir, JANGKAUAN_LOG_LEVEL: "trace" };

let program: Program;
let gateway: string;
let head: { authorization: string };
let hubDatabase: string;
/** Everything that anybody outside was told. */
const told: string[] = [];

/** Names of canaries that stand in a text: as they are, in small letters, in hexadecimal or base64. */
function foundIn(text: string): string[] {
  const upper = text.toUpperCase();
  const base64 = (word: string) =>
    Buffer.from(word).toString("base64").replace(/=+$/, "").slice(0, -2);
  return WRITTEN.filter(
    (word) =>
      upper.includes(word) ||
      upper.includes(Buffer.from(word).toString("hex").toUpperCase()) ||
      text.includes(base64(word)),
  );
}

async function tell(
  address: string,
  init: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<string> {
  const headers = { ...init.headers, ...head };
  const response = await fetch(new URL(address, gateway), { ...init, headers });
  const text = await response.text();
  told.push([...response.headers].join("\n"), text);
  return text;
}

const ask = (query: string, variables: object = {}): Promise<string> =>
  tell("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });

async function rowsAt(database: string, statement: string): Promise<string[]> {
  const client = new Client({ connectionString: database });
  await client.connect();
  try {
    const { rows } = await client.query<{ row: string }>(statement);
    return rows.map(({ row }) => row);
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  await buildProgram();
  program = new Program(["start", "--port", "0"], { env });
  await program.says(/curl [^\n]*\n/);
  gateway = await program.says(/GraphQL and Sandbox +(\S+)\n/);
  head = await signedInAt(dataDir, "--role", "head-of-office", "--office", "solok");
  hubDatabase = await program.says(/PostgreSQL +(\S+)\n/);
  await rowsAt(
    hubDatabase.replace(/hub$/, "solok"),
    "SELECT pg_create_logical_replication_slot('overheard', 'pgoutput')::text AS row",
  );
});
afterAll(async () => {
  await endAll();
  remove();
});

test("an officer who works on the machine of a running start imports without setting anything", async () => {
  const { imported, refused } = CANARIES;
  const line = ({ nik, name }: { nik: string; name: string }) =>
    `${nik},${name},13.03.07.2001,BPU,JKK+JKM,APBD,2025-01-01`;
  writeFileSync(file, `${[HEADER, line(imported), line(refused)].join("\n")}\n`);
  const ran = await ranProgram(
    ["import", "enrollments", file, "--office", "solok", "--accept-valid"],
    { env },
  );
  told.push(ran.output, ran.errors);
  expect([ran.exitCode, ran.output]).toEqual([1, expect.stringMatching(/1 .*accepted/)]);
  const status = await ranProgram(["import", "status", "--office", "solok"], { env });
  const rollUp = await ranProgram(["check", "roll-up", "--office", "solok"], { env });
  const tokens = await ranProgram(["tokens", "keep", "--office", "solok"], { env });
  told.push(...[status, rollUp, tokens].flatMap(({ output, errors }) => [output, errors]));
  expect([status.exitCode, rollUp.output, tokens.exitCode]).toEqual([0, "0 differences\n", 0]);
});

test("a national id in a question, right or wrong, is in no answer", async () => {
  const { imported, refused, enrolled, candidate } = CANARIES;
  const found = await ask(
    'query ($nik: Nik!) { findParticipant(office: "solok", nik: $nik) { id maskedNik maskedName memberships { enrollment { id } } } }',
    { nik: imported.nik },
  );
  expect(found).toContain("1303••••••••0017");
  const [enrollment] = /solok:(?!participant)[^"]+/.exec(found.split("memberships")[1] ?? "") ?? [];
  const enrol =
    "mutation ($input: EnrolParticipantInput!) { enrolParticipant(input: $input) { __typename ... on Refusal { problems { code path message value remedy } } } }";
  const input = {
    ...{ office: "solok", idempotencyKey: "canary", nik: enrolled.nik, name: enrolled.name },
    ...{ enrollment, region: "13.03.07.2001", startedOn: "2025-02-01" },
  };
  expect(await ask(enrol, { input })).not.toContain("Refusal");
  await ask(enrol, { input: { ...input, idempotencyKey: "other", name: `${refused.name} 2` } });
  await ask(enrol, { input: { ...input, idempotencyKey: "wrong", nik: refused.nik } });
  await ask(enrol, { input: { ...input, startedOn: enrolled.nik, region: enrolled.nik } });
  await ask(`{ participant(id: "${enrolled.nik}") { id } }`);
  await ask(`{ findParticipant(office: "${enrolled.nik}", nik: "${enrolled.nik}") { id } `);
  await ask(
    `{ agreement(id: "solok:${enrolled.nik}") { id } region(code: "${enrolled.nik}") { code } }`,
  );
  await tell(`/graphql?query={findParticipant(office:"solok",nik:"${enrolled.nik}"){id}}`, {
    headers: { "apollo-require-preflight": "1" },
  });
  await tell(`/imports/${enrolled.nik}/rejects.csv`);
  await tell(`/imports?office=solok&file=${enrolled.nik}.csv&recordedBy=${enrolled.nik}`, {
    method: "POST",
    headers: { "content-type": "text/csv" },
    body: `${HEADER}\n${refused.nik},${refused.name},nowhere,X,Y,Z,${refused.nik}\n`,
  });
  const opened = await ask(
    "mutation ($input: OpenSelectionBatchInput!) { openSelectionBatch(input: $input) { ... on SelectionBatch { id } } }",
    {
      input: {
        ...{ office: "solok", idempotencyKey: "batch", name: "A list", region: "13.03" },
        ...{ register: "P3KE", openedOn: "2025-01-10" },
      },
    },
  );
  const batch = (JSON.parse(opened) as { data: { openSelectionBatch: { id: string } } }).data
    .openSelectionBatch.id;
  const listed = await ask(
    "mutation ($input: ListCandidatesInput!) { listCandidates(input: $input) { __typename } }",
    {
      input: {
        ...{ office: "solok", idempotencyKey: "list", batch, actingAs: "AGENCY", on: "2025-01-10" },
        rows: [{ ...candidate, region: "13.03.07.2001" }],
      },
    },
  );
  expect(listed).not.toContain("errors");
  expect(told.flatMap(foundIn)).toEqual([]);
});

test("neither the hub nor what is replicated to it holds a person", async () => {
  const tables = await rowsAt(
    hubDatabase,
    "SELECT format('SELECT t::text AS row FROM %I.%I AS t', schemaname, tablename) AS row FROM pg_tables WHERE schemaname = 'public'",
  );
  const dump: string[] = [];
  for (const table of tables) dump.push(...(await rowsAt(hubDatabase, table)));
  expect(dump.length).toBeGreaterThan(1_000);
  expect(foundIn(dump.join("\n"))).toEqual([]);
  const stream = await rowsAt(
    hubDatabase.replace(/hub$/, "solok"),
    `SELECT encode(data, 'escape') AS row FROM pg_logical_slot_peek_binary_changes('overheard', NULL, NULL,
       'proto_version', '1', 'publication_names', 'jangkauan')`,
  );
  expect(stream.join("\n")).toContain("membership_token");
  expect(foundIn(stream.join("\n"))).toEqual([]);
});

test("whoever gives a reason is shown who it is, and the trail keeps the reason alone", async () => {
  const { imported } = CANARIES;
  const found = await ask(
    'query ($nik: Nik!) { findParticipant(office: "solok", nik: $nik) { id } }',
    { nik: imported.nik },
  );
  const [id] = /solok:participant-\d+/.exec(found) ?? [];
  const response = await fetch(new URL("/graphql", gateway), {
    method: "POST",
    headers: { "content-type": "application/json", ...head },
    body: JSON.stringify({
      query: `query ($id: ID!) { revealParticipant(office: "solok", id: $id, recordedBy: "a desk",
        reason: "Called about a work accident") { ... on RevealedParticipant { nik name } } }`,
      variables: { id },
    }),
  });
  expect([response.headers.get("cache-control"), await response.text()]).toEqual([
    "no-store",
    expect.stringContaining(imported.nik),
  ]);
  const trail = await ask(
    '{ branchOffice(code: "solok") { trail(first: 20) { nodes { operation record after } } } }',
  );
  expect(trail).toContain("Called about a work accident");
  expect(foundIn(trail)).toEqual([]);
});

test("nothing that is written to a disk or a terminal names a person, keys and sealed rows apart", async () => {
  await program.end("SIGTERM");
  expect(foundIn(program.output + program.errors)).toEqual([]);
  const named = filesBelow(dataDir).filter(
    (place) => foundIn(readFileSync(place, "latin1")).length > 0,
  );
  expect(named).toEqual([]);
});

function filesBelow(place: string): string[] {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
