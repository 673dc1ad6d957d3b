import { SHAPE_COUNT } from "../chart/mark";
import { type Row } from "./question";

/** Which shape stands for which branch office. */
export interface Shapes {
  /** The offices that have one of their own, by how many regions they serve. */
  readonly offices: readonly { readonly code: string; readonly name: string }[];
  of(row: Row): number;
}

/** A shape for each office, as long as there are enough of them; else all regions look alike. */
export function shapesOf(rows: readonly Row[]): Shapes {
  const served = new Map<string, { code: string; name: string; regions: number }>();
  for (const { region, percent } of rows) {
    if (!region.office || percent === null) continue;
    const office = served.get(region.office.code) ?? { ...region.office, regions: 0 };
    served.set(office.code, { ...office, regions: office.regions + 1 });
  }
  const offices = [...served.values()].sort(
    (one, other) => other.regions - one.regions || one.code.localeCompare(other.code),
  );
  if (offices.length > SHAPE_COUNT) return { offices: [], of: () => 0 };
  const shape = new Map(offices.map(({ code }, index) => [code, index]));
  return { offices, of: ({ region }) => shape.get(region.office?.code ?? "") ?? 0 };
}
