import { type EntityManager, Like } from "typeorm";
import type { VillageKind } from "../domain/region-level";
import { Region } from "../reference/region.entity";

/** The codes of a region's villages of a kind; fails when they are not as many as documented. */
export async function villagesOfKind(
  tx: EntityManager,
  regionCode: string,
  villageKind: VillageKind,
  documented: number,
): Promise<string[]> {
  const villages = await tx.find(Region, {
    select: { code: true },
    where: { code: Like(`${regionCode}.%`), villageKind },
    order: { code: "ASC" },
  });
  if (villages.length === documented) return villages.map(({ code }) => code);
  throw new Error(
    `The table of regions has ${villages.length} villages of kind ${villageKind} in ${regionCode}, ` +
      `and ${documented} are documented: the documented record cannot be loaded.`,
  );
}
