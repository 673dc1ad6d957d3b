import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/** A file that the build made for browsers, as it is and compressed. */
export interface BuiltFile {
  readonly contentType: string;
  readonly etag: string;
  readonly plain: Buffer;
  readonly br: Buffer | undefined;
  readonly gzip: Buffer | undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
};

/** Where the build puts the dashboard. */
export const dashboardFolder = (): string | undefined => builtFolder("dashboard", "index.html");

/** A folder that the build makes, seen from the compiled program and from its source. */
export function builtFolder(name: string, mainFile: string): string | undefined {
  const base = path.join(__dirname, "..", "..", "..");
  return [path.join(base, name), path.join(base, "dist", name)].find((folder) =>
    existsSync(path.join(folder, mainFile)),
  );
}

/** All files by their address; they are few, and do not change while the program runs. */
export function builtFiles(folder: string): ReadonlyMap<string, BuiltFile> {
  const files = new Map<string, BuiltFile>();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const contentType = TYPES[path.extname(name)];
    if (contentType === undefined) continue;
    const file = path.join(folder, name);
    const plain = readFileSync(file);
    files.set(`/${name.split(path.sep).join("/")}`, {
      contentType,
      etag: createHash("sha256").update(plain).digest("base64url"),
      plain,
      br: readIfThere(`${file}.br`),
      gzip: readIfThere(`${file}.gz`),
    });
  }
  return files;
}

function readIfThere(file: string): Buffer | undefined {
  return existsSync(file) ? readFileSync(file) : undefined;
}
