import type { ImportEnded } from "../branch/import/import-enrollments";
import { importId } from "../branch/import/import-id";

/** What became of an import of people, in a few lines. */
export function importedEnrollments(
  office: string,
  { id, state, counts, earlier, rejectFile }: ImportEnded & { rejectFile: string | null },
  dryRun: boolean,
): string {
  if (counts === null) return "Cancelled; nothing was stored.\n";
  const [rows, accepted, rejected, unchanged] = [
    counts.rows,
    counts.accepted,
    counts.rejected,
    counts.unchanged,
  ].map((count) => count.toLocaleString("en"));
  const where = rejectFile === null ? "" : `The refused rows are in ${rejectFile}.\n`;
  const said = `${rows} rows: ${accepted} accepted, ${rejected} rejected, ${unchanged} unchanged.\n`;
  return `${said}${what()}${where}Import ${importId(office, id)}\n`;

  function what(): string {
    if (state === "REFUSED") return "Nothing was stored; --accept-valid stores the valid rows.\n";
    if (dryRun) return "Nothing was stored: this was a dry run.\n";
    if (earlier !== null) {
      const day = earlier.endedAt.toISOString().slice(0, 16).replace("T", " ");
      const before = importId(office, earlier.id);
      return `Nothing changed: the same file was stored by ${before} at ${day} UTC.\n`;
    }
    return counts?.accepted === 0 ? "No membership changed.\n" : "";
  }
}
