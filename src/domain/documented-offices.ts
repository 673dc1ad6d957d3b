/** The branch offices whose records the documents hold: `start` runs them. */
export const DOCUMENTED_OFFICES = ["solok", "palopo"] as const;
