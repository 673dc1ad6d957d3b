/** The tables that every branch office publishes and the hub holds for all offices. */
export const REPLICATED_TABLES = [
  "source",
  "coverage_figure",
  "enrollment_cell",
  "replication_heartbeat",
  "agreement",
  "agreement_region",
  "enrollment",
  "enrollment_agreement",
  "itemised_cell",
] as const;

/** One of the tables that branch offices publish. */
export type ReplicatedTable = (typeof REPLICATED_TABLES)[number];

/** Where a branch keeps more of a record than leaves it: the columns that do. Elsewhere all do. */
export const PUBLISHED_COLUMNS: Partial<Record<ReplicatedTable, readonly string[]>> = {
  agreement: ["office_code", "id", "kind", "state", "renews", "starts_on", "ends_on"],
  enrollment: [
    "office_code",
    "id",
    "region_code",
    "segment",
    "agreement_id",
    "counted_from",
    "counted_until",
    "headcount",
    "itemised",
  ],
};

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
