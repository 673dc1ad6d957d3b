/** The columns of an office `o`, under the names of its GraphQL fields: rows go out as they are. */
export const OFFICE_COLUMNS = `
  o.code, o.name, o.kind, o.parent_code AS "parentCode",
  CASE o.kind WHEN 'BRANCH' THEN o.code WHEN 'SUB_BRANCH' THEN o.parent_code END AS "officeCode"`;
