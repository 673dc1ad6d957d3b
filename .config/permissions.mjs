/**
 * Writes docs/PERMISSIONS.md from the table that the program decides by; with --check it changes
 * nothing, and fails where the page says something else.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import page from "../dist/src/roles/permissions-page.js";

const file = path.join(import.meta.dirname, "..", "docs", "PERMISSIONS.md");
const text = page.permissionsPage();
if (!process.argv.includes("--check")) {
  writeFileSync(file, text);
} else if (readFileSync(file, "utf8") !== text) {
  console.error("docs/PERMISSIONS.md is out of date. Run `npm run generate`.");
  process.exit(1);
}
