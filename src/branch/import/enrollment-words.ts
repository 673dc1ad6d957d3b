import { FundingSource } from "../../domain/funding-source";
import { Programme } from "../../domain/programme";
import { Segment } from "../../domain/segment";

/** How files name segments, beside their codes. Words are written as `wordOf` writes them. */
const SEGMENT_WORDS: Record<Segment, readonly string[]> = {
  [Segment.PU]: ["penerima upah"],
  [Segment.BPU]: ["bukan penerima upah"],
  [Segment.JAKON]: ["jasa konstruksi"],
  [Segment.PMI]: ["pekerja migran", "pekerja migran indonesia"],
};

const FUNDING_WORDS: Record<FundingSource, readonly string[]> = {
  [FundingSource.APBD]: ["pemda", "pemerintah daerah"],
  [FundingSource.VILLAGE_FUND]: ["dana desa", "apbdes", "apbdesa", "dana nagari", "apb nagari"],
  [FundingSource.KELURAHAN_FUND]: ["dana kelurahan"],
  [FundingSource.CSR]: ["tjsl", "tanggung jawab sosial"],
  [FundingSource.BAZNAS]: ["zakat"],
  [FundingSource.DBH_SAWIT]: ["dana bagi hasil sawit"],
  [FundingSource.EMPLOYER]: ["pemberi kerja", "perusahaan"],
  [FundingSource.SELF]: ["mandiri", "sendiri", "peserta"],
};

/** Kinds of work that documents name; others come as codes. */
const WORKER_GROUP_WORDS: Readonly<Record<string, readonly string[]>> = {
  FARMER: ["petani"],
  STREET_VENDOR: ["pedagang", "pedagang kaki lima", "pkl"],
  MOTORCYCLE_TAXI_DRIVER: ["tukang ojek", "ojek", "pengemudi ojek"],
  IMAM: ["imam masjid"],
  MOSQUE_CARETAKER: ["garin", "marbot", "penjaga masjid"],
  QURAN_TEACHER: ["guru tpq", "guru mengaji", "guru ngaji", "guru tpa"],
  RELIGIOUS_WORKER: ["pekerja keagamaan"],
  CUSTOMARY_LEADER: ["ninik mamak"],
  CUSTOMARY_INSTITUTION_LKAAM: ["lkaam"],
  CUSTOMARY_INSTITUTION_KAN: ["kan", "kerapatan adat nagari"],
  CUSTOMARY_INSTITUTION_BUNDO_KANDUANG: ["bundo kanduang"],
  VULNERABLE: ["pekerja rentan", "rentan"],
  EXTREME_POOR_VULNERABLE: ["miskin ekstrem", "pekerja rentan miskin ekstrem"],
};

/** A word as it is looked up: small letters, one blank for blanks, hyphens and underscores. */
export function wordOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_/-]+/g, " ")
    .trim();
}

const SEGMENTS = byWord(SEGMENT_WORDS);
const FUNDINGS = byWord(FUNDING_WORDS);
const WORKER_GROUPS = byWord(WORKER_GROUP_WORDS);

/** The segment that a text names, by its code or its word. */
export function segmentOf(text: string): Segment | null {
  return SEGMENTS.get(wordOf(text)) ?? null;
}

/** The funding source that a text names, by its code or its word. */
export function fundingOf(text: string): FundingSource | null {
  return FUNDINGS.get(wordOf(text)) ?? null;
}

/** A worker group, by its word or by a code on record: any other capitals may be a name that slipped. */
export function workerGroupOf(text: string, known: ReadonlySet<string>): string | null {
  const named = WORKER_GROUPS.get(wordOf(text));
  if (named !== undefined) return named;
  const code = wordOf(text).replaceAll(" ", "_").toUpperCase();
  return known.has(code) ? code : null;
}

const PROGRAMMES = Object.values(Programme);

/** Programmes in their canonical order; null where one is unknown or stands there twice. */
export function programmesOf(text: string): readonly Programme[] | null {
  const named = text
    .toUpperCase()
    .split(/[\s+,;/&]+/)
    .filter((word) => word !== "");
  const found = PROGRAMMES.filter((programme) => named.includes(programme));
  return found.length > 0 && found.length === named.length ? found : null;
}

function byWord<Code extends string>(
  words: Readonly<Record<Code, readonly string[]>>,
): ReadonlyMap<string, Code> {
  return new Map(
    (Object.keys(words) as Code[]).flatMap((code) =>
      [wordOf(code), ...words[code]].map((word) => [word, code] as const),
    ),
  );
}
