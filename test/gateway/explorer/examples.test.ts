import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import path from "node:path";
import { buildSchema } from "graphql";
import { readExamples } from "../../../src/gateway/explorer/examples";
import { buildProgram, endAll, Program, signedInAt, temporaryFolder } from "../../cli/program";

jest.setTimeout(240_000);

const examples = readExamples();
const { folder, remove } = temporaryFolder();
let gateway: string;
let analyst: { authorization: string };

beforeAll(async () => {
  await buildProgram();
  const program = new Program(["start", "--data-dir", `${folder}/data`, "--port", "0"]);
  await program.says(/curl [^\n]*\n/);
  gateway = await program.says(/GraphQL and Sandbox +(\S+)\n/);
  analyst = await signedInAt(`${folder}/data`, "--role", "analyst");
});
afterAll(async () => {
  await endAll();
  remove();
});

const at = (place: string, headers: Record<string, string> = {}) =>
  fetch(new URL(place, gateway), { headers });

test("the gallery asks at least twelve questions, each once and in both languages", () => {
  expect(examples.length).toBeGreaterThanOrEqual(12);
  expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
  for (const { title, question } of examples) {
    for (const text of [title.id, title.en, question.id, question.en]) {
      expect(text).toMatch(/\S{3}/);
    }
  }
});

test("whoever must sign in for a question is told so, and only then", async () => {
  const refused: string[] = [];
  for (const { name, document, variables } of examples) {
    const response = await fetch(gateway, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: document, variables }),
    });
    if ("errors" in ((await response.json()) as object)) refused.push(name);
  }
  const told = examples.filter(({ question }) => question.en.includes("Needs signing in"));
  expect(refused).toEqual(told.map(({ name }) => name));
});

test("every document in the folder is in the gallery", () => {
  const files = readdirSync(path.join(__dirname, "../../../schema/examples"));
  const documents = files.filter((file) => file.endsWith(".graphql"));
  expect(documents.sort()).toEqual(examples.map(({ name }) => `${name}.graphql`).sort());
});

test.each(examples.map((example) => [example.question.en, example] as const))(
  "%s",
  async (_question, { document, variables }) => {
    const response = await fetch(gateway, {
      method: "POST",
      headers: { "content-type": "application/json", ...analyst },
      body: JSON.stringify({ query: document, variables }),
    });
    const answer = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
    expect(answer.errors).toBeUndefined();
    expect(Object.values(answer.data)).not.toContain(null);
  },
);

test("the explorer lists every example as a link that can be sent on", async () => {
  const page = (await (await at("/explorer?example=budget-gap")).text()).replaceAll("&#39;", "'");
  for (const { name, question } of examples) {
    expect(page).toContain(`href="/explorer?example=${name}"`);
    expect(page).toContain(`<p lang="id">${question.id}</p><p>${question.en}</p>`);
  }
});

test("the script that finds Sandbox missing runs before anything that could block it", async () => {
  const response = await at("/explorer");
  const page = await response.text();
  const [, nonce = ""] = /<script nonce="([0-9a-f]{64})">/.exec(page) ?? [];
  expect(response.headers.get("content-security-policy")).toContain(`'nonce-${nonce}'`);
  const head = page.slice(0, page.indexOf("</head>"));
  expect(head).not.toMatch(/<link|<script[^>]* src=/);
  expect(head.indexOf("<script")).toBeLessThan(head.indexOf("<style"));
});

test("the schema is there as a file, and is not sent again to whoever has it", async () => {
  const response = await at("/schema.graphql");
  const text = await response.text();
  expect(buildSchema(text).getQueryType()?.getFields()).toHaveProperty("coverageRanking");
  const etag = `"${createHash("sha256").update(text).digest("base64url")}"`;
  expect(response.headers.get("etag")).toBe(etag);
  expect((await at("/schema.graphql", { "if-none-match": etag })).status).toBe(304);
});
