import { registerEnumType } from "type-graphql";

/** Whose target it is. */
export enum TargetSetter {
  NATIONAL = "NATIONAL",
  PROVINCE = "PROVINCE",
  REGENCY = "REGENCY",
}

registerEnumType(TargetSetter, {
  name: "TargetSetter",
  description: "Who has set a target for a region's coverage.",
  valuesConfig: {
    NATIONAL: { description: "The country, for all regions." },
    PROVINCE: { description: "A province, for itself or a region in it and all below." },
    REGENCY: { description: "A regency or city, for itself or a region in it and all below." },
  },
});
