import type { ImportOutcome } from "../hub/import-table";

/** What became of a file, in a sentence. */
export function importOutcome(
  { rows, added, unchanged }: ImportOutcome,
  { dryRun, noun }: { dryRun: boolean; noun: string },
): string {
  const [all, more, same] = [rows, added, unchanged].map((count) => count.toLocaleString("en"));
  if (added === 0) return `Nothing changed: all ${all} ${noun} are on record already.\n`;
  const already = unchanged === 0 ? "" : `; ${same} were on record already`;
  return dryRun
    ? `Nothing is wrong: ${more} of ${all} ${noun} would be recorded${already}. Nothing was stored.\n`
    : `Recorded ${more} of ${all} ${noun}${already}.\n`;
}
