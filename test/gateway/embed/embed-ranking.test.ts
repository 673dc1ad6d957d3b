import { createHash } from "node:crypto";
import { givenDocumentedFigures, givenFigure, givenSource } from "../../hub/support/given";
import { markSimulated } from "../../../src/reference/data-set";
import { type HubAndGateway, hubAndGateway } from "../support/hub-and-gateway";

const PAGE = "/embed/ranking?within=13&asOf=2024-03-31";

jest.setTimeout(60_000);

let gateway: HubAndGateway;
beforeAll(async () => {
  gateway = await hubAndGateway();
  await givenDocumentedFigures(gateway.hub.db);
});
afterAll(() => gateway.stop());

const page = async (path: string) => (await gateway.get(path)).text();

test("any site may frame the page, which runs nothing and loads nothing; no other may be framed", async () => {
  const response = await gateway.get(PAGE);
  const html = await response.text();
  const policy = response.headers.get("content-security-policy") ?? "";
  const [, style = ""] = /<style>([\s\S]*)<\/style>/.exec(html) ?? [];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors *");
  expect(policy).toContain(`'sha256-${createHash("sha256").update(style).digest("base64")}'`);
  expect(response.headers.get("x-frame-options")).toBeNull();
  expect(html).not.toMatch(/<script|\son\w+=|style="|https?:|url\(|@import/);
  const other = await gateway.get("/export/ranking.json?within=13");
  expect(other.headers.get("content-security-policy") ?? "").not.toContain("frame-ancestors *");
});

test("the page says in Indonesian where a region stands, of when and from where", async () => {
  const html = await page(`${PAGE}&region=13.03`);
  expect(html).toContain('<html lang="id">');
  expect(html).toContain(
    "Kabupaten Sijunjung berada di peringkat 2 dari 2 yang melapor, 17 belum.",
  );
  expect(html).toContain(
    "<caption>Kabupaten dan kota di Sumatera Barat, per 31 Mar 2024</caption>",
  );
  expect(html).toContain("105,0\u00a0%");
  expect(html).toContain("angka 1 Des 2022 · 23.218 peserta dari 116.090 pekerja");
  expect(html).toMatch(/<tr class="chosen"><td class="number">2<\/td><th scope="row">/);
  expect(html).toContain("<li>ANTARA, 2024-03, Sawahlunto&#39;s coverage share");
  expect(html).toContain('href="/export/ranking.csv?within=13&amp;asOf=2024-03-31&amp;lang=id');
});

test("in English, with a row apart for a region that is not among the first", async () => {
  const html = await page(`${PAGE}&lang=en&first=1&region=13.77`);
  expect(html).toContain("The coverage of Kota Pariaman is not known yet.");
  expect(html.match(/<th scope="row">/g)).toHaveLength(2);
  expect(html).toContain("… and 17 more regions");
});

test("what is in a name or source stays text", async () => {
  await givenSource(gateway.hub.db, "solok:odd", { about: `<img src=x onerror="a">` });
  await givenFigure(gateway.hub.db, {
    ...{ region: "13.71", asOf: "2024-03-01", share: [5, 10], source: "solok:odd" },
  });
  expect(await page(PAGE)).toContain("&lt;img src=x onerror=&quot;a&quot;&gt;");
});

test("a page that is known is not sent again", async () => {
  const etag = (await gateway.get(PAGE)).headers.get("etag") ?? "";
  expect((await gateway.get(PAGE, { "if-none-match": etag })).status).toBe(304);
});

test.each([
  [`${PAGE}&first=0`, 400, "ARGUMENT_INVALID"],
  [`${PAGE}&region=73.14`, 400, "REGION_NOT_RANKED"],
  ["/embed/ranking?within=99", 404, "REGION_UNKNOWN"],
])(
  "%s is a page with the reason for people, and a problem for programs",
  async (path, status, code) => {
    const shown = await gateway.get(path, { accept: "text/html" });
    expect(shown.status).toBe(status);
    expect(shown.headers.get("content-security-policy")).toContain("frame-ancestors *");
    expect(await shown.text()).toContain(`<small>${code} · `);
    const told = await gateway.get(path);
    expect(told.headers.get("content-type")).toContain("application/problem+json");
    expect(await told.json()).toMatchObject({ status, code });
  },
);

test("a simulated set is marked before anything else is read", async () => {
  await gateway.hub.db.query("DELETE FROM data_set");
  await markSimulated(gateway.hub.db, { seed: 7, months: 60, until: "2025-12-31", regions: "all" });
  expect(await page(PAGE)).toMatch(/<main>\s*<p class="simulated">SIMULASI: /);
});
