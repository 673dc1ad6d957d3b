import type { ColumnKey } from "./enrollment-columns";

/** A rule that rows are checked by: what must hold, and how to mend what does not. */
export interface EnrollmentRule {
  /** Null: the row as a whole. */
  readonly columns: readonly ColumnKey[] | null;
  readonly rule: string;
  readonly hintId: string;
  readonly hintEn: string;
}

const DATES = ["startsOn", "endsOn"] as const;

/** Every rule by its code. Checks, reject files and docs/IMPORT.md say what stands here. */
export const RULES = {
  WRONG_NUMBER_OF_CELLS: {
    columns: null,
    rule: "A row has one cell for each column of the first line.",
    hintId: "Isi satu sel untuk setiap kolom; beri tanda kutip pada teks yang memuat pemisah.",
    hintEn: "Write one cell for each column; put a text that holds the delimiter in quotes.",
  },
  CELL_ERROR: {
    columns: null,
    rule: "No cell holds the error of a formula.",
    hintId: "Perbaiki rumusnya, atau ketik nilainya sebagai pengganti rumus.",
    hintEn: "Correct the formula, or type its value in its place.",
  },
  NIK_MISSING: {
    columns: ["nik"],
    rule: "Every person has a NIK.",
    hintId: "Isi NIK dari KTP atau kartu keluarga.",
    hintEn: "Write the NIK from the identity card or the family card.",
  },
  NIK_IS_NUMBER: {
    columns: ["nik"],
    rule: "A NIK is text; a spreadsheet that takes it for a number loses its last digits.",
    hintId: "Jadikan kolom NIK bertipe Teks, lalu ketik ulang NIK dari sumbernya.",
    hintEn: "Format the column as Text, then enter the NIK again from its source.",
  },
  NIK_LENGTH: {
    columns: ["nik"],
    rule: "A NIK has exactly sixteen digits and nothing else.",
    hintId: "Tulis 16 angka tanpa huruf, titik, atau tanda hubung.",
    hintEn: "Write sixteen digits without letters, dots or hyphens.",
  },
  NIK_REGION_UNKNOWN: {
    columns: ["nik"],
    rule: "A NIK begins with the code of a regency that there is or was, and a district.",
    hintId: "Periksa enam angka pertama NIK pada KTP.",
    hintEn: "Check the first six digits on the identity card.",
  },
  NIK_DATE_IMPOSSIBLE: {
    columns: ["nik"],
    rule: "Digits 7 to 12 of a NIK are a day that exists: day (plus 40 for women), month, year.",
    hintId: "Periksa angka ke-7 sampai ke-12 NIK: tanggal lahir, ditambah 40 untuk perempuan.",
    hintEn: "Check digits 7 to 12: the date of birth, with 40 added to the day for women.",
  },
  NIK_AGE_IMPOSSIBLE: {
    columns: ["nik"],
    rule: "By the NIK the person is 15 to 100 years old at the start.",
    hintId: "Periksa tahun lahir dalam NIK dan tanggal mulai.",
    hintEn: "Check the year of birth in the NIK, and the first day.",
  },
  NIK_SERIAL_ZERO: {
    columns: ["nik"],
    rule: "The last four digits of a NIK are not 0000, as a spreadsheet makes them.",
    hintId: "Jadikan kolom NIK bertipe Teks, lalu ketik ulang NIK dari sumbernya.",
    hintEn: "Format the column as Text, then enter the NIK again from its source.",
  },
  NAME_MISSING: {
    columns: ["name"],
    rule: "Every person has a name.",
    hintId: "Isi nama seperti pada KTP.",
    hintEn: "Write the name as on the identity card.",
  },
  NAME_MALFORMED: {
    columns: ["name"],
    rule: "A name has 2 to 120 characters: letters, blanks and marks, no long number, no formula.",
    hintId: "Tulis nama saja, tanpa NIK, nomor telepon, atau rumus.",
    hintEn: "Write the name alone, without a NIK, a telephone number or a formula.",
  },
  REGION_MISSING: {
    columns: ["region"],
    rule: "Every person is counted in a region.",
    hintId: "Isi kode atau nama kecamatan atau desa.",
    hintEn: "Write the code or the name of the district or village.",
  },
  REGION_UNKNOWN: {
    columns: ["region"],
    rule: "A region is named by its code, or by its name within the office's territory.",
    hintId: 'Tulis kodenya, mis. 13.03.07, atau nama lengkap: "Kupitan, Kabupaten Sijunjung".',
    hintEn:
      'Write its code, as 13.03.07, or its name and those above: "Kupitan, Kabupaten Sijunjung".',
  },
  REGION_AMBIGUOUS: {
    columns: ["region"],
    rule: "A region's name is that of one region only.",
    hintId: "Tulis kodenya, salah satu dari:",
    hintEn: "Write its code, one of:",
  },
  REGION_LEVEL_WRONG: {
    columns: ["region"],
    rule: "A person is counted in a regency, district or village, not in a province.",
    hintId: "Tulis kabupaten/kota, kecamatan, atau desa.",
    hintEn: "Name the regency, district or village.",
  },
  REGION_NOT_SERVED: {
    columns: ["region"],
    rule: "The region is in the office's territory on the first day.",
    hintId: "Periksa wilayah dan tanggal mulai; catat di kantor yang melayaninya pada hari itu.",
    hintEn: "Check region and first day; import it at the office that served the region then.",
  },
  COHORT_UNSTATED: {
    columns: ["segment", "programmes"],
    rule: "A row names an existing enrollment, or segment and programmes.",
    hintId: "Isi segmen dan program, atau id kepesertaan.",
    hintEn: "Write segment and programmes, or the id of an enrollment.",
  },
  SEGMENT_UNKNOWN: {
    columns: ["segment"],
    rule: "A segment is PU, BPU, JAKON or PMI, or its Indonesian name.",
    hintId: "Tulis PU, BPU, JAKON, atau PMI.",
    hintEn: "Write PU, BPU, JAKON or PMI.",
  },
  PROGRAMMES_UNKNOWN: {
    columns: ["programmes"],
    rule: "Programmes are JKK, JKM, JHT, JP and JKP, each once.",
    hintId: "Tulis misalnya JKK+JKM.",
    hintEn: "Write for example JKK+JKM.",
  },
  FUNDING_UNKNOWN: {
    columns: ["funding"],
    rule: "A funding source is one of the codes, or its Indonesian word.",
    hintId:
      "Tulis APBD, dana desa, dana kelurahan, CSR, BAZNAS, DBH sawit, pemberi kerja, atau mandiri.",
    hintEn:
      "Write APBD, VILLAGE_FUND, KELURAHAN_FUND, CSR, BAZNAS, DBH_SAWIT, EMPLOYER or SELF; or leave " +
      "it empty.",
  },
  WORKER_GROUP_MALFORMED: {
    columns: ["workerGroup"],
    rule: "A worker group is a known word or a code on record.",
    hintId: "Tulis misalnya petani; kelompok baru dicatat dulu pada sebuah kepesertaan.",
    hintEn: "Write for example FARMER; record a new group with an enrollment first.",
  },
  AGREEMENT_MALFORMED: {
    columns: ["agreement"],
    rule: "An agreement is named by its id at this office.",
    hintId: "Salin id perjanjian kantor ini, mis. solok:sijunjung-apbd.",
    hintEn: "Copy the id of an agreement of this office, as solok:sijunjung-apbd.",
  },
  ENROLLMENT_MALFORMED: {
    columns: ["enrollment"],
    rule: "An enrollment is named by its id at this office.",
    hintId: "Salin id kepesertaan kantor ini, mis. solok:sijunjung-2022.",
    hintEn: "Copy the id of an enrollment of this office, as solok:sijunjung-2022.",
  },
  START_MISSING: {
    columns: ["startsOn"],
    rule: "Every row says its first day.",
    hintId: "Isi tanggal mulai, mis. 31/03/2024.",
    hintEn: "Write the first day, as 31/03/2024.",
  },
  DATE_MALFORMED: {
    columns: DATES,
    rule: "A day is written 31/03/2024, 31-03-2024 or 2024-03-31.",
    hintId: "Tulis hari/bulan/tahun dengan empat angka tahun.",
    hintEn: "Write day/month/year with four digits of the year.",
  },
  DATE_IS_NUMBER: {
    columns: DATES,
    rule: "A day is not written as a spreadsheet's number of days.",
    hintId: "Ubah format sel menjadi Tanggal, lalu simpan lagi.",
    hintEn: "Format the cells as Date, then save again.",
  },
  DATE_IMPOSSIBLE: {
    columns: DATES,
    rule: "A day is in the calendar.",
    hintId: "Periksa hari dan bulan; hari ditulis lebih dulu.",
    hintEn: "Check day and month; the day comes first.",
  },
  DATE_OUT_OF_RANGE: {
    columns: DATES,
    rule: "A day lies between the year 2000 and five years from now.",
    hintId: "Periksa tahunnya.",
    hintEn: "Check the year.",
  },
  END_BEFORE_START: {
    columns: ["endsOn"],
    rule: "The last day is not before the first.",
    hintId: "Periksa tanggal mulai dan tanggal berakhir.",
    hintEn: "Check the first day and the last.",
  },
  WAGE_MALFORMED: {
    columns: ["wage"],
    rule: "A wage is a number in the Indonesian way: 2.500.000 or Rp2.500.000,00.",
    hintId: "Tulis misalnya 2.500.000.",
    hintEn: "Write for example 2.500.000.",
  },
  WAGE_AMBIGUOUS: {
    columns: ["wage"],
    rule: "A wage can be read in one way only.",
    hintId: "Tulis rupiah penuh dengan titik; ini dapat dibaca sebagai:",
    hintEn: "Write whole rupiah with dots; this can be read as:",
  },
  WAGE_NOT_WHOLE: {
    columns: ["wage"],
    rule: "A wage is whole rupiah.",
    hintId: "Tulis tanpa sen.",
    hintEn: "Leave out what follows the comma.",
  },
  WAGE_OUT_OF_RANGE: {
    columns: ["wage"],
    rule: "A wage is Rp1 to Rp1.000.000.000 a month.",
    hintId: "Periksa jumlahnya; kosongkan bila tidak diketahui.",
    hintEn: "Check the amount; leave it empty when it is not known.",
  },
} as const satisfies Record<string, EnrollmentRule>;

/** The stable word for a rule. */
export type RuleCode = keyof typeof RULES;
