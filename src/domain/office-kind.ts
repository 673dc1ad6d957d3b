import { registerEnumType } from "type-graphql";

/** The three kinds of branch office. */
export enum BranchOfficeKind {
  REGIONAL = "REGIONAL",
  BRANCH = "BRANCH",
  SUB_BRANCH = "SUB_BRANCH",
}

registerEnumType(BranchOfficeKind, {
  name: "BranchOfficeKind",
  description: "The kind of a branch office.",
  valuesConfig: {
    REGIONAL: { description: "Kantor wilayah: leads the branches of one or more provinces." },
    BRANCH: { description: "Kantor cabang: serves regencies and cities, and keeps their records." },
    SUB_BRANCH: {
      description: "Kantor cabang pembantu or perintis (KCP): serves places for its branch.",
    },
  },
});
