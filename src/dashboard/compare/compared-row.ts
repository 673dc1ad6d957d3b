import { type DashboardCompareQuery } from "../../../schema/dashboard.types";

/** One of the regions that are compared. */
export type ComparedRow = DashboardCompareQuery["compareRegions"][number];
