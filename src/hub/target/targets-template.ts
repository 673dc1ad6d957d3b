/** The header of a file; the documents hold no target that a row could show. */
export const TARGETS_TEMPLATE = "set_by,region,name,year,basis_points,legal_basis,source\n";
