import { readFileSync } from "node:fs";
import path from "node:path";
import { COLUMNS, REPORT_COLUMNS } from "../../../src/branch/import/enrollment-columns";
import { type EnrollmentRule, RULES } from "../../../src/branch/import/enrollment-rules";

const GUIDE = readFileSync(path.join(__dirname, "../../../docs/IMPORT.md"), "utf8");

const MUST = {
  ALWAYS: "yes",
  WITHOUT_ENROLLMENT: "without `kepesertaan`",
  NEVER: "no",
} as const;

/** What the guide must say of the columns and of the rules, row by row. */
const ROWS = [
  ...COLUMNS.map(
    ({ names, required, meaningEn }) =>
      `| ${names.map((name) => `\`${name}\``).join(", ")} | ${MUST[required]} | ${meaningEn} |`,
  ),
  ...Object.entries(RULES as Record<string, EnrollmentRule>).map(
    ([code, { rule, hintEn, hintId }]) => `| \`${code}\` | ${rule} | ${hintEn} | ${hintId} |`,
  ),
];

test("the guide to imports tells every column and every rule as the checks have them", () => {
  expect(ROWS.filter((row) => !GUIDE.includes(`\n${row}\n`))).toEqual([]);
  const told = GUIDE.split("\n").filter((line) => line.startsWith("| `"));
  expect(told).toHaveLength(ROWS.length);
});

test("the guide names what a reject file adds", () => {
  expect(GUIDE).toContain(REPORT_COLUMNS.map((name) => `\`${name}\``).join(", "));
});

test("every rule of a column names one that there is", () => {
  const keys = COLUMNS.map(({ key }) => key as string);
  for (const { columns } of Object.values(RULES) as EnrollmentRule[]) {
    for (const key of columns ?? []) expect(keys).toContain(key);
  }
});
