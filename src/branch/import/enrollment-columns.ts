/** The columns of an enrollment file; each has an Indonesian and an English name. */
export type ColumnKey =
  | "nik"
  | "name"
  | "region"
  | "segment"
  | "programmes"
  | "funding"
  | "workerGroup"
  | "agreement"
  | "enrollment"
  | "startsOn"
  | "endsOn"
  | "wage";

/** One column: what it is called, whether it must be there, and what stands in it. */
export interface EnrollmentColumn {
  readonly key: ColumnKey;
  /** The Indonesian name first, which templates show; then the English ones. */
  readonly names: readonly [string, ...string[]];
  readonly required: "ALWAYS" | "WITHOUT_ENROLLMENT" | "NEVER";
  readonly meaningId: string;
  readonly meaningEn: string;
  /** Made up; a NIK's serial of 9999 and its name say so. */
  readonly example: string;
}

export const COLUMNS: readonly EnrollmentColumn[] = [
  {
    key: "nik",
    names: ["nik"],
    required: "ALWAYS",
    meaningId: "16 angka, sebagai teks",
    meaningEn: "The person's NIK: sixteen digits, as text.",
    example: "1303070101809999",
  },
  {
    key: "name",
    names: ["nama", "name"],
    required: "ALWAYS",
    meaningId: "nama peserta",
    meaningEn: "The person's name, 2 to 120 characters.",
    example: "Contoh Peserta",
  },
  {
    key: "region",
    names: ["wilayah", "region"],
    required: "ALWAYS",
    meaningId:
      "kabupaten/kota, kecamatan, atau desa: kode, nama, atau nama diikuti wilayah atasnya",
    meaningEn:
      "The regency, district or village that the person is counted in: its code, its name, or its " +
      "name and those above it, parted by commas.",
    example: "13.03.07",
  },
  {
    key: "segment",
    names: ["segmen", "segment"],
    required: "WITHOUT_ENROLLMENT",
    meaningId: "PU, BPU, JAKON, atau PMI",
    meaningEn: "How the person is insured: PU, BPU, JAKON or PMI.",
    example: "BPU",
  },
  {
    key: "programmes",
    names: ["program", "programmes", "programs", "programme"],
    required: "WITHOUT_ENROLLMENT",
    meaningId: "JKK, JKM, JHT, JP, JKP; lebih dari satu: JKK+JKM",
    meaningEn: "JKK, JKM, JHT, JP, JKP; several as JKK+JKM.",
    example: "JKK+JKM",
  },
  {
    key: "funding",
    names: ["sumber_dana", "funding", "funding_source"],
    required: "NEVER",
    meaningId: "APBD, dana desa, dana kelurahan, CSR, BAZNAS, DBH sawit, pemberi kerja, mandiri",
    meaningEn: "Who pays: a funding source's code or its Indonesian word.",
    example: "APBD",
  },
  {
    key: "workerGroup",
    names: ["kelompok_pekerja", "worker_group"],
    required: "NEVER",
    meaningId: "kelompok pekerja, mis. petani; kelompok baru sebagai kode: BEEKEEPER",
    meaningEn: "The kind of work: a known word, or a code in capitals; a new code is a new group.",
    example: "petani",
  },
  {
    key: "agreement",
    names: ["perjanjian", "agreement"],
    required: "NEVER",
    meaningId: "id perjanjian di kantor ini, mis. solok:sijunjung-apbd",
    meaningEn: "Id of the office's agreement that it is under, as solok:sijunjung-apbd.",
    example: "",
  },
  {
    key: "enrollment",
    names: ["kepesertaan", "enrollment"],
    required: "NEVER",
    meaningId: "id kepesertaan yang sudah ada; segmen dan program boleh kosong",
    meaningEn:
      "Id of a cohort that the office holds already; segment and programmes may then be empty.",
    example: "",
  },
  {
    key: "startsOn",
    names: ["mulai", "starts_on"],
    required: "ALWAYS",
    meaningId: "tanggal mulai, 31/03/2024 atau 2024-03-31",
    meaningEn: "The first day, as 31/03/2024, 31-03-2024 or 2024-03-31.",
    example: "01/01/2025",
  },
  {
    key: "endsOn",
    names: ["berakhir", "ends_on"],
    required: "NEVER",
    meaningId: "tanggal terakhir, termasuk hari itu; kosong: masih berlaku",
    meaningEn: "The last day, inclusive; empty: it is open.",
    example: "31/12/2025",
  },
  {
    key: "wage",
    names: ["upah", "wage"],
    required: "NEVER",
    meaningId: "upah sebulan dalam rupiah bulat, mis. 2.500.000",
    meaningEn: "The wage of a month in whole rupiah, as 2.500.000.",
    example: "",
  },
];

/** What a reject file adds to the columns of its input; they are not read when it comes back. */
export const REPORT_COLUMNS: readonly string[] = [
  "row",
  "column",
  "masked_value",
  "code",
  "rule",
  "petunjuk",
  "hint",
];

const BY_NAME = new Map(
  COLUMNS.flatMap((column) => column.names.map((name) => [name, column] as const)),
);

/** The column that a header's name, in the form of columnsOf, means. */
export function columnNamed(name: string): EnrollmentColumn | undefined {
  return BY_NAME.get(name);
}

/** All names that a header may have. */
export const COLUMN_NAMES: readonly string[] = [...BY_NAME.keys()];
