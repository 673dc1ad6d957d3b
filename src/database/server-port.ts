import { readFileSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import path from "node:path";

/** A port of 127.0.0.1 that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

function noteOf(dataDir: string): string {
  return path.join(dataDir, "postgres.port");
}

/** The port that a data folder's server had last, so that addresses stay the same; else undefined. */
export function rememberedPort(dataDir: string): number | undefined {
  try {
    const port = Number(readFileSync(noteOf(dataDir), "utf8"));
    return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers the port of a data folder's server. */
export function rememberPort(dataDir: string, port: number): void {
  writeFileSync(noteOf(dataDir), `${port}\n`);
}
