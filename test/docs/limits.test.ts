import { readFileSync } from "node:fs";
import path from "node:path";
import { LIMITS, type LimitName } from "../../src/graphql/limits";

const page = readFileSync(path.join(__dirname, "../../docs/OPERATIONS.md"), "utf8");

function row(name: LimitName): string {
  const limit: { counts: string; unit?: string; client: number; subgraph: number; code: string } =
    LIMITS[name];
  const unit = limit.unit === undefined ? "" : ` (${limit.unit})`;
  const [client, subgraph] = [limit.client, limit.subgraph].map((most) =>
    most.toLocaleString("en"),
  );
  return `| \`${name}\` | ${limit.counts}${unit} | ${client} | ${subgraph} | \`${limit.code}\` |`;
}

test("the operations page has every limit, with its value and its error, and no other", () => {
  const [, section = ""] = /^## Limits\n([\s\S]*?)^## /m.exec(page) ?? [];
  const rows = section.split("\n").filter((line) => line.startsWith("| `"));
  expect(rows).toEqual((Object.keys(LIMITS) as LimitName[]).map(row));
});
