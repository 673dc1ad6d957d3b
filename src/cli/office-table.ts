import { type OfficeReplication, REPLICATION_STATES } from "../hub/replication/replication-status";

/** The replication of all offices as a table for people. */
export function officeTable(offices: readonly OfficeReplication[]): string {
  if (offices.length === 0) return "The hub is subscribed to no office yet.\n";
  const rows = offices.map((office) => [
    office.officeCode,
    office.state,
    office.lastMessageAt?.toISOString() ?? "never heard of",
    office.retainedBytes === null ? "" : `${office.retainedBytes} bytes unread`,
    REPLICATION_STATES[office.state],
  ]);
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}\n`)
    .join("");
}
