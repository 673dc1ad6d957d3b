import { registerEnumType } from "type-graphql";

/** How a worker is insured (segmen kepesertaan). */
export enum Segment {
  PU = "PU",
  BPU = "BPU",
  JAKON = "JAKON",
  PMI = "PMI",
}

registerEnumType(Segment, {
  name: "Segment",
  description: "How a worker is insured (segmen).",
  valuesConfig: {
    PU: { description: "Wage earners (penerima upah)." },
    BPU: { description: "Self-employed and informal workers (bukan penerima upah)." },
    JAKON: { description: "Workers of construction projects (jasa konstruksi)." },
    PMI: { description: "Migrant workers (pekerja migran Indonesia)." },
  },
});
