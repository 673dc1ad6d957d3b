import { isRegionCode, levelOfRegionCode, parentRegionCode } from "../../domain/region-code";
import { RegionLevel } from "../../domain/region-level";
import { searchName } from "../../reference/search-name";
import type { KnownForImport } from "./known-for-import";
import type { RuleCode } from "./enrollment-rules";

/** The region that a text names; or why it names none, with those that it may mean. */
export type RegionFound = { code: string } | { fault: RuleCode; candidates: readonly string[] };

/** Words before a name that tell the level, as searchName writes them. */
const LEVEL_WORDS: readonly (readonly [string, RegionLevel])[] = [
  ["kecamatan ", RegionLevel.DISTRICT],
  ["kec ", RegionLevel.DISTRICT],
  ["desa ", RegionLevel.VILLAGE],
  ["nagari ", RegionLevel.VILLAGE],
  ["kelurahan ", RegionLevel.VILLAGE],
  ["kel ", RegionLevel.VILLAGE],
];

const UNDOTTED = /^[0-9]{4}(?:[0-9]{2}(?:[0-9]{4})?)?$/;
const LONGEST_NAME = 200;
const MOST_CANDIDATES = 10;

/** Finds the region that a file names: by code with dots or without, by name, or by name and those above. */
export function findRegion(text: string, known: KnownForImport): RegionFound {
  const code = UNDOTTED.test(text) ? dotted(text) : text;
  if (isRegionCode(code)) return byCode(code, known);
  if (text.length > LONGEST_NAME) return { fault: "REGION_UNKNOWN", candidates: [] };
  const [name = "", ...above] = text.split(/[,>]/).map((part) => searchName(part));
  const found = codesNamed(name, known).filter((found) =>
    above.every((outer) => isNamedAbove(found, outer, known)),
  );
  const [only] = found;
  if (only === undefined) return { fault: "REGION_UNKNOWN", candidates: [] };
  if (found.length === 1) return byCode(only, known);
  return {
    fault: "REGION_AMBIGUOUS",
    candidates: found.slice(0, MOST_CANDIDATES).map((code) => pathOf(code, known)),
  };
}

/** Whether the office, or a sub-branch of its, serves a region on a day. */
export function isServed(code: string, on: string, { served }: KnownForImport): boolean {
  for (const { region, from, until } of served) {
    if (!code.startsWith(region) || (code.length > region.length && code[region.length] !== ".")) {
      continue;
    }
    if ((from === null || from <= on) && (until === null || on < until)) return true;
  }
  return false;
}

function byCode(code: string, known: KnownForImport): RegionFound {
  if (levelOfRegionCode(code) === RegionLevel.PROVINCE) {
    return { fault: "REGION_LEVEL_WRONG", candidates: [] };
  }
  if (known.regions.has(code)) return { code };
  // What lies in a regency of somebody else is not looked up any further.
  const regency = code.slice(0, 5);
  const isElsewhere = !known.regions.has(regency) && known.regencies.has(regency.replace(".", ""));
  return { fault: isElsewhere ? "REGION_NOT_SERVED" : "REGION_UNKNOWN", candidates: [] };
}

function dotted(digits: string): string {
  const [, province, regency, district, village] = /^(..)(..)(..)?(....)?$/.exec(digits) ?? [];
  return [province, regency, district, village].filter((part) => part !== undefined).join(".");
}

/** A regency is also called by its name alone, as publishers do; a city never is. */
function codesNamed(name: string, { codesByName }: KnownForImport): readonly string[] {
  const whole = name.replace(/^kab /, "kabupaten ");
  const found = new Set([
    ...(codesByName.get(whole) ?? []),
    ...(codesByName.get(`kabupaten ${whole}`) ?? []),
  ]);
  for (const [word, level] of LEVEL_WORDS) {
    if (!whole.startsWith(word)) continue;
    for (const code of codesByName.get(whole.slice(word.length)) ?? []) {
      if (levelOfRegionCode(code) === level) found.add(code);
    }
  }
  return [...found].sort();
}

function isNamedAbove(code: string, name: string, known: KnownForImport): boolean {
  return codesNamed(name, known).some((outer) => code.startsWith(`${outer}.`));
}

/** 13.03.07 (Lubuk Tarok, Kabupaten Sijunjung, Sumatera Barat). */
function pathOf(code: string, { regions }: KnownForImport): string {
  const names: string[] = [];
  for (let at: string | null = code; at !== null; at = parentRegionCode(at)) {
    const name = regions.get(at)?.name;
    if (name !== undefined) names.push(name);
  }
  return `${code} (${names.join(", ")})`;
}
