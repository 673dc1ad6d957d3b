import { type FigureStatus, type RegionLevel } from "../../../schema/operations.types";
import { type ExportLanguage } from "../export/exported-table";

/** What an embedded page says, in one language. */
export interface EmbedWords {
  readonly locale: string;
  readonly title: string;
  readonly levels: Record<RegionLevel, string>;
  readonly caption: (level: string, place: string | null, asOf: string) => string;
  readonly stands: (region: string, rank: string, ranked: string, unranked: string) => string;
  readonly sharedBy: (others: string) => string;
  readonly unranked: (region: string) => string;
  readonly nobody: string;
  readonly columns: readonly [rank: string, region: string, coverage: string];
  readonly people: (participants: string, eligible: string) => string;
  readonly figureOf: (date: string) => string;
  readonly statuses: Record<FigureStatus, string>;
  readonly over100: string;
  readonly more: (rows: string) => string;
  readonly definition: string;
  readonly ownDefinitions: string;
  readonly sources: string;
  readonly noSources: string;
  readonly knownAt: string;
  readonly simulated: string;
  readonly download: string;
  readonly problem: string;
}

const INDONESIAN: EmbedWords = {
  locale: "id-ID",
  title: "Peringkat cakupan Jamsostek",
  levels: {
    PROVINCE: "Provinsi",
    REGENCY: "Kabupaten dan kota",
    DISTRICT: "Kecamatan",
    VILLAGE: "Desa dan kelurahan",
  },
  caption: (level, place, asOf) => `${level} di ${place ?? "Indonesia"}, per ${asOf}`,
  stands: (region, rank, ranked, unranked) =>
    `${region} berada di peringkat ${rank} dari ${ranked} yang melapor, ${unranked} belum.`,
  sharedBy: (others) => `Peringkat itu sama dengan ${others} wilayah lain.`,
  unranked: (region) => `Cakupan ${region} belum diketahui.`,
  nobody: "Belum ada wilayah yang cakupannya diketahui.",
  columns: ["Peringkat", "Wilayah", "Cakupan"],
  people: (participants, eligible) => `${participants} peserta dari ${eligible} pekerja`,
  figureOf: (date) => `angka ${date}`,
  statuses: {
    REPORTED: "dilaporkan",
    ZERO_REPORTED: "dilaporkan nol",
    NOT_REPORTED: "belum dilaporkan",
    STALE: "angka lama",
    UNREACHABLE: "kantor cabang tidak terjangkau",
    SUPPRESSED: "tidak ditampilkan: kurang dari lima orang",
  },
  over100: "di atas 100 %: penyebut perlu diperiksa",
  more: (rows) => `… dan ${rows} wilayah lain`,
  definition: "Definisi",
  ownDefinitions: "Definisi tiap wilayah tercantum di barisnya; angkanya belum tentu sebanding.",
  sources: "Sumber",
  noSources: "Dihitung dari kepesertaan yang tercatat.",
  knownAt: "Diketahui pada",
  simulated: "SIMULASI: angka-angka ini dibuat oleh program, bukan data nyata.",
  download: "Unduh CSV",
  problem: "Peringkat tidak dapat ditampilkan",
};

const ENGLISH: EmbedWords = {
  locale: "en-GB",
  title: "Ranking by employment social security coverage",
  levels: {
    PROVINCE: "Provinces",
    REGENCY: "Regencies and cities",
    DISTRICT: "Districts",
    VILLAGE: "Villages",
  },
  caption: (level, place, asOf) => `${level} in ${place ?? "Indonesia"}, on ${asOf}`,
  stands: (region, rank, ranked, unranked) =>
    `${region} ranks ${rank} of ${ranked} that report; ${unranked} do not yet.`,
  sharedBy: (others) => `It shares this rank with ${others} more.`,
  unranked: (region) => `The coverage of ${region} is not known yet.`,
  nobody: "Of no region is the coverage known yet.",
  columns: ["Rank", "Region", "Coverage"],
  people: (participants, eligible) => `${participants} participants of ${eligible} workers`,
  figureOf: (date) => `figure of ${date}`,
  statuses: {
    REPORTED: "reported",
    ZERO_REPORTED: "zero reported",
    NOT_REPORTED: "not reported yet",
    STALE: "old figure",
    UNREACHABLE: "branch office unreachable",
    SUPPRESSED: "not shown: fewer than five people",
  },
  over100: "over 100 %: the denominator is worth a check",
  more: (rows) => `… and ${rows} more regions`,
  definition: "Definition",
  ownDefinitions: "Each row names its own definition; the figures may not be comparable.",
  sources: "Sources",
  noSources: "Computed from recorded enrollments.",
  knownAt: "Known at",
  simulated: "SIMULATED: a program made these figures up; they are not real.",
  download: "Download CSV",
  problem: "The ranking cannot be shown",
};

/** The words of each language. */
export const EMBED_WORDS: Record<ExportLanguage, EmbedWords> = { id: INDONESIAN, en: ENGLISH };
