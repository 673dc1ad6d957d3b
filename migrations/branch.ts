import { referenceMigrations } from "./reference";

/** Every step of a branch office's database, in order. */
export const branchMigrations = [...referenceMigrations];
