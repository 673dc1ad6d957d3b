import type { Logger } from "typeorm";

/**
 * Keeps TypeORM from writing to the standard output by itself: it would show a step's failure
 * there even where `logging` is off. Whoever asked gets the error and tells it.
 */
export class QuietLogger implements Logger {
  logQuery(): void {}
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
