import { readFileSync } from "node:fs";
import path from "node:path";
import { type BuiltFile, builtFiles, builtFolder } from "../dashboard/built-files";

const BASE = "/explorer";
const MANIFEST = "manifest.json";

/** GraphiQL as it was built: what its page loads first, and every file by its address. */
export interface BuiltExplorer {
  readonly script: string;
  readonly style: string;
  /** Read when it is first asked for: most gateways never send the explorer. */
  file(address: string): BuiltFile | undefined;
}

type Manifest = Readonly<Record<string, { file: string } | undefined>>;

/** Finds the built explorer; a program that runs from its sources before it was ever built has none. */
export function findBuiltExplorer(): BuiltExplorer | undefined {
  const folder = builtFolder("explorer", MANIFEST);
  if (folder === undefined) return undefined;
  const manifest = JSON.parse(readFileSync(path.join(folder, MANIFEST), "utf8")) as Manifest;
  const script = manifest["main.tsx"]?.file;
  const style = manifest["style.css"]?.file;
  if (script === undefined || style === undefined) {
    throw new Error(`${folder} does not hold the explorer. Build it again: npm run build.`);
  }
  let files: ReadonlyMap<string, BuiltFile> | undefined;
  return {
    script: `${BASE}/${script}`,
    style: `${BASE}/${style}`,
    file: (address) => (files ??= builtFiles(folder)).get(address.slice(BASE.length)),
  };
}
