import { registerEnumType } from "type-graphql";

/** Whether an office's server has been heard from lately. */
export enum OfficeReach {
  ONLINE = "ONLINE",
  STALE = "STALE",
  UNREACHABLE = "UNREACHABLE",
}

registerEnumType(OfficeReach, {
  name: "OfficeReach",
  description: "Whether a branch office's server has been heard from lately.",
  valuesConfig: {
    ONLINE: { description: "It reports; what is known of it is current." },
    STALE: { description: "It has been silent for a while; what is known may be behind." },
    UNREACHABLE: { description: "It has been silent for long, or has never reported." },
  },
});

/** The branch office that serves a region, and whether it has been heard from. */
export interface ServingOffice {
  readonly code: string;
  readonly reach: OfficeReach;
}

/** After how many seconds of silence an office counts as stale, and as unreachable. */
export interface ReachThresholds {
  readonly staleAfterSeconds: number;
  readonly unreachableAfterSeconds: number;
}

/** An office reports every few seconds; three missed reports make it stale. */
export const REACH_THRESHOLDS: ReachThresholds = {
  staleAfterSeconds: 15,
  unreachableAfterSeconds: 60,
};

/** The reach of an office that was last heard from so many seconds ago; null is never. */
export function reachAfter(silentSeconds: number | null, thresholds: ReachThresholds): OfficeReach {
  if (silentSeconds === null || silentSeconds >= thresholds.unreachableAfterSeconds) {
    return OfficeReach.UNREACHABLE;
  }
  return silentSeconds >= thresholds.staleAfterSeconds ? OfficeReach.STALE : OfficeReach.ONLINE;
}
