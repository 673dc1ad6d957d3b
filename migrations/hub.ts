import { referenceMigrations } from "./reference";

/** Every step of a hub's database, in order. */
export const hubMigrations = [...referenceMigrations];
