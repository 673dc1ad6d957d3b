import { parse } from "csv-parse/sync";
import { getNamedType } from "graphql";
import readXlsxFile from "read-excel-file/node";
import {
  RankingExportDocument,
  type RankingExportQueryVariables,
} from "../../../schema/operations.types";
import { buildHubSchema } from "../../../src/hub/schema";
import { registerOffice } from "../../../src/hub/office/register-office";
import { poolOf } from "../../../src/database/connection";
import { operationOf } from "../../../src/gateway/own-operation";
import { markSimulated } from "../../../src/reference/data-set";
import { givenDocumentedFigures, givenFigure, givenSource } from "../../hub/support/given";
import { type HubAndGateway, hubAndGateway } from "../support/hub-and-gateway";

const RANKING = "within=13&asOf=2024-03-31";
const CSV = `/export/ranking.csv?${RANKING}`;

interface Problem {
  status: number;
  code: string;
  argument?: string;
  value?: string;
}

interface ExportedJson {
  about: Record<string, unknown> & { snapshotId: string; knownAt: string };
  rows: Record<string, unknown>[];
}

jest.setTimeout(60_000);

let gateway: HubAndGateway;
beforeAll(async () => {
  gateway = await hubAndGateway();
  await registerOffice(poolOf(gateway.hub.db), "solok", "http://127.0.0.1:9/graphql");
  await givenDocumentedFigures(gateway.hub.db);
});
afterAll(() => gateway.stop());

const text = async (path: string) => (await gateway.get(path)).text();
const json = async (path: string) => (await gateway.get(path)).json() as Promise<ExportedJson>;

/** A file's rows by the names in its first line. */
function records(csv: string, delimiter: string): Record<string, string>[] {
  return parse(csv, { columns: true, delimiter });
}

async function problem(path: string, headers: Record<string, string> = {}, method = "GET") {
  const response = await gateway.get(path, headers, method);
  expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  expect(response.headers.get("cache-control")).toBe("no-store");
  const told = (await response.json()) as Problem & Record<string, unknown>;
  expect(told.status).toBe(response.status);
  expect(told.type).toMatch(/^urn:jangkauan:problem:[a-z-]+$/);
  return told;
}

test("a ranking arrives as CSV though its branch office is down, unknown cells empty", async () => {
  const response = await gateway.get(CSV);
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "text/csv; charset=utf-8; header=present",
    "cache-control": "public, max-age=60, must-revalidate",
    "content-disposition": 'attachment; filename="coverage-ranking_regency_13_2024-03-31.csv"',
    "access-control-allow-origin": "*",
  });
  const rows = records(await response.text(), ",");
  expect(rows).toHaveLength(19);
  expect(rows[0]).toMatchObject({
    ...{ rank: "1", regionCode: "13.73", percent: "105", over100: "true", status: "REPORTED" },
    ...{ participants: "", dataSet: "DOCUMENTED" },
  });
});

test("in Indonesian the decimals have commas, the cells semicolons, and Excel is told of UTF-8", async () => {
  const bytes = Buffer.from(
    await (await gateway.get(`${CSV}&lang=id&bom=true&comparedTo=2023-01-01`)).arrayBuffer(),
  );
  expect(bytes.subarray(0, 3).toString("hex")).toBe("efbbbf");
  const [first, second, third] = records(bytes.subarray(3).toString("utf8"), ";");
  expect(first).toMatchObject({
    ...{ peringkat: "1", "kode wilayah": "13.73", "cakupan (%)": "105,0", "di atas 100 %": "ya" },
    ...{ "himpunan data": "DOCUMENTED", "dibandingkan dengan": "2023-01-01" },
  });
  expect(second).toMatchObject({ "cakupan (%)": "20,0", peserta: "23218", status: "STALE" });
  expect(third).toMatchObject({ peringkat: "", "cakupan (%)": "", status: "NOT_REPORTED" });
});

test("a workbook holds numbers as numbers, codes as text, and what it is about", async () => {
  const response = await gateway.get(`/export/ranking.xlsx?${RANKING}`);
  const workbook = Buffer.from(await response.arrayBuffer());
  const [rows, about] = (await readXlsxFile(workbook)).map(({ data }) => data);
  const names = rows?.[0] ?? [];
  const cell = (row: number, name: string) => rows?.[row]?.[names.indexOf(name)];
  expect([cell(1, "rank"), cell(1, "percent"), cell(1, "regionCode")]).toEqual([1, 105, "13.73"]);
  expect(cell(2, "participants")).toBe(23218);
  expect(cell(2, "figureAsOf")).toEqual(new Date("2022-12-01"));
  expect(cell(3, "percent")).toBeNull();
  const said = Object.fromEntries(
    (about ?? []).slice(1).map(([name, value]) => [String(name), value]),
  );
  expect(said).toMatchObject({ asOf: new Date("2024-03-31"), ranked: 2, dataSet: "DOCUMENTED" });
  expect(said.snapshotId).toBe((await json(`/export/ranking.json?${RANKING}`)).about.snapshotId);
  const again = await gateway.get(`/export/ranking.xlsx?${RANKING}`);
  expect(again.headers.get("etag")).toBe(response.headers.get("etag"));
});

test("JSON says what it is about once, and unknown is null", async () => {
  const { about, rows } = await json(`/export/ranking.json?${RANKING}`);
  expect(about).toMatchObject({ level: "REGENCY", within: "13", ranked: 2, unranked: 17 });
  expect(rows[0]).toMatchObject({ rank: 1, percent: 105, participants: null });
  expect(rows[0]?.sources).toContain("ANTARA, 2024-03");
});

test("who has the file already is told so, and HEAD tells everything but the file", async () => {
  const response = await gateway.get(CSV);
  const etag = response.headers.get("etag") ?? "";
  expect(etag).toMatch(/^"[\w-]{43}"$/);
  const known = await gateway.get(CSV, { "if-none-match": `"other", ${etag}` });
  expect([known.status, await known.text()]).toEqual([304, ""]);
  const head = await gateway.get(CSV, {}, "HEAD");
  expect([head.status, head.headers.get("etag"), await head.text()]).toEqual([200, etag, ""]);
  expect((await gateway.get(`${CSV}&lang=id`)).headers.get("etag")).not.toBe(etag);
});

test("a snapshot stays when a new figure arrives, and the current ranking does not", async () => {
  const { about } = await json(`/export/ranking.json?${RANKING}`);
  const snapshot = `/export/ranking.csv?snapshot=${about.snapshotId}`;
  const [kept, current] = [await gateway.get(snapshot), await gateway.get(CSV)];
  expect(kept.headers.get("cache-control")).toBe("public, max-age=3600, must-revalidate");
  expect(kept.headers.get("content-disposition")).toMatch(
    /_regency_snapshot_\w{8}_2024-03-31\.csv"/,
  );
  const id = "solok:evil";
  await givenSource(gateway.hub.db, id, { publisher: "=HYPERLINK(1)", about: "@a;=b\t-c" });
  await givenFigure(gateway.hub.db, {
    ...{ region: "13.71", asOf: "2024-03-01", share: [5, 10], source: id },
  });
  expect(await text(snapshot)).toBe(await kept.text());
  expect((await gateway.get(CSV)).headers.get("etag")).not.toBe(current.headers.get("etag"));
});

test("a text that begins a formula does not, whichever sign parts the cells", async () => {
  const csv = await text(CSV);
  expect(csv).toContain("'=HYPERLINK(1), '@a;'=b");
  expect(csv).not.toMatch(/(^|[,;\t"]) *[=@]/m);
});

test("a region's months are a file, too, gaps included", async () => {
  const rows = records(
    await text("/export/series.csv?code=13.73&from=2024-01-01&to=2024-03-31"),
    ",",
  );
  expect(rows.map(({ month, status }) => [month, status])).toEqual([
    ["2024-01-31", "NOT_REPORTED"],
    ["2024-02-29", "NOT_REPORTED"],
    ["2024-03-31", "REPORTED"],
  ]);
});

test("the form follows from the header accept where the address names none", async () => {
  const asked = await gateway.get(`/export/ranking?${RANKING}`, { accept: "application/json" });
  expect(asked.headers.get("content-type")).toBe("application/json; charset=utf-8");
  const browser = await gateway.get(CSV, { accept: "text/html,*/*;q=0.8" });
  expect(browser.status).toBe(200);
  const refused = await problem(CSV, { accept: "application/pdf" });
  expect(refused).toMatchObject({ status: 406, code: "FORM_NOT_ACCEPTABLE" });
});

test.each([
  ["/export/ranking.csv?asOf=2024-02-30", 400, "ARGUMENT_INVALID", "asOf", "2024-02-30"],
  ["/export/ranking.csv?level=KECAMATAN", 400, "ARGUMENT_INVALID", "level", "KECAMATAN"],
  ["/export/ranking.csv?maxAgeMonths=a", 400, "ARGUMENT_INVALID", "maxAgeMonths", "a"],
  ["/export/ranking.csv?lang=fr", 400, "ARGUMENT_INVALID", "lang", "fr"],
  ["/export/ranking.csv?asof=2024-03-31", 400, "ARGUMENT_UNKNOWN", "asof", "asof"],
  ["/export/ranking.csv?within=13&within=14", 400, "ARGUMENT_TWICE", "within", '["13","14"]'],
  ["/export/ranking.csv?asOf=2150-01-01", 400, "AS_OF_IN_FUTURE", "asOf", "2150-01-01"],
  ["/export/ranking.csv?level=VILLAGE", 400, "TOO_MANY_REGIONS", "level", "VILLAGE"],
  ["/export/ranking.csv?within=99", 404, "REGION_UNKNOWN", "within", "99"],
  ["/export/ranking.csv?office=nowhere", 404, "OFFICE_CODE_UNKNOWN", "office", "nowhere"],
  ["/export/ranking.json?bom=true", 400, "ARGUMENT_UNKNOWN", "bom", "bom"],
  [
    "/export/ranking.csv?within=1372010101900003",
    400,
    "REGION_CODE_INVALID",
    "within",
    "(16 digits)",
  ],
  ["/export/series.csv?code=13.73&from=2024-01-01", 400, "ARGUMENT_MISSING", "to", undefined],
  [
    "/export/series.csv?code=99.99&from=2024-01-01&to=2024-02-01",
    404,
    "REGION_UNKNOWN",
    "code",
    "99.99",
  ],
])("%s is refused", async (path, status, code, argument, value) => {
  const told = await problem(path);
  expect([told.status, told.code, told.argument, told.value]).toEqual([
    ...[status, code, argument, value],
  ]);
  expect(told.remedy).toMatch(/\.$/);
});

test("an export that is not there, and one that somebody would change", async () => {
  expect(await problem("/export/secrets.csv")).toMatchObject({
    status: 404,
    code: "EXPORT_UNKNOWN",
  });
  const changed = await gateway.get("/export/ranking.csv", {}, "POST");
  expect([changed.status, changed.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
});

test("every argument of coverageRanking is one of the export, by the same name and type", async () => {
  const { args } = (await buildHubSchema()).getQueryType()?.getFields().coverageRanking ?? {};
  const variables = operationOf(RankingExportDocument).variableDefinitions ?? [];
  const named: (keyof RankingExportQueryVariables)[] = variables.map(
    ({ variable }) => variable.name.value as keyof RankingExportQueryVariables,
  );
  expect([...named].sort()).toEqual(args?.map(({ name }) => name).sort());
  expect(args?.map(({ type }) => getNamedType(type).name)).not.toContain(undefined);
});

describe("when the set is simulated, and when the hub is gone", () => {
  test("every row, file name and sheet of a simulated set says so", async () => {
    await gateway.hub.db.query("DELETE FROM data_set");
    await markSimulated(gateway.hub.db, {
      seed: 7,
      months: 60,
      until: "2025-12-31",
      regions: "all",
    });
    const response = await gateway.get(CSV);
    expect(response.headers.get("content-disposition")).toContain("_2024-03-31_SIMULATED.csv");
    const lines = (await response.text()).trimEnd().split("\r\n").slice(1);
    expect(lines.every((line) => line.includes(",SIMULATED,"))).toBe(true);
    const { about } = await json(`/export/ranking.json?${RANKING}`);
    expect(about).toMatchObject({ dataSet: "SIMULATED", dataSetSeed: 7 });
  });

  test("without the hub an export says when to come back, and not where the hub was", async () => {
    await gateway.stopHub();
    const response = await gateway.get(CSV);
    const body = await response.text();
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(JSON.parse(body)).toMatchObject({ code: "HUB_UNAVAILABLE", title: "Hub unavailable" });
    expect(body).not.toMatch(/127\.0\.0\.1|ECONN/);
  });
});
