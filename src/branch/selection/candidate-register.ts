import { registerEnumType } from "type-graphql";

/** Where candidates are taken from. */
export enum CandidateRegister {
  P3KE = "P3KE",
  DTKS = "DTKS",
  DTSEN = "DTSEN",
  VILLAGE_LIST = "VILLAGE_LIST",
  OTHER = "OTHER",
}

registerEnumType(CandidateRegister, {
  name: "CandidateRegister",
  description: "The register that candidates are taken from.",
  valuesConfig: {
    P3KE: { description: "Pensasaran Percepatan Penghapusan Kemiskinan Ekstrem: extreme poverty." },
    DTKS: { description: "Data Terpadu Kesejahteraan Sosial: social welfare." },
    DTSEN: { description: "Data Tunggal Sosial dan Ekonomi Nasional, which follows those two." },
    VILLAGE_LIST: { description: "A village's own list." },
    OTHER: { description: "Another one, which is named." },
  },
});

/** What became of the quota when candidates were determined. */
export enum QuotaCheck {
  WITHIN_QUOTA = "WITHIN_QUOTA",
  QUOTA_NOT_STATED = "QUOTA_NOT_STATED",
  NO_FUNDING_LINE = "NO_FUNDING_LINE",
}

registerEnumType(QuotaCheck, {
  name: "QuotaCheck",
  description: "What became of the quota when candidates were determined.",
  valuesConfig: {
    WITHIN_QUOTA: { description: "All of them are within what the funding line pays for." },
    QUOTA_NOT_STATED: {
      description: "The funding line does not say for how many it pays, which is not zero.",
    },
    NO_FUNDING_LINE: { description: "The batch names no funding line: nothing was checked." },
  },
});
