import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { dashboardFolder } from "../../src/gateway/dashboard/built-files";
import { buildProgram } from "../cli/program";

beforeAll(buildProgram, 600_000);

test("the first page needs less than 120 kB of compressed script, and asks nobody else for anything", () => {
  const folder = dashboardFolder() ?? "";
  const page = readFileSync(path.join(folder, "index.html"), "utf8");
  const loaded = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = ""]) => address);
  expect(loaded.filter((address) => !address.startsWith("/assets/"))).toEqual([]);
  const scripts = loaded.filter((address) => address.endsWith(".js"));
  const sizes = scripts.map((script) => statSync(path.join(folder, `${script}.gz`)).size);
  expect(scripts.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(120_000);
});
