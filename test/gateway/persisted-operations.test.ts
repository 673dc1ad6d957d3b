import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse, print } from "graphql";
import { readOperationList } from "../../src/graphql/operation-list";
import { hashOf } from "../../src/graphql/persisted-operations";
import { type Answer, type Federation, startFederation } from "../federation/support/federation";

async function send(url: string, body: object): Promise<Answer> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Answer;
}

const code = ({ errors }: Answer) => errors?.[0]?.extensions.code;
const named = (sha256Hash: string, version = 1) => ({
  extensions: { persistedQuery: { version, sha256Hash } },
});

describe("a gateway for everybody", () => {
  let federation: Federation;

  beforeAll(async () => {
    federation = await startFederation();
  });
  afterAll(() => federation.stop());

  const query = 'query Name { region(code: "13") { name } }';
  const hash = hashOf(query);

  test("learns an operation with its hash, and then needs the hash only", async () => {
    expect(code(await send(federation.url, named(hash)))).toBe("PERSISTED_QUERY_NOT_FOUND");
    const data = { region: { name: "Sumatera Barat" } };
    expect(await send(federation.url, { query, ...named(hash) })).toEqual({ data });
    expect(await send(federation.url, named(hash))).toEqual({ data });
    const extensions = encodeURIComponent(JSON.stringify(named(hash).extensions));
    const byGet = await fetch(`${federation.url}?extensions=${extensions}`, {
      headers: { "apollo-require-preflight": "1" },
    });
    expect(await byGet.json()).toEqual({ data });
  });

  test("takes no text under another's hash, and no hash that is malformed", async () => {
    const other = { query: "{ __typename }", ...named(hash) };
    expect(code(await send(federation.url, other))).toBe("PERSISTED_QUERY_HASH_MISMATCH");
    expect(code(await send(federation.url, named(hash, 2)))).toBe("PERSISTED_QUERY_MALFORMED");
  });

  test("counts what a hash asks for, with the variables that come with it", async () => {
    const sized = "query Many($n: Int) { regions(first: $n) { nodes { code } } }";
    const persisted = named(hashOf(sized));
    const ask = (n: number, more = {}) =>
      send(federation.url, { ...persisted, ...more, variables: { n } });
    expect((await ask(1, { query: sized })).errors).toBeUndefined();
    expect((await ask(2)).errors).toBeUndefined();
    expect(code(await ask(1_000_000))).toBe("QUERY_TOO_LARGE");
  });

  test("forgets no limit for an operation that is too large to be learnt", async () => {
    const large = `{ ${"a ".repeat(3_000)} }`;
    const refused = await send(federation.url, { query: large, ...named(hashOf(large)) });
    expect(code(refused)).toBe("QUERY_TOO_LONG");
    expect(code(await send(federation.url, named(hashOf(large))))).toBe(
      "PERSISTED_QUERY_NOT_FOUND",
    );
  });
});

describe("a gateway for one frontend", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "operations-"));
  const out = path.join(folder, "operations.json");
  const documents = (text: string) => writeFileSync(path.join(folder, "pages.graphql"), text);
  const makeList = (...flags: string[]) =>
    spawnSync(process.execPath, [".config/operations.mjs", "--out", out, ...flags, folder], {
      cwd: path.join(__dirname, "../.."),
      encoding: "utf8",
    });
  const page = 'query Page { region(code: "13") { ...Named } }';
  const fragment = "fragment Named on Region { name }";
  const written = print(parse(`${page} ${fragment}`));

  let federation: Federation;

  beforeAll(async () => {
    documents(`${page} ${fragment}`);
    expect(makeList()).toMatchObject({ status: 0, stderr: "" });
    federation = await startFederation({
      gateway: { operations: readOperationList(readFileSync(out, "utf8")) },
    });
  });
  afterAll(async () => {
    await federation.stop();
    rmSync(folder, { recursive: true });
  });

  test("runs the operations of its documents, as text or by hash", async () => {
    const data = { region: { name: "Sumatera Barat" } };
    expect(await send(federation.url, { query: written })).toEqual({ data });
    expect(await send(federation.url, named(hashOf(written)))).toEqual({ data });
  });

  test("runs them also as clients with a cache send them", async () => {
    const cached = written
      .replace("...Named", "...Named\n    __typename")
      .replace("  name\n", "  name\n  __typename\n");
    expect(await send(federation.url, { query: cached })).toEqual({
      data: { region: { __typename: "Region", name: "Sumatera Barat" } },
    });
  });

  test.each([
    ["another operation", { query: "{ __typename }" }],
    ["a question about the schema", { query: "{ __schema { queryType { name } } }" }],
    ["a hash that is on no list", named(hashOf("{ __typename }"))],
    ["another text under a hash of the list", { query: "{ a }", ...named(hashOf(written)) }],
  ])("refuses %s", async (_what, body) => {
    federation.stubs.requests.clear();
    expect(code(await send(federation.url, body))).toMatch(/OPERATION_NOT_LISTED|HASH_MISMATCH/);
    expect(federation.requests("hub")).toBe(0);
  });

  test("refuses another operation by GET, and has no page for people", async () => {
    const headers = { "apollo-require-preflight": "1", accept: "text/html, application/json" };
    const answer = await fetch(`${federation.url}?query={__typename}`, { headers });
    expect(code((await answer.json()) as Answer)).toBe("OPERATION_NOT_LISTED");
    const start = await fetch(federation.url, { headers });
    expect(start.headers.get("content-type")).toMatch(/json/);
  });

  test("its list is made of sound documents only, and is found out of date", () => {
    expect(makeList("--check").status).toBe(0);
    documents("query Page { nothing }");
    expect(makeList("--check")).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/Page: Cannot query field "nothing"/) as string,
    });
    documents('query Other { region(code: "13") { name } }');
    expect(makeList("--check").stderr).toMatch(/out of date/);
  });

  test("a list whose texts were changed is no list", () => {
    expect(readOperationList(readFileSync(out, "utf8").replace("name", "code"))).toBeUndefined();
    expect(readOperationList("{}")).toBeUndefined();
    expect(readOperationList("no JSON")).toBeUndefined();
  });
});
