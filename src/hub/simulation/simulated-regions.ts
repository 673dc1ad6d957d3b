/** A region of the national list, as far as a simulation needs it. */
export interface ListedRegion {
  readonly code: string;
  readonly name: string;
}

/** A regency to simulate, with the districts below it, and those of its villages that get figures. */
export interface SimulatedRegency extends ListedRegion {
  /** The simulated branch office that serves it. */
  readonly office: string;
  readonly districts: readonly string[];
  /** By district; empty but for one regency of the country. */
  readonly villages: ReadonlyMap<string, readonly string[]>;
}

/** The one regency whose villages have figures, so that villages can be ranked: Pesisir Selatan. */
export const REGENCY_WITH_VILLAGES = "13.01";

/** Whether a regency is a city (kota). */
export function isCity(regency: string): boolean {
  return Number(regency.slice(3, 5)) >= 71;
}

/** The regions that are simulated: those at or below the codes asked, or all. */
export function isAsked(regions: string, code: string): boolean {
  return (
    regions === "all" ||
    regions.split(",").some((asked) => code === asked || code.startsWith(`${asked}.`))
  );
}
