import { TargetSetter } from "../../domain/target-setter";
import { randomOf } from "./random";
import type { ListedRegion } from "./simulated-regions";

/** A target for a year, in hundredths of a per cent. */
export interface SimulatedTarget {
  readonly setBy: TargetSetter;
  readonly region: string | null;
  readonly year: number;
  readonly basisPoints: number;
}

const START_YEAR = 2021;
const START = 3_000;
const STEP = 550;

/** The country's path to its target; whoever sets one for itself starts from it. */
function nationalPath(year: number): number {
  return Math.min(9_950, Math.max(1_000, START + STEP * (year - START_YEAR)));
}

/** Targets of the country, of provinces and of most regencies, for each year. */
export function simulatedTargets(
  seed: number,
  regions: readonly ListedRegion[],
  years: readonly number[],
): SimulatedTarget[] {
  const country = years.map((year) => ({
    ...{ setBy: TargetSetter.NATIONAL, region: null, year, basisPoints: nationalPath(year) },
  }));
  return [...country, ...regions.flatMap(({ code }) => targetsOfRegion(seed, code, years))];
}

function targetsOfRegion(
  seed: number,
  region: string,
  years: readonly number[],
): SimulatedTarget[] {
  const random = randomOf(seed, "targets", region);
  const isProvince = region.length === 2;
  if (!isProvince && random.oneIn(4)) return [];
  const setBy = isProvince ? TargetSetter.PROVINCE : TargetSetter.REGENCY;
  const above = isProvince ? random.between(-300, 700) : random.between(-600, 1_200);
  return years.map((year) => ({
    ...{ setBy, region, year, basisPoints: Math.min(10_000, nationalPath(year) + above) },
  }));
}
