import { rmSync } from "node:fs";
import path from "node:path";

/** Where `start` keeps the anchors of an office's trail: beside its databases, not in them. */
export function ownAnchors(dataDir: string, officeCode: string): string {
  return path.join(dataDir, `anchors-${officeCode}.jsonl`);
}

/** Removes the anchors of trails that a fresh start has removed. */
export function removeOwnAnchors(dataDir: string, offices: readonly string[]): void {
  for (const officeCode of offices) rmSync(ownAnchors(dataDir, officeCode), { force: true });
}
