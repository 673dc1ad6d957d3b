/**
 * SQL: a region is another one or lies inside it. Codes hold digits and dots only, and "/" is the
 * character after the dot: the range is what begins with the code and a dot, found by an index.
 */
export function isWithin(regionCode: string, outerCode: string): string {
  return (
    `${regionCode} COLLATE "C" >= ${outerCode} ` +
    `AND ${regionCode} COLLATE "C" < ${outerCode} || '/'`
  );
}

/** SQL: a region is one of those that another one lies inside. */
export function isAbove(regionCode: string, innerCode: string): string {
  return (
    `${regionCode} IN (left(${innerCode}, 2), left(${innerCode}, 5), left(${innerCode}, 8)) ` +
    `AND ${regionCode} <> ${innerCode}`
  );
}
