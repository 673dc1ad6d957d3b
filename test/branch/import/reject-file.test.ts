import { openEnrollmentFile } from "../../../src/branch/import/open-enrollment-file";
import { COLUMNS, REPORT_COLUMNS } from "../../../src/branch/import/enrollment-columns";
import { csvTemplate, xlsxTemplate } from "../../../src/branch/import/enrollment-template";
import type { CheckedRow } from "../../../src/branch/import/enrollment-row";
import type { KnownForImport } from "../../../src/branch/import/known-for-import";
import { rejectFile } from "../../../src/branch/import/reject-file";
import { RefusedTable } from "../../../src/csv/table-problem";

/** One regency with one district, as an office would know them. */
const KNOWN: KnownForImport = {
  today: "2026-01-15",
  officeCode: "solok",
  served: [{ region: "13.03", from: null, until: "2026-01-01" }],
  regions: new Map([
    ["13.03", { code: "13.03", name: "Kabupaten Sijunjung" }],
    ["13.03.07", { code: "13.03.07", name: "Lubuak Tarok" }],
  ]),
  codesByName: new Map([["lubuak tarok", ["13.03.07"]]]),
  regencies: new Set(["1303"]),
  workerGroups: new Set(["BEEKEEPER"]),
};

async function read(content: string | Buffer) {
  const pieces = (async function* () {
    await Promise.resolve();
    yield Buffer.from(content as string);
  })();
  const file = await openEnrollmentFile({ name: "peserta", bytes: pieces }, KNOWN);
  const rows: CheckedRow[] = [];
  for await (const batch of file.batches) rows.push(...batch);
  return { ...file, rows, rejects: rows.filter(({ value }) => value === null) };
}

async function written(file: Awaited<ReturnType<typeof read>>): Promise<string> {
  let text = "";
  for await (const piece of rejectFile(file.columns, file.rejects, file.delimiter)) text += piece;
  return text;
}

const HEADER = "NIK\tNama Peserta\tWilayah\tSegmen\tProgram\tMulai".replace("Nama Peserta", "Nama");
const SENT = [
  HEADER,
  "1303070101809999\tContoh Satu\tLubuak Tarok\tBPU\tJKK\t01/01/2025",
  "1303070101800000\tContoh Dua\tLubuak Tarik\tBPU\tJKK+JKM\t31/02/2025",
  '1303070101809998\t"=Contoh ""Tiga"""\t13.03.07\tBPU\tJKK\t01/01/2025',
  "1303070101809997\tContoh Empat\t13.03.07\tBPU\tJKK\t15/01/2026",
].join("\n");

test("a reject file holds the refused rows as they were, each once, with all that is wrong", async () => {
  const text = await written(await read(SENT));
  const [header, second, third, fourth, end] = text.split("\r\n");
  expect(header).toBe(`\ufeff${[...HEADER.split("\t"), ...REPORT_COLUMNS].join("\t")}`);
  expect(second?.split("\t").slice(0, 10)).toEqual([
    ...["1303070101800000", "Contoh Dua", "Lubuak Tarik", "BPU", "JKK+JKM", "31/02/2025"],
    "3",
    "nik | wilayah | mulai",
    "1303••••••••0000 | •••••••••••• (12 characters, 0 digits) | 31/02/2025",
    "NIK_SERIAL_ZERO | REGION_UNKNOWN | DATE_IMPOSSIBLE",
  ]);
  expect(third).toContain(`"'=Contoh ""Tiga"""`);
  expect(fourth).toContain("REGION_NOT_SERVED");
  expect(end).toBe("");
});

test("a reject file comes back as it is with the same problems, and mended with none", async () => {
  const first = await read(SENT);
  const again = await read(await written(first));
  const problems = ({ rejects }: typeof first) =>
    rejects.map(({ problems }) => problems.map(({ column, code }) => `${column} ${code}`));
  expect(problems(again)).toEqual(problems(first));
  expect(await written(again)).toBe(
    (await written(first)).replaceAll(
      /\t([345])\t(nama|nik|wilayah)/g,
      (_, row: string, at: string) =>
        // The rows of a reject file have numbers of their own.
        `\t${Number(row) - 1}\t${at}`,
    ),
  );
  const mended = (await written(first))
    .replace("1303070101800000", "1303070101809996")
    .replace("Lubuak Tarik", "Lubuak Tarok")
    .replace("31/02/2025", "28/02/2025")
    .replace(`"'=Contoh ""Tiga"""`, "Contoh Tiga")
    .replace("15/01/2026", "15/01/2025");
  const { rows, rejects } = await read(mended);
  expect(rejects).toEqual([]);
  expect(rows.map(({ value }) => value?.name)).toEqual([
    "Contoh Dua",
    "Contoh Tiga",
    "Contoh Empat",
  ]);
});

test("no cell of a reject file is a formula, whatever was sent", async () => {
  const cells = ["=1+1", "+62", "-1", "@SUM(A1)", "\tx"];
  const problem = {
    ...{ row: 2, column: "nama", masked: "=x", code: "NAME_MALFORMED" },
    ...{ rule: "r", hintId: "h", hintEn: "h" },
  };
  let text = "";
  for await (const piece of rejectFile(
    ["a", "b", "c", "d", "e"],
    [{ cells, problems: [problem] }],
  )) {
    text += piece;
  }
  const [, row = ""] = text.split("\r\n");
  for (const cell of row.split(";")) expect(cell.replace(/^"/, "")).not.toMatch(/^[=+\-@\t\r]/);
});

test("the templates are read as files without people, and filled in as files with them", async () => {
  for (const template of [csvTemplate(), csvTemplate("\t"), await xlsxTemplate()]) {
    const refused = await read(template).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(RefusedTable);
    expect((refused as RefusedTable).problems.map(({ code }) => code)).toEqual([
      "FILE_WITHOUT_ROWS",
    ]);
  }
  const examples = COLUMNS.map(({ example }) => example).join(";");
  const { rows } = await read(csvTemplate() + examples);
  expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
  expect(rows[0]?.value).toMatchObject({ region: "13.03.07", workerGroup: "FARMER", wage: null });
});

test("a row of too many or too few cells stays refused until somebody has mended it", async () => {
  const row = "1303070101809999\tContoh Satu\t13.03.07\tBPU\tJKK";
  const sent = [HEADER, `${row}\t01/01/2025\tSISA`, row].join("\n");
  const first = await read(sent);
  expect(first.rejects).toHaveLength(2);
  const text = await written(first);
  expect(text).toContain("SISA");
  const again = (await read(text)).rejects.map(({ problems }) => problems.map(({ code }) => code));
  expect(again).toEqual([["WRONG_NUMBER_OF_CELLS"], ["WRONG_NUMBER_OF_CELLS"]]);
});

test("of an amount as long as a NIK no reading is written down", async () => {
  const { rejects } = await read(
    `${HEADER}\tUpah\n1303070101809999\tContoh Satu\t13.03.07\tBPU\tJKK\t01/01/2025\t1.372.011.234.567.890 juta`,
  );
  expect(rejects[0]?.problems.map(({ code }) => code)).toEqual(["WAGE_MALFORMED"]);
  expect(JSON.stringify(rejects[0]?.problems)).not.toContain("372.011");
});
