import type { Reads } from "../../database/reads";
import type { BranchOfficeKind } from "../../domain/office-kind";
import type { BranchOfficeType } from "./branch-office.type";
import { OFFICE_COLUMNS } from "./office-columns";
import type { OfficeEndpointType } from "./office-endpoint.type";

/**
 * All offices, or those of a kind, or those that serve a region on a day: the region itself, one
 * above it or one below it. A regional office serves what its branches serve.
 */
export function readOffices(
  reads: Reads,
  asked: { kind: BranchOfficeKind | null; within: string | null; on: string },
): Promise<BranchOfficeType[]> {
  return reads.rows<BranchOfficeType>({
    name: "branch_offices",
    text: `SELECT ${OFFICE_COLUMNS} FROM branch_office o
           WHERE ($1::text IS NULL OR o.kind = $1)
             AND ($2::text IS NULL OR EXISTS (
               SELECT FROM office_territory t
               JOIN branch_office serving ON serving.code = t.office_code
               WHERE t.valid @> $3::date
                 AND (t.office_code = o.code
                   OR (o.kind = 'REGIONAL' AND serving.parent_code = o.code))
                 AND (starts_with($2 || '.', t.region_code || '.')
                   OR starts_with(t.region_code, $2 || '.'))))
           ORDER BY o.code COLLATE "C"`,
    values: [asked.kind, asked.within, asked.on],
  });
}

/** Where each branch office's server answers. */
export function readOfficeDirectory(reads: Reads): Promise<OfficeEndpointType[]> {
  return reads.rows<OfficeEndpointType>({
    name: "office_directory",
    text: `SELECT office_code AS code, url FROM office_endpoint ORDER BY office_code COLLATE "C"`,
    values: [],
  });
}
