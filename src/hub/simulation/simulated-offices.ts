import { BranchOfficeKind } from "../../domain/office-kind";
import { SIMULATED_OFFICE } from "../simulated-office";
import type { ListedRegion } from "./simulated-regions";

/** An office that a simulation makes up, and the regencies that it serves. */
export interface SimulatedOffice {
  readonly code: string;
  readonly name: string;
  readonly kind: BranchOfficeKind;
  readonly parent: string | null;
  readonly serves: readonly string[];
}

/** Regional offices, by the first digit of the codes of their provinces. */
const REGIONAL: Record<string, { code: string; name: string }> = {
  1: { code: "sumatera", name: "Sumatera" },
  2: { code: "sumatera", name: "Sumatera" },
  3: { code: "jawa", name: "Jawa" },
  5: { code: "bali-nusa", name: "Bali dan Nusa Tenggara" },
  6: { code: "kalimantan", name: "Kalimantan" },
  7: { code: "sulawesi", name: "Sulawesi" },
  8: { code: "maluku", name: "Maluku" },
  9: { code: "papua", name: "Papua" },
};

/** The agency has some 122 branch offices for 514 regencies and cities. */
const REGENCIES_AN_OFFICE = 4.2;

/**
 * The made-up offices of the whole country: each branch office serves neighbouring regencies of one
 * province, in the order of their codes, and belongs to the regional office of its islands.
 */
export function simulatedOffices(regencies: readonly ListedRegion[]): SimulatedOffice[] {
  const provinces = [...new Set(regencies.map(({ code }) => code.slice(0, 2)))];
  const branches = provinces.flatMap((province) =>
    branchesOf(
      province,
      regencies.filter(({ code }) => code.startsWith(`${province}.`)),
    ),
  );
  const regional = new Map(
    branches.map(({ serves: [regency = ""] }) => {
      const { code, name } = regionalOf(regency);
      return [code, `Kantor Wilayah Simulasi ${name}`] as const;
    }),
  );
  const above = [...regional].map(([code, name]) => ({
    ...{ code, name, kind: BranchOfficeKind.REGIONAL, parent: null, serves: [] },
  }));
  return [...above, ...branches];
}

function branchesOf(province: string, regencies: readonly ListedRegion[]): SimulatedOffice[] {
  const offices = Math.max(1, Math.round(regencies.length / REGENCIES_AN_OFFICE));
  return Array.from({ length: offices }, (_, at) => {
    const from = Math.floor((at * regencies.length) / offices);
    const served = regencies.slice(from, Math.floor(((at + 1) * regencies.length) / offices));
    return {
      code: `${SIMULATED_OFFICE}-${province}-${at + 1}`,
      name: `Kantor Cabang Simulasi ${served[0]?.name ?? province}`,
      kind: BranchOfficeKind.BRANCH,
      parent: regionalOf(province).code,
      serves: served.map(({ code }) => code),
    };
  });
}

function regionalOf(region: string): { code: string; name: string } {
  const office = REGIONAL[region.slice(0, 1)];
  if (office === undefined) throw new Error(`No island is known for the region ${region}.`);
  return { code: `${SIMULATED_OFFICE}-${office.code}`, name: office.name };
}
