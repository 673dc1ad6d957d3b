import { readFileSync } from "node:fs";
import { type AddressInfo, type Server, createServer } from "node:net";
import type { Page } from "playwright-core";
import { buildProgram } from "../../cli/program";
import { type Federation, startFederation } from "../../federation/support/federation";
import { type TestBrowser, startBrowser } from "../../support/browser";

const SANDBOX = "embeddable-sandbox.cdn.apollographql.com";

jest.setTimeout(120_000);

let federation: Federation;
let silent: Server;
let unresolved: TestBrowser;

beforeAll(async () => {
  await buildProgram();
  federation = await startFederation();
  // Takes connections and never answers, as a network does that drops packets.
  silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  unresolved = await startBrowser();
}, 600_000);
afterAll(async () => {
  await unresolved?.stop();
  silent?.close();
  await federation?.stop();
});

const at = (place: string) => new URL(place, federation.url).href;
const graphiql = (asked: Record<string, string>) =>
  at(`/explorer?${new URLSearchParams({ ide: "graphiql", ...asked }).toString()}`);
const editor = (page: Page) => page.locator(".graphiql-query-editor .view-lines");

test("where names do not resolve, the built-in explorer takes over", async () => {
  const { page, strangers } = await unresolved.empty(federation.url);
  await page.goto(at("/explorer?example=budget-gap"), { waitUntil: "commit" });
  await editor(page).getByText("BudgetGap").waitFor();
  expect(new URL(page.url()).searchParams.get("example")).toBe("budget-gap");
  expect(strangers).toEqual([expect.stringContaining(SANDBOX)]);
});

test("where packets vanish, it takes over without an answer, at /graphql too", async () => {
  const { port } = silent.address() as AddressInfo;
  const browser = await startBrowser({ [SANDBOX]: `127.0.0.1:${port}` });
  try {
    const { page } = await browser.empty(federation.url);
    await page.goto(federation.url, { waitUntil: "commit" });
    await editor(page).getByText("RankAndGrowth").waitFor();
  } finally {
    await browser.stop();
  }
});

test("it asks a query of a link and saves the answer for a spreadsheet, without anything from elsewhere", async () => {
  const { page, strangers, complaints } = await unresolved.empty(federation.url);
  const asked = {
    query: "query Some($first: Int) { regions(first: $first) { nodes { code name } } }",
    variables: '{"first": 2}',
  };
  await page.goto(graphiql(asked));
  await editor(page).getByText("regions").waitFor();
  await page.getByRole("button", { name: /Execute query/ }).click();
  await page.locator(".result-window").getByText('"code"').first().waitFor();

  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: /Save the answer as CSV/ }).click();
  const csv = readFileSync(await (await saving).path(), "utf8");
  expect(csv).toMatch(/^\ufeffcode,name\r\n[0-9.]+,\w/);

  await page.getByRole("button", { name: /Copy a link/ }).click();
  const link = new URL(page.url()).searchParams;
  expect(link.get("query")).toBe(asked.query);
  expect(link.get("variables")).toBe(asked.variables);
  expect(link.get("ide")).toBe("graphiql");

  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
});

test("it knows the schema: what may be asked is offered, documented, and checked while one writes", async () => {
  const { page, complaints } = await unresolved.empty(federation.url);
  await page.goto(graphiql({ query: "{ regions { nodes { kode } } }" }));
  // Drawn by a worker that reads the schema.
  await page.locator(".graphiql-query-editor .squiggly-error").first().waitFor();
  await page.getByRole("button", { name: /Documentation Explorer/ }).click();
  await page.getByText("Root Types").waitFor();
  await page.getByRole("button", { name: /GraphiQL Explorer/ }).click();
  await page.locator(".graphiql-plugin").getByText("compareRegions").waitFor();
  await page.getByRole("button", { name: "Headers" }).waitFor();
  expect(complaints).toEqual([]);
});

test("its page may run and load its own files, and its files are kept for ever", async () => {
  const page = await fetch(graphiql({}));
  const policy = page.headers.get("content-security-policy") ?? "";
  expect(policy).toMatch(/default-src 'none'; script-src 'self'; worker-src 'self';/);
  expect(policy).not.toMatch(/https:|\*|unsafe-eval/);
  const html = await page.text();
  for (const [, file] of html.matchAll(/(?:src|href)="(\/explorer\/assets\/[^"]+)"/g)) {
    const { status, headers } = await fetch(at(file ?? ""), {
      headers: { "accept-encoding": "br" },
    });
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toMatch(/immutable/);
    expect(headers.get("content-encoding")).toBe("br");
  }
  expect((await fetch(at("/explorer/assets/other.js"))).status).toBe(404);
});
