import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { type ServedDashboard, servedDashboard } from "../support/served-dashboard";

const WEST_SUMATRA = "/?within=13&asOf=2024-03-31";
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

jest.setTimeout(180_000);

let served: ServedDashboard;
beforeAll(async () => {
  served = await servedDashboard();
}, 600_000);
afterAll(() => served?.stop());

const textOf = (page: Page, selector: string) =>
  page.locator(selector).first().innerText().then(plain);

/** As one reads it: figures keep their sign by a space that does not break. */
const plain = (text: string) => text.replace(/\s+/g, " ").trim();

/** What axe finds, each with where. */
async function findings(page: Page): Promise<string[]> {
  // Evaluated by the browser's debugger, which the page's policy does not bind.
  await page.evaluate(AXE);
  return page.evaluate<string[]>(`axe
    .run({ runOnly: ${JSON.stringify(RULES)} })
    .then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`);
}

test("the answer is a sentence, and every region is listed: what is not known is not zero", async () => {
  const { page, complaints, strangers } = await served.open(`${WEST_SUMATRA}&region=13.73`);
  expect(await textOf(page, "h1")).toBe(
    "Kota Sawahlunto berada di peringkat 1 dari 2 yang melapor, 17 belum",
  );
  expect(await textOf(page, "tr[data-key='13.73']")).toContain("105,0 %");
  expect(await textOf(page, "tr[data-key='13.03']")).toContain("1 Des 2022");
  expect(await textOf(page, "tr[data-key='13.03'] .c-people")).toBe("23.218");
  expect(await textOf(page, "tr[data-key='13.77']")).toContain("belum melapor");
  expect(await page.locator("tbody tr").count()).toBe(19);
  expect(await page.locator(".plot g.spot").count()).toBe(2);
  expect(await page.locator(".plot .mark.hollow").count()).toBeGreaterThan(0);
  await page.waitForSelector("text=Perjanjian Kabupaten Sijunjung berakhir");
  const late = await textOf(page, ".attention");
  expect(late).toContain("Kota Sawahlunto di atas 100 %");
  expect(late).toContain("Kabupaten Sijunjung");
  expect(await findings(page)).toEqual([]);
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});

test("a number tells where it comes from, and leads back to where one was", async () => {
  const { page, complaints } = await served.open(WEST_SUMATRA);
  await page.locator("tr[data-key='13.73'] .figure").focus();
  await page.keyboard.press("Enter");
  const sheet = page.locator("dialog[open]");
  await sheet.locator("text=Sawahlunto's coverage share").waitFor();
  expect(plain(await sheet.innerText())).toContain("Dinyatakan untuk bulan ini oleh penerbitnya.");
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
  expect(await page.evaluate("document.activeElement.className")).toBe("figure");
  expect(complaints).toEqual([]);
});

test("by keys alone: sort, walk the rows, choose one, and find another", async () => {
  const { page } = await served.open(WEST_SUMATRA);
  await page.getByRole("button", { name: "Wilayah", exact: true }).focus();
  await page.keyboard.press("Enter");
  expect(await page.locator("th[aria-sort=ascending]").innerText()).toContain("Wilayah");
  await page.locator("tbody tr[tabindex='0']").focus();
  await page.keyboard.press("ArrowUp");
  const walked = await page.evaluate<string>("document.activeElement.dataset.key");
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).searchParams.get("region")).toBe(walked);
  await page.locator(".plot g.spot[tabindex='0']").focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await page.waitForSelector("h1:has-text('Kabupaten Sijunjung')");
  await page.locator("main").focus();
  await page.keyboard.press("/");
  await page.keyboard.type("padnag");
  await page.waitForSelector("text=Tidak ada wilayah yang cocok dengan “padnag”");
  await page.getByRole("button", { name: "Hapus pencarian" }).press("Enter");
  await page.waitForSelector("tr[data-key='13.73']");
  expect(new URL(page.url()).search).toBe("?within=13&asOf=2024-03-31&sort=name&region=13.03");
});

test("the link reproduces the view, in English too", async () => {
  const { page } = await served.open(`${WEST_SUMATRA}&region=13.03&sort=-people`);
  await page.getByRole("button", { name: "EN", exact: true }).click();
  await page.waitForSelector("h1:has-text('is rank 2 of 2 that report, 17 do not yet')");
  const again = await served.open(page.url());
  expect(await textOf(again.page, "h1")).toBe(await textOf(page, "h1"));
  expect(await again.page.locator("html").getAttribute("lang")).toBe("en");
  expect(await textOf(again.page, "tbody tr")).toContain("Sijunjung");
  expect(await textOf(again.page, "tr[data-key='13.03']")).toContain("20.0%");
  expect(await findings(again.page)).toEqual([]);
});

test("on a phone nothing is wider than the screen", async () => {
  const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
  const { page } = await served.open(`${WEST_SUMATRA}&region=13.73`, phone);
  const widths = await page.evaluate("[document.documentElement.scrollWidth, innerWidth]");
  expect(widths).toEqual([360, 360]);
  expect(await findings(page)).toEqual([]);
});

test("printed it is one page, with its date and its address", async () => {
  const { page } = await served.open(`${WEST_SUMATRA}&region=13.73`);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test("files are what is shown: a workbook, a CSV, and a picture", async () => {
  const { page } = await served.open(WEST_SUMATRA);
  await page.locator("details.menu summary").click();
  const csv = await page.getByRole("link", { name: /CSV/ }).getAttribute("href");
  const answer = await served.gateway.get(csv ?? "");
  expect(await answer.text()).toContain("Kota Sawahlunto");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /Gambar/ }).click();
  expect((await download).suggestedFilename()).toBe("jangkauan-ranking-2024-03-31.png");
});

test("nobody is left without a way on: after a refused question, and without any answer", async () => {
  const refused = await served.open("/?definition=nothing");
  expect(await textOf(refused.page, "[role=alert]")).toContain("DEFINITION_UNKNOWN");
  expect(await findings(refused.page)).toEqual([]);
  await refused.page.route("**/graphql", (route) => route.abort());
  await refused.page.getByRole("button", { name: "Coba lagi" }).click();
  await refused.page.waitForSelector("text=Nomor permintaan");
});

test("an office that goes silent while the page is open is named, and the rest stands", async () => {
  const { page } = await served.open(`${WEST_SUMATRA}&region=13.73`);
  await page.waitForSelector(".region-card >> text=akhirnya tidak tercatat");
  await served.stopOffice();
  await page.locator("label:has-text('Per tanggal') select").selectOption("2024-02-29");
  await page.waitForSelector(".banner >> text=Kantor Cabang Solok");
  expect(await textOf(page, ".banner")).toContain("kantornya tidak menjawab");
  expect(await page.locator("tbody tr").count()).toBe(19);
  expect(await findings(page)).toEqual([]);
});
