import { readFileSync } from "node:fs";
import path from "node:path";
import type { RegionLevel, VillageKind } from "../domain/region-level";
import { levelOfRegionCode, parentRegionCode, villageKindOfCode } from "../domain/region-code";
import { nameFromCapitals } from "./region-name";
import { searchName } from "./search-name";

/** The name of the release that the regions come from, as its package calls itself. */
export const REGION_RELEASE = "idn-area-data";

/** One region, ready to be stored. */
export interface RegionRow {
  code: string;
  name: string;
  level: RegionLevel;
  parentCode: string | null;
  villageKind: VillageKind | null;
  searchName: string;
}

/** Parents come before their children. */
const FILES = [
  { name: "provinces", inCapitals: true },
  { name: "regencies", inCapitals: true },
  { name: "districts", inCapitals: false },
  { name: "villages", inCapitals: false },
];

/** The version of the installed release. */
export function regionReleaseVersion(): string {
  const manifest = readFileSync(require.resolve(`${REGION_RELEASE}/package.json`), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}

/** Every region of the installed release, provinces first. */
export function* regionRows(): Generator<RegionRow> {
  const folder = path.dirname(require.resolve(`${REGION_RELEASE}/package.json`));
  for (const { name, inCapitals } of FILES) {
    yield* rowsOfFile(path.join(folder, "data", `${name}.csv`), inCapitals);
  }
}

/**
 * The release's files are plain: a heading, then code, parent's code and name, with no quoting.
 * A quotation mark is part of a name there, and stands for an apostrophe.
 */
function* rowsOfFile(file: string, inCapitals: boolean): Generator<RegionRow> {
  const [, ...lines] = readFileSync(file, "utf8").split(/\r?\n/);
  for (const line of lines) {
    if (line === "") continue;
    const code = line.slice(0, line.indexOf(","));
    const listed = line.slice(line.lastIndexOf(",") + 1).trim();
    const name = inCapitals ? nameFromCapitals(listed) : listed;
    yield {
      code,
      name,
      level: levelOfRegionCode(code),
      parentCode: parentRegionCode(code),
      villageKind: villageKindOfCode(code),
      searchName: searchName(name),
    };
  }
}
