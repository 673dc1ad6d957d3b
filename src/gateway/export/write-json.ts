import { type ExportedTable } from "./exported-table";

const ROWS_AT_ONCE = 200;

/** Writes a table as JSON, in pieces: what is said of it once, then one object for each row. */
export function* jsonOf<Row>({ columns, remarks, rows }: ExportedTable<Row>): Generator<string> {
  const about = Object.fromEntries(remarks.map(({ name, value }) => [name, value]));
  yield `{"about":${JSON.stringify(about)},"rows":[`;
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const written = rows
      .slice(from, from + ROWS_AT_ONCE)
      .map((row) =>
        JSON.stringify(Object.fromEntries(columns.map(({ name, of }) => [name, of(row)]))),
      );
    yield `${from === 0 ? "" : ","}\n${written.join(",\n")}`;
  }
  yield "\n]}\n";
}
