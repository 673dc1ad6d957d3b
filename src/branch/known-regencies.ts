import type { EntityManager } from "typeorm";
import { FORMER_REGENCY_CODES } from "../domain/former-regencies";
import { RegionLevel } from "../domain/region-level";

/** What a NIK may begin with: the regencies of today and those of before. */
export async function knownRegencies(
  tx: Pick<EntityManager, "query">,
): Promise<ReadonlySet<string>> {
  const regencies: { code: string }[] = await tx.query(
    `SELECT replace(code, '.', '') AS code FROM region WHERE level = '${RegionLevel.REGENCY}'`,
  );
  return new Set([...regencies.map(({ code }) => code), ...FORMER_REGENCY_CODES]);
}
