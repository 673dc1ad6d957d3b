import { registerEnumType } from "type-graphql";

/** What a party to an agreement is. */
export enum PartyKind {
  LOCAL_GOVERNMENT = "LOCAL_GOVERNMENT",
  VILLAGE = "VILLAGE",
  COMPANY = "COMPANY",
  BAZNAS = "BAZNAS",
  PROSECUTOR = "PROSECUTOR",
  BRANCH_OFFICE = "BRANCH_OFFICE",
  OTHER = "OTHER",
}

registerEnumType(PartyKind, {
  name: "PartyKind",
  description: "What a party to an agreement is.",
  valuesConfig: {
    LOCAL_GOVERNMENT: { description: "A province, regency or city, or an agency of it." },
    VILLAGE: { description: "A village government: desa, nagari or kelurahan." },
    COMPANY: { description: "A company, for example one that pays from its CSR." },
    BAZNAS: { description: "The alms agency, national or of a region." },
    PROSECUTOR: { description: "A prosecutor's office (kejaksaan)." },
    BRANCH_OFFICE: { description: "The branch office itself, or a sub-branch of it." },
    OTHER: { description: "Another body." },
  },
});
