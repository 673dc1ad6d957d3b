import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { scripts } from "../../package.json";
import { settings } from "../../src/config/settings";
import { buildProgram, ranProgram } from "../cli/program";

const ROOT = path.join(__dirname, "../..");
const PAGES = ["README.md", ...readdirSync(path.join(ROOT, "docs")).map((page) => `docs/${page}`)];

function pages(): { page: string; text: string }[] {
  return PAGES.filter((page) => page.endsWith(".md")).map((page) => ({
    page,
    text: readFileSync(path.join(ROOT, page), "utf8"),
  }));
}

/** What the docs write as code: lines of shell blocks and inline pieces. */
function codeIn(text: string): string[] {
  const blocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) =>
    (block ?? "").split("\n"),
  );
  const inline = [...text.replace(/```[\s\S]*?```/g, "").matchAll(/`([^`\n]+)`/g)].map(
    ([, piece]) => piece ?? "",
  );
  return [...blocks, ...inline].map((piece) => piece.trim()).filter(Boolean);
}

/** The words before the first flag or value, and the flags. */
function parsed(command: string): { words: string[]; flags: string[] } {
  const parts = command.split(/\s+/).slice(1);
  const firstFlag = parts.findIndex((part) => part.startsWith("-"));
  return {
    words: parts
      .slice(0, firstFlag < 0 ? undefined : firstFlag)
      .filter((word) => /^[a-z][a-z-]*$/.test(word)),
    flags: parts.filter((part) => part.startsWith("--")),
  };
}

function commandsIn(text: string): string[] {
  return codeIn(text).filter((piece) => /^jangkauan [a-z-]/.test(piece) && !piece.includes("…"));
}

beforeAll(buildProgram, 120_000);

test("every npm script that the docs name exists", () => {
  const named = pages().flatMap(({ page, text }) =>
    codeIn(text).flatMap((piece) =>
      [...piece.matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, script]) => ({ page, script })),
    ),
  );
  expect(named.length).toBeGreaterThan(5);
  const builtIn = ["ci", "run"];
  const missing = named.filter(({ script }) => !(script! in scripts) && !builtIn.includes(script!));
  expect(missing).toEqual([]);
});

test("every jangkauan command in the docs exists and takes the flags shown", async () => {
  const commands = pages().flatMap(({ text }) => commandsIn(text));
  expect(commands.length).toBeGreaterThan(8);
  const unknown: string[] = [];
  const helps = new Map<string, Awaited<ReturnType<typeof ranProgram>>>();
  for (const command of new Set(commands)) {
    const { words, flags } = parsed(command);
    const below = words.slice(
      0,
      ["office", "schema", "import", "tokens", "check", "keys", "audit"].includes(words[0] ?? "")
        ? 2
        : 1,
    );
    const name = below.join(" ");
    const help = helps.get(name) ?? (await ranProgram([...below, "--help"]));
    helps.set(name, help);
    const { exitCode, output } = help;
    const takes = exitCode === 0 && output.includes(`jangkauan ${name}`);
    if (!takes || flags.some((flag) => !output.includes(`${flag} `))) unknown.push(command);
  }
  expect(unknown).toEqual([]);
}, 120_000);

test("the settings page names every setting and no other", () => {
  const page = readFileSync(path.join(ROOT, "docs/OPERATIONS.md"), "utf8");
  const table = page.split("\n").filter((line) => line.startsWith("| `JANGKAUAN_"));
  const named = table.flatMap((line) => line.split("|")[1]?.match(/JANGKAUAN_[A-Z_]+/g) ?? []);
  const known = Object.values(settings).map(({ variable }) => variable);
  expect([...named].sort()).toEqual([...known].sort());
});

test("every page that the docs link to exists", () => {
  const missing = pages().flatMap(({ page, text }) =>
    [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)]
      .map(([, target]) => path.join(path.dirname(page), target ?? ""))
      .filter((target) => {
        try {
          readFileSync(path.join(ROOT, target));
          return false;
        } catch (error) {
          return (error as NodeJS.ErrnoException).code !== "EISDIR";
        }
      }),
  );
  expect(missing).toEqual([]);
});
