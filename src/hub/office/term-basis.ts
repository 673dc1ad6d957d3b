import { registerEnumType } from "type-graphql";

/** From what a day of somebody's term is known. */
export enum TermBasis {
  TERM = "TERM",
  SIGHTING = "SIGHTING",
}

registerEnumType(TermBasis, {
  name: "TermBasis",
  description: "From what it is known when somebody was in a role.",
  valuesConfig: {
    TERM: { description: "The day of the term itself is known." },
    SIGHTING: {
      description: "Somebody was seen in the role then; the term may have been longer.",
    },
  },
});
