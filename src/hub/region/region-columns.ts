/** The columns of a region `r`, under the names of its GraphQL fields: rows go out as they are. */
export const REGION_COLUMNS = `
  r.code, r.name, r.level, r.village_kind AS "villageKind", r.parent_code AS "parentCode"`;
