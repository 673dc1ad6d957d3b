import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readEnvFile } from "../../src/config/env-file";
import { removeFolders, temporaryFolder } from "../support/folders";

afterAll(removeFolders);

function read(text: string) {
  const file = path.join(temporaryFolder(), ".env");
  writeFileSync(file, text);
  return readEnvFile(file);
}

test("assignments, comments and values over several lines are read", () => {
  const { variables, strayLines } = read(
    '# ports\n\nA=1\r\n export B = two words\nC="first\nsecond line" # said\nD=\nE=\'it\n',
  );
  expect(strayLines).toEqual([]);
  expect(variables).toMatchObject({ A: "1", B: "two words", C: "first\nsecond line", D: "" });
});

test("lines that set nothing are found by their numbers", () => {
  expect(read('GARBAGE LINE\nA="x\ny"\nB\nC D=1\n=x\n').strayLines).toEqual([1, 4, 5, 6]);
});

test("what a stray line holds is no part of a name, which could be shown", () => {
  const { variables } = read("JANGKAUAN_PASSWORD secret\nA=1\n");
  expect(Object.keys(variables).join()).not.toContain("secret");
});

test("a folder need not have one, but one that cannot be read is refused", () => {
  const folder = temporaryFolder();
  expect(readEnvFile(path.join(folder, ".env"))).toEqual({ variables: {}, strayLines: [] });
  mkdirSync(path.join(folder, ".env"));
  expect(() => readEnvFile(path.join(folder, ".env"))).toThrow("The file .env in this folder");
});
