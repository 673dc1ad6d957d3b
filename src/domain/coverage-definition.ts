import { registerEnumType } from "type-graphql";

/** Where the numerator of a coverage share comes from. */
export enum DefinitionNumerator {
  HEADLINES = "HEADLINES",
  STATED = "STATED",
  ENROLLMENTS = "ENROLLMENTS",
}

registerEnumType(DefinitionNumerator, {
  name: "DefinitionNumerator",
  description: "Where the numerator of a coverage share comes from.",
  valuesConfig: {
    HEADLINES: {
      description: "Each region's headline share, whatever it measures; nothing is computed.",
    },
    STATED: { description: "The figures that somebody stated under this very definition." },
    ENROLLMENTS: {
      description: "The roll-up of the enrollments that branch offices keep, month by month.",
    },
  },
});
