import { isRegionCode } from "../../domain/region-code";
import { Segment } from "../../domain/segment";

/** What a figure computed from enrollments is about. */
export interface ComputedFigure {
  region: string;
  /** The first day of the month at whose end people are counted. */
  month: string;
  /** Null: all together. */
  segment: Segment | null;
}

const COMPUTED = /:computed:([0-9.]+):((?:19|2[01])[0-9]{2}-(?:0[1-9]|1[0-2])):([A-Z]+)$/;

/** What an id as solok:computed:13.03:2025-07:BPU or …:ALL names; null: no computed figure. */
export function computedFigureOf(id: string, officeCode: string): ComputedFigure | null {
  const [found = "", region = "", month = "", segment = ""] = COMPUTED.exec(id) ?? [];
  if (id !== `${officeCode}${found}` || !isRegionCode(region)) return null;
  if (segment === "ALL") return { region, month: `${month}-01`, segment: null };
  const one = Object.values(Segment).find((known) => String(known) === segment);
  return one === undefined ? null : { region, month: `${month}-01`, segment: one };
}
