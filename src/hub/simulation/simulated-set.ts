import type { Simulation } from "../../domain/data-set";
import { StartProblem } from "../../domain/start-problem";
import { type SimulatedMonths, simulatedMonths, yearOf } from "./simulated-months";
import { type SimulatedOffice, simulatedOffices } from "./simulated-offices";
import { isAsked, type ListedRegion, type SimulatedRegency } from "./simulated-regions";
import { type SimulatedTarget, simulatedTargets } from "./simulated-targets";

/** What a simulation makes, but for the rows of its regencies, which are made one by one. */
export interface SimulatedSet {
  readonly months: SimulatedMonths;
  readonly offices: readonly SimulatedOffice[];
  readonly targets: readonly SimulatedTarget[];
  readonly provinces: readonly SimulatedProvince[];
}

/** A province of which at least one regency is simulated. */
export interface SimulatedProvince extends ListedRegion {
  /** Only a whole province has eligible workers of its own. */
  readonly isWhole: boolean;
  readonly regencies: readonly SimulatedRegency[];
}

/** The national list, by level and code. */
export interface ListedRegions {
  readonly provinces: readonly ListedRegion[];
  readonly regencies: readonly ListedRegion[];
  readonly districts: readonly string[];
  /** Of the one regency whose villages have figures. */
  readonly villages: readonly string[];
}

/** Plans a simulation over the national list; refuses codes that are in it neither as province nor regency. */
export function simulatedSet(
  { seed, months: count, until, regions }: Simulation,
  list: ListedRegions,
): SimulatedSet {
  requireListed(regions, list);
  const months = simulatedMonths(count, until);
  const regencies = list.regencies.filter(({ code }) => isAsked(regions, code));
  const offices = simulatedOffices(list.regencies);
  const serving = offices.filter(({ serves }) => serves.some((code) => isAsked(regions, code)));
  const parents = new Set(serving.map(({ parent }) => parent));
  const officeOf = new Map(serving.flatMap(({ code, serves }) => serves.map((one) => [one, code])));
  const districts = childrenOf(list.districts, 5);
  const villages = childrenOf(list.villages, 8);
  const provinces = list.provinces.flatMap((province) => {
    const below = (regency: ListedRegion) => regency.code.startsWith(`${province.code}.`);
    const asked = regencies.filter(below);
    if (asked.length === 0) return [];
    return {
      ...province,
      isWhole: asked.length === list.regencies.filter(below).length,
      regencies: asked.map((regency) => ({
        ...regency,
        office: officeOf.get(regency.code) ?? "",
        districts: districts.get(regency.code) ?? [],
        villages,
      })),
    };
  });
  const years = [...new Set(months.lastDays.map(yearOf))];
  return {
    months,
    offices: offices.filter((office) => serving.includes(office) || parents.has(office.code)),
    targets: simulatedTargets(seed, [...provinces, ...regencies], years),
    provinces,
  };
}

function requireListed(regions: string, { provinces, regencies }: ListedRegions): void {
  if (regions === "all") return;
  const listed = new Set([...provinces, ...regencies].map(({ code }) => code));
  const unknown = regions.split(",").filter((code) => !listed.has(code));
  if (unknown.length === 0) return;
  throw new StartProblem(
    `There is no province or regency ${unknown.join(", ")}.`,
    "Give codes of provinces or regencies with --regions, like 13,73.14, or all.",
  );
}

function childrenOf(codes: readonly string[], parentLength: number): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const code of codes) {
    const parent = code.slice(0, parentLength);
    const among = children.get(parent);
    if (among === undefined) children.set(parent, [code]);
    else among.push(code);
  }
  return children;
}
