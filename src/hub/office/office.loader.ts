import type { Reads } from "../../database/reads";
import { manyForEach, oneForEach, perQuestion } from "../../graphql/batching";
import type { RegionType } from "../region/region.type";
import type { BranchOfficeType } from "./branch-office.type";
import { OFFICE_COLUMNS } from "./office-columns";

type ServedRegion = RegionType & { office: string };

/** The questions about branch offices that many of them are asked at once. */
export function officeLoaders(reads: Reads) {
  return {
    officeByCode: reads.loader<string, BranchOfficeType | null>(async (codes) => {
      const rows = await reads.rows<BranchOfficeType>({
        name: "office_by_code",
        text: `SELECT ${OFFICE_COLUMNS} FROM branch_office o WHERE o.code = ANY($1)`,
        values: [codes],
      });
      return oneForEach(codes, rows, (row) => row.code);
    }),

    childrenByOffice: reads.loader<string, BranchOfficeType[]>(async (codes) => {
      const rows = await reads.rows<BranchOfficeType>({
        name: "office_children",
        text: `SELECT ${OFFICE_COLUMNS} FROM branch_office o
               WHERE o.parent_code = ANY($1) ORDER BY o.code COLLATE "C"`,
        values: [codes],
      });
      return manyForEach(codes, rows, (row) => row.parentCode ?? "");
    }),

    /** What an office serves on a day; a regional office serves what its branches serve. */
    territoryByOffice: perQuestion((on: string) =>
      reads.loader<string, RegionType[]>(async (codes) => {
        const rows = await reads.rows<ServedRegion>(territory(codes, on));
        return manyForEach(codes, rows, (row) => row.office);
      }),
    ),
  };
}

const territory = (codes: readonly string[], on: string) => ({
  name: "office_territory",
  text: `SELECT DISTINCT o.code AS office, r.code COLLATE "C" AS code, r.name, r.level,
           r.village_kind AS "villageKind", r.parent_code AS "parentCode"
         FROM branch_office o
         JOIN branch_office serving ON serving.code = o.code
           OR (o.kind = 'REGIONAL' AND serving.parent_code = o.code)
         JOIN office_territory t ON t.office_code = serving.code AND t.valid @> $2::date
         JOIN region r ON r.code = t.region_code
         WHERE o.code = ANY($1) ORDER BY 1, 2`,
  values: [codes, on],
});
