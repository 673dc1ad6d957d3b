import { referenceEntities } from "../reference/reference.entities";

/** The tables of a hub's database. */
export const hubEntities = [...referenceEntities];
