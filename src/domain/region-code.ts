import { RegionLevel, VillageKind } from "./region-level";

const REGION_CODE = /^[0-9]{2}(\.[0-9]{2}(\.[0-9]{2}(\.[0-9]{4})?)?)?$/;

/** Whether a text has the form of a Kemendagri region code: 13, 13.03, 13.03.07 or 13.03.07.2001. */
export function isRegionCode(text: string): boolean {
  return text.length <= 13 && REGION_CODE.test(text);
}

/** The level that the length of a region code tells. */
export function levelOfRegionCode(code: string): RegionLevel {
  switch (code.length) {
    case 2:
      return RegionLevel.PROVINCE;
    case 5:
      return RegionLevel.REGENCY;
    case 8:
      return RegionLevel.DISTRICT;
    default:
      return RegionLevel.VILLAGE;
  }
}

/** How many characters a region code of a level has. */
export const REGION_CODE_LENGTH: Record<RegionLevel, number> = {
  [RegionLevel.PROVINCE]: 2,
  [RegionLevel.REGENCY]: 5,
  [RegionLevel.DISTRICT]: 8,
  [RegionLevel.VILLAGE]: 13,
};

/** The code of the region above, or null for a province. */
export function parentRegionCode(code: string): string | null {
  const lastDot = code.lastIndexOf(".");
  return lastDot < 0 ? null : code.slice(0, lastDot);
}

/** The kind of a village, from the first digit of its code's last part; null for other levels. */
export function villageKindOfCode(code: string): VillageKind | null {
  if (code.length !== REGION_CODE_LENGTH.VILLAGE) return null;
  switch (code[9]) {
    case "1":
      return VillageKind.KELURAHAN;
    case "2":
      return VillageKind.DESA;
    case "3":
      return VillageKind.DESA_ADAT;
    default:
      return null;
  }
}

/** Whether a region is another one or lies inside it. */
export function isWithinRegion(code: string, outer: string): boolean {
  return code === outer || code.startsWith(`${outer}.`);
}
