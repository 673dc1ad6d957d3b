import type { ColumnKey } from "./enrollment-columns";
import type { EnrollmentRule } from "./enrollment-rules";

/** What a row is checked by against the records of the office. */
export const STORING_RULES = {
  NAME_DIFFERS: {
    columns: ["name"],
    rule: "A NIK on record has one name.",
    hintId: "Periksa NIK dan nama; bila nama yang tercatat salah, perbaiki dahulu.",
    hintEn: "Check NIK and name; where the name on record is wrong, correct that first.",
  },
  PARTICIPANT_DIED: {
    columns: ["startsOn"],
    rule: "Nobody is enrolled after the day of death on record.",
    hintId: "Periksa NIK; akhiri kepesertaan paling lambat pada tanggal meninggal:",
    hintEn: "Check the NIK; end the membership on the day of death at the latest:",
  },
  MEMBERSHIP_DIFFERS: {
    columns: ["startsOn"],
    rule: "A person is in an enrollment once at a time, as first recorded.",
    hintId: "Samakan baris ini dengan yang tercatat, atau perbaiki catatannya.",
    hintEn: "Write the row as it is on record, or correct the record.",
  },
  PAID_TWICE: {
    columns: ["startsOn"],
    rule: "A government pays for a person, programme and month once.",
    hintId: "Pindahkan peserta mulai tanggal 1, atau mulai setelah kepesertaan lain berakhir:",
    hintEn:
      "Move the person from the first day of a month, or start in the month after the other ends:",
  },
  ENROLLMENT_UNKNOWN: {
    columns: ["enrollment"],
    rule: "An enrollment that is named is on record at the office.",
    hintId: "Salin id kepesertaan dari catatan kantor, atau kosongkan kolom ini.",
    hintEn: "Copy the id from the office's records, or leave the column empty.",
  },
  ENROLLMENT_NOT_ITEMISED: {
    columns: ["enrollment"],
    rule: "People join an enrollment that is itemised.",
    hintId: "Rinci dahulu kepesertaan itu dengan itemiseEnrollment.",
    hintEn: "Itemise the enrollment first with itemiseEnrollment.",
  },
  ENROLLMENT_DIFFERS: {
    columns: ["enrollment"],
    rule: "What a row says beside its enrollment is what the enrollment says.",
    hintId: "Kosongkan segmen, program, sumber dana dan perjanjian, atau samakan.",
    hintEn: "Leave segment, programmes, funding and agreement empty, or make them the same.",
  },
  REGION_OUTSIDE_ENROLLMENT: {
    columns: ["region"],
    rule: "A person is counted in the enrollment's region or inside it.",
    hintId: "Tulis wilayah di dalam wilayah kepesertaan:",
    hintEn: "Name a region inside that of the enrollment:",
  },
  MEMBERSHIP_OUTSIDE_ENROLLMENT: {
    columns: ["startsOn"],
    rule: "A membership lies within the days of its enrollment.",
    hintId: "Periksa tanggalnya:",
    hintEn: "Check the days:",
  },
  AGREEMENT_UNKNOWN: {
    columns: ["agreement"],
    rule: "An agreement that is named is filed at the office.",
    hintId: "Salin id perjanjian dari catatan kantor, atau kosongkan.",
    hintEn: "Copy the id from the office's records, or leave it empty.",
  },
  AGREEMENT_NOT_SIGNED: {
    columns: ["agreement"],
    rule: "A draft covers nobody.",
    hintId: "Tandatangani perjanjian dahulu, atau kosongkan.",
    hintEn: "Sign the agreement first, or leave it empty.",
  },
  AGREEMENT_OF_OTHER_REGION: {
    columns: ["agreement"],
    rule: "An agreement is for the region of the row.",
    hintId: "Tulis perjanjian untuk wilayah ini, atau kosongkan.",
    hintEn: "Name an agreement for this region, or leave it empty.",
  },
  AGREEMENT_NOT_IN_FORCE: {
    columns: ["agreement"],
    rule: "A membership starts while its agreement runs.",
    hintId: "Periksa tanggal mulai dan masa perjanjian:",
    hintEn: "Check the first day and the term of the agreement:",
  },
} as const satisfies Record<string, EnrollmentRule>;

/** The stable word for such a rule. */
export type StoringCode = keyof typeof STORING_RULES;

/** A breach of such a rule; the details are ids, days and rows. */
export interface StoringBreach {
  code: StoringCode;
  key: ColumnKey;
  details: readonly string[];
}

/** How the problems of a person or an agreement are called in a file. */
export function storingCode(code: string): StoringCode {
  if (code in STORING_RULES) return code as StoringCode;
  switch (code) {
    case "CONTRADICTION":
      return "AGREEMENT_OF_OTHER_REGION";
    case "AGREEMENT_OF_ANOTHER_OFFICE":
      return "AGREEMENT_UNKNOWN";
    default:
      return "MEMBERSHIP_OUTSIDE_ENROLLMENT";
  }
}
