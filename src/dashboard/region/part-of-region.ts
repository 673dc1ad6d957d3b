import { type DashboardRegionQuery } from "../../../schema/dashboard.types";

export type RegionAnswer = DashboardRegionQuery;
export type Region = NonNullable<RegionAnswer["region"]>;

/** What a part needs to know of its page. */
export interface PartOfRegion {
  readonly region: Region;
  /** The date asked about; empty: the newest that there is. */
  readonly asOf: string | undefined;
  readonly definition: string | undefined;
}
