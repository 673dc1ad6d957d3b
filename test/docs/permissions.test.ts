import { readFileSync } from "node:fs";
import path from "node:path";
import { permissionsPage } from "../../src/roles/permissions-page";

test("the page of permissions says what the program decides by", () => {
  const page = readFileSync(path.join(__dirname, "../../docs/PERMISSIONS.md"), "utf8");
  expect(page).toBe(permissionsPage());
});
