import { dayOf, wholeNumberOf } from "../../src/csv/cell-values";
import { readTable } from "../../src/csv/read-table";
import type { TableProblem } from "../../src/csv/table-problem";

const FORM = { required: ["region", "workers"], optional: ["name"] };

async function read(file: string | Buffer, pieces = 7) {
  const bytes = Buffer.from(file as string);
  const problems: TableProblem[] = [];
  const rows: [number, string, string, string][] = [];
  for await (const row of readTable(inPieces(bytes, pieces), FORM, problems)) {
    rows.push([row.line, row.cell("region"), row.cell("name"), row.cell("workers")]);
  }
  return { rows, problems: problems.map(({ line, column, code }) => [line, column, code]) };
}

/** A file comes in pieces that end anywhere, also within a letter. */
async function* inPieces(bytes: Buffer, length: number): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

test.each([
  ["commas", "region,name,workers\n13.03,Sijunjung,1333\n13.73,Sawahlunto,7\n"],
  ["semicolons", "region;name;workers\n13.03;Sijunjung;1333\n13.73;Sawahlunto;7\n"],
  ["tabs", "region\tname\tworkers\n13.03\tSijunjung\t1333\n13.73\tSawahlunto\t7\n"],
  ["quotes", `"region","name","workers"\n"13.03","Sijunjung","1333"\n13.73,"Sawahlunto",7`],
  ["a byte order mark", "\uFEFFregion,name,workers\n13.03,Sijunjung,1333\n13.73,Sawahlunto,7\n"],
  ["ends of lines of Windows", "region,name,workers\r\n13.03,Sijunjung,1333\r\n13.73,Sawahlunto,7"],
  ["ends of lines of old Macs", "region,name,workers\r13.03,Sijunjung,1333\r13.73,Sawahlunto,7\r"],
  ["blanks", " Region , NAME , workers \n 13.03 , Sijunjung , 1333 \n13.73,Sawahlunto,7\n"],
])("a file with %s is read", async (_what, file) => {
  expect(await read(file)).toEqual({
    rows: [
      [2, "13.03", "Sijunjung", "1333"],
      [3, "13.73", "Sawahlunto", "7"],
    ],
    problems: [],
  });
});

test("a line is counted as an editor counts it, below empty lines and texts of several lines", async () => {
  const { rows } = await read(
    `region,name,workers\n\n13.03,"Ra""as\nand more",1\n,,\n13.73,Wétar,2\n`,
  );
  expect(rows).toEqual([
    [3, "13.03", `Ra"as\nand more`, "1"],
    [6, "13.73", "Wétar", "2"],
  ]);
});

test.each([
  ["", [[null, null, "FILE_WITHOUT_ROWS"]]],
  ["region,workers\n", [[null, null, "FILE_WITHOUT_ROWS"]]],
  [
    "region,worker\n13.03,1\n",
    [
      [1, "workers", "COLUMN_MISSING"],
      [1, "worker", "COLUMN_UNKNOWN"],
    ],
  ],
  ["region,workers,region\n13.03,1,1\n", [[1, "region", "COLUMN_TWICE"]]],
  [
    "region,workers\n13.03,1,333\n13.73\n",
    [
      [2, null, "WRONG_NUMBER_OF_CELLS"],
      [3, null, "WRONG_NUMBER_OF_CELLS"],
    ],
  ],
  [`region,workers\n13.03,"1\n13.73,2\n`, [[expect.any(Number), null, "FILE_MALFORMED"]]],
])("%j is refused, and it is said where", async (file, problems) => {
  expect(await read(file)).toEqual({ rows: [], problems });
});

test.each([
  ["Latin-1", Buffer.from("region,workers\n13.03,1\nW\u00e9tar,2\n", "latin1"), 3],
  ["UTF-16", Buffer.from("\uFEFFregion,workers\n13.03,1\n", "utf16le"), 1],
])("a file in %s is refused with the line", async (_what, file, line) => {
  const { problems } = await read(file, 1_000);
  expect(problems).toEqual([[line, null, "FILE_NOT_UTF8"]]);
});

test.each([
  ["1333", 1333],
  ["1.333", 1333],
  ["1.333.000", 1_333_000],
  ["0", 0],
  ...[
    "1,333.5",
    "1,333",
    "1e6",
    "-5",
    "",
    "1.33",
    "1.3333",
    "01",
    "1 333",
    "1.5",
    "0.333",
    "NaN",
  ].map((text): [string, null] => [text, null]),
])("the number %j is read as %p", (text, value) => {
  expect(wholeNumberOf(text)).toBe(value);
});

test.each([
  ["2024-03-31", "2024-03-31"],
  ["31/03/2024", "2024-03-31"],
  ["1/3/2024", "2024-03-01"],
  ["03/31/2024", null],
  ["2024-02-30", null],
  ["", null],
])("the day %j is read as %p", (text, day) => {
  expect(dayOf(text)).toBe(day);
});
