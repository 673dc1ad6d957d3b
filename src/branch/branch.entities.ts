import { referenceEntities } from "../reference/reference.entities";

/** The tables of a branch office's database. */
export const branchEntities = [...referenceEntities];
