/** The key of the lock that the connection of an import holds. */
export const IMPORT_LOCK = "1309, 0";

/** SQL: somebody holds the place for an import in this database. */
export const IMPORT_RUNS = `EXISTS (
  SELECT FROM pg_locks
  WHERE locktype = 'advisory' AND classid = 1309 AND objid = 0 AND objsubid = 2 AND granted
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))`;

/** SQL: what became of an import; one that was killed could not write it down. */
export const IMPORT_STATE = `
  CASE WHEN job.state = 'RUNNING' AND NOT ${IMPORT_RUNS} THEN 'INTERRUPTED' ELSE job.state END`;
