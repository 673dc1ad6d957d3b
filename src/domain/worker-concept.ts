import { registerEnumType } from "type-graphql";

/** Whom a count of workers counts. */
export enum WorkerConcept {
  EMPLOYED = "EMPLOYED",
  LABOUR_FORCE = "LABOUR_FORCE",
  POTENTIAL = "POTENTIAL",
  VULNERABLE = "VULNERABLE",
}

registerEnumType(WorkerConcept, {
  name: "WorkerConcept",
  description:
    "Whom a count of eligible workers counts. Shares over different concepts are not comparable.",
  valuesConfig: {
    EMPLOYED: { description: "People who work (penduduk bekerja)." },
    LABOUR_FORCE: {
      description: "People who work and people who look for work (angkatan kerja).",
    },
    POTENTIAL: {
      description: "Workers whom the agency takes for possible participants (potensi pekerja).",
    },
    VULNERABLE: { description: "Vulnerable workers (pekerja rentan)." },
  },
});
