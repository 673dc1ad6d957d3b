import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import fastify from "fastify";
import { serveDashboard } from "../../../src/gateway/dashboard/serve-dashboard";

const folder = mkdtempSync(path.join(tmpdir(), "jangkauan-dashboard-"));
const app = fastify();
beforeAll(() => {
  mkdirSync(path.join(folder, "assets"));
  writeFileSync(path.join(folder, "index.html"), "<!doctype html><title>jangkauan</title>");
  writeFileSync(path.join(folder, "assets", "main-1a2b.js"), "export {};");
  writeFileSync(path.join(folder, "assets", "main-1a2b.js.br"), brotliCompressSync("export {};"));
  serveDashboard(app, folder);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

test("the page runs its own files only, and is asked for again each time", async () => {
  const page = await app.inject("/");
  expect(page.statusCode).toBe(200);
  expect(page.headers["content-type"]).toContain("text/html");
  expect(page.headers["cache-control"]).toBe("no-cache");
  expect(page.headers["content-security-policy"]).toContain(
    "default-src 'none'; script-src 'self'",
  );
  expect(page.headers["content-security-policy"]).not.toContain("unsafe");
  const again = await app.inject({
    url: "/",
    headers: { "if-none-match": String(page.headers.etag) },
  });
  expect(again.statusCode).toBe(304);
});

test("what the page loads is kept for ever, and sent compressed to whoever takes that", async () => {
  const url = "/assets/main-1a2b.js";
  const plain = await app.inject(url);
  expect(plain.body).toBe("export {};");
  expect(plain.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  const small = await app.inject({ url, headers: { "accept-encoding": "gzip, br" } });
  expect(small.headers["content-encoding"]).toBe("br");
  expect(small.headers.etag).not.toBe(plain.headers.etag);
  const refused = await app.inject({ url, headers: { "accept-encoding": "br;q=0" } });
  expect(refused.headers["content-encoding"]).toBeUndefined();
  expect((await app.inject("/assets/other.js")).statusCode).toBe(404);
});

test("every page of the dashboard is the same file, and an address of none is not there", async () => {
  const { body } = await app.inject("/");
  for (const url of ["/regions/13.73", "/compare?regions=13.73,73.14", "/offices/solok"]) {
    const page = await app.inject(url);
    expect([url, page.statusCode, page.body]).toEqual([url, 200, body]);
  }
  expect((await app.inject("/regions")).statusCode).toBe(404);
});
