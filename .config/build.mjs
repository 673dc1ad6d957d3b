/** Compiles the program, its dashboard and its explorer into dist/ when a source file is newer than the last build. */
import { spawnSync } from "node:child_process";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");
const built = path.join(root, "dist", ".built");

/** The newest change below a file or folder, deleted files included: deleting one touches its folder. */
function newestChange(place) {
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(
    stat.mtimeMs,
    ...readdirSync(place).map((name) => newestChange(path.join(place, name))),
  );
}

const sources = [
  "src",
  "migrations",
  "schema/operations.types.ts",
  "schema/dashboard.types.ts",
  "test/bench",
  "tsconfig.json",
  "package.json",
  ".config/compressed.mjs",
  ".config/vite.dashboard.mjs",
  ".config/vite.explorer.mjs",
];

/** Whether a file is older than a source that it is made of. */
function isStale(file, madeOf) {
  if (!existsSync(file)) return true;
  const newest = Math.max(...madeOf.map((source) => newestChange(path.join(root, source))));
  return statSync(file).mtimeMs < newest;
}

if (!isStale(built, sources)) process.exit(0);

try {
  mkdirSync(path.join(root, "dist"), { recursive: true });
  accessSync(path.join(root, "dist"), constants.W_OK);
} catch {
  console.error(
    `jangkauan: the program cannot be built because ${path.join(root, "dist")} is not writable. ` +
      "Copy the folder to a place you may write to, or run `npm run build` once as its owner.",
  );
  process.exit(1);
}

process.stdout.write("Building jangkauan (only when its source has changed) … ");
const startedAt = Date.now();
rmSync(built, { force: true });
const tsc = path.join(root, "node_modules", "typescript", "bin", "tsc");
if (!existsSync(tsc)) {
  console.error("\njangkauan: the compiler is not installed. Run `npm ci` first.");
  process.exit(1);
}
const vite = path.join(root, "node_modules", "vite", "bin", "vite.js");
const steps = [
  [tsc, "--project", path.join(import.meta.dirname, "tsconfig.build.json")],
  [vite, "build", "--config", path.join(import.meta.dirname, "vite.dashboard.mjs")],
];
// It is large and seldom changes, so it is not made anew with every change of the program.
const explorer = ["src/explorer", "src/csv", "package.json", ".config/compressed.mjs"];
const manifest = path.join(root, "dist", "explorer", "manifest.json");
if (isStale(manifest, [...explorer, ".config/vite.explorer.mjs"])) {
  steps.push([vite, "build", "--config", path.join(import.meta.dirname, "vite.explorer.mjs")]);
}
for (const step of steps) {
  const { status } = spawnSync(process.execPath, step, { stdio: "inherit", cwd: root });
  if (status === 0) continue;
  console.error("jangkauan: the program could not be built; the messages above say where.");
  process.exit(1);
}
writeFileSync(built, "");
console.log(`${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
