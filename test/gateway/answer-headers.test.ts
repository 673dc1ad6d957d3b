import { asOperator } from "../support/sign-in";
import { type Federation, startFederation } from "../federation/support/federation";

const DASHBOARD = "https://dashboard.example.go.id";

let federation: Federation;

beforeAll(async () => {
  federation = await startFederation({ gateway: { allowedOrigins: [DASHBOARD] } });
});
afterAll(() => federation.stop());

const json = { "content-type": "application/json" };

function post(body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(federation.url, { method: "POST", headers: { ...json, ...headers }, body });
}

function get(query: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${federation.url}?query=${encodeURIComponent(query)}`, {
    headers: { "apollo-require-preflight": "1", ...headers },
  });
}

const read = '{"query":"{ __typename }"}';

test("every answer says what it is, is framed nowhere and names us to no other site", async () => {
  const base = federation.url.replace("/graphql", "");
  const answers = await Promise.all([
    post(read),
    post("no JSON"),
    post('{"query":"{ nothing }"}'),
    get("{ __typename }"),
    fetch(`${base}/health`),
    fetch(`${base}/nowhere`),
    fetch(federation.url, { method: "DELETE" }),
    fetch(federation.url, { headers: { accept: "text/html" } }),
  ]);
  for (const { headers } of answers) {
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("content-security-policy")).toMatch(/default-src 'none'/);
    expect(headers.get("content-security-policy")).toMatch(/frame-ancestors 'none'/);
    expect(headers.get("content-security-policy")).not.toMatch(/unsafe|\*/);
    expect(headers.get("x-powered-by")).toBeNull();
  }
});

test("the page of Apollo Sandbox may run its own scripts and no others", async () => {
  const page = await fetch(federation.url, { headers: { accept: "text/html" } });
  const policy = page.headers.get("content-security-policy") ?? "";
  const html = await page.text();
  const scripts = [...html.matchAll(/<script nonce="([^"]+)"(?: src="(https:\/\/[^/"]+))?/g)];
  expect(scripts.length).toBeGreaterThan(1);
  for (const [, nonce, origin] of scripts) {
    expect(policy).toContain(`'nonce-${nonce}'`);
    if (origin !== undefined) expect(policy).toContain(origin);
  }
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toContain("frame-src https://sandbox.embed.apollographql.com");
});

test.each([
  ["a read by POST", () => post(read)],
  ["a change", () => post('{"query":"mutation { __typename }"}')],
  ["an error", () => get("{ nothing }")],
  ["no query", () => post("7")],
  ["a read that somebody signed for", async () => get("{ __typename }", await asOperator())],
])("%s is kept by nobody", async (_what, ask) => {
  expect((await ask()).headers.get("cache-control")).toBe("no-store");
});

test("what anybody may read by GET is kept for everybody, and asked for anew each minute", async () => {
  const { headers } = await get("{ __typename }");
  expect(headers.get("cache-control")).toBe("public, max-age=60, must-revalidate");
  expect(headers.get("vary")).toMatch(/accept.*authorization/);
});

test("whoever has an answer to a read by GET is told so, and not sent it again", async () => {
  const first = await get("{ __typename }");
  const tag = first.headers.get("etag") ?? "";
  expect(tag).toMatch(/^"[\w-]{43}"$/);
  const again = await get("{ __typename }", { "if-none-match": `"another", W/${tag}` });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe("");
  expect(again.headers.get("cache-control")).toBe(first.headers.get("cache-control"));
  const other = await get("{ again: __typename }", { "if-none-match": tag });
  expect(other.status).toBe(200);
  expect(other.headers.get("etag")).not.toBe(tag);
  expect((await get("{ nothing }")).headers.get("etag")).toBeNull();
});

test("pages of allowed origins may ask, those of others may not", async () => {
  const preflight = (origin: string) =>
    fetch(federation.url, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST" },
    });
  const allowed = await preflight(DASHBOARD);
  expect(allowed.status).toBe(204);
  expect(allowed.headers.get("access-control-allow-origin")).toBe(DASHBOARD);
  expect(allowed.headers.get("access-control-allow-headers")).toMatch(/authorization/);
  expect(allowed.headers.get("access-control-allow-credentials")).toBeNull();
  const other = await preflight("https://dashboard.example.go.id.evil.test");
  expect(other.status).toBe(405);
  expect(other.headers.get("access-control-allow-origin")).toBeNull();
  const answers = await Promise.all([
    post(read, { origin: DASHBOARD }),
    post(read, { origin: "null" }),
    post("no JSON", { origin: DASHBOARD }),
  ]);
  expect(answers.map(({ headers }) => headers.get("access-control-allow-origin"))).toEqual([
    DASHBOARD,
    null,
    DASHBOARD,
  ]);
});

test.each([
  [undefined, "application/json"],
  ["*/*", "application/json"],
  ["application/json, application/graphql-response+json", "application/json"],
  ["application/graphql-response+json, application/json", "application/graphql-response+json"],
  ["application/graphql-response+json, */*;q=0.5", "application/graphql-response+json"],
  [
    "application/json;q=0.2, application/graphql-response+json;q=0.3",
    "application/graphql-response+json",
  ],
  ["application/graphql-response+json;q=0.2, application/json", "application/json"],
  ["application/graphql-response+json, text/html", "application/graphql-response+json"],
])("whoever accepts %s is answered in %s, errors too", async (accept, type) => {
  const headers = accept === undefined ? undefined : { accept };
  const answers = await Promise.all(
    [read, '{"query":"{ nothing }"}', '{"query":"{"}', "7"].map((body) => post(body, headers)),
  );
  expect(answers.map((answer) => answer.headers.get("content-type")?.split(";")[0])).toEqual(
    answers.map(() => type),
  );
  const wrong = type === "application/json" ? 200 : 400;
  expect(answers.map(({ status }) => status)).toEqual([200, wrong, wrong, 400]);
});
