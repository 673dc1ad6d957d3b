/** The tables that every branch office publishes and the hub holds for all offices. */
export const REPLICATED_TABLES = [
  "source",
  "coverage_figure",
  "enrollment_cell",
  "replication_heartbeat",
] as const;

/** The name under which a branch office publishes them. */
export const PUBLICATION = "jangkauan";

/** The name of an office's subscription at the hub, and of its slot at the branch. */
export function subscriptionName(officeCode: string): string {
  return `hub_${underscored(officeCode)}`;
}

/** The hub's part of a replicated table for one office. */
export function partitionName(table: string, officeCode: string): string {
  return `${table}_${underscored(officeCode)}`;
}

/** Office codes hold no underscores, so two codes never become the same name. */
function underscored(officeCode: string): string {
  return officeCode.replaceAll("-", "_");
}
