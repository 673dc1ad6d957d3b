import { registerEnumType } from "type-graphql";

/** What a participant is insured against (program). */
export enum Programme {
  JKK = "JKK",
  JKM = "JKM",
  JHT = "JHT",
  JP = "JP",
  JKP = "JKP",
}

registerEnumType(Programme, {
  name: "Programme",
  description: "What a participant is insured against (program).",
  valuesConfig: {
    JKK: { description: "Work accident (jaminan kecelakaan kerja)." },
    JKM: { description: "Death (jaminan kematian)." },
    JHT: { description: "Old age (jaminan hari tua)." },
    JP: { description: "Pension (jaminan pensiun)." },
    JKP: { description: "Job loss (jaminan kehilangan pekerjaan)." },
  },
});
