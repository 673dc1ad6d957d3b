import type { CalendarLanguage } from "../../domain/calendar-page";
import { DatePrecision } from "../../domain/figure";

/** What is written into calendars and lists, in one language. */
export interface CalendarWords {
  calendarName: (office: string) => string;
  expires: (agreement: string) => string;
  renewed: string;
  notRenewed: string;
  followUp: (what: string) => string;
  parties: string;
  regions: string;
  owner: string;
  meeting: string;
  approximate: Record<DatePrecision, string>;
  meetingKinds: Readonly<Record<string, string>>;
  states: Record<"OPEN" | "DONE" | "OVERDUE", string>;
  expiryColumns: readonly [string, string, string, string, string, string, string, string];
  followUpColumns: readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  precisions: Record<DatePrecision, string>;
  yes: string;
  no: string;
}

const INDONESIAN: CalendarWords = {
  calendarName: (office) => `${office}: perjanjian dan tindak lanjut`,
  expires: (agreement) => `Perjanjian berakhir: ${agreement}`,
  renewed: "Sudah diperpanjang.",
  notRenewed: "Belum ada perpanjangan yang tercatat.",
  followUp: (what) => `Tindak lanjut: ${what}`,
  parties: "Para pihak",
  regions: "Wilayah",
  owner: "Penanggung jawab",
  meeting: "Rapat",
  approximate: {
    [DatePrecision.DAY]: "",
    [DatePrecision.MONTH]: "Hanya bulannya yang disebutkan.",
    [DatePrecision.YEAR]: "Hanya tahunnya yang disebutkan.",
  },
  meetingKinds: {
    COMPLIANCE_FORUM: "forum kepatuhan",
    OPERATIONAL_COOPERATION: "rapat KSO",
    LAUNCH: "peluncuran",
  },
  states: { OPEN: "terbuka", DONE: "selesai", OVERDUE: "lewat waktu" },
  expiryColumns: [
    "id perjanjian",
    "jenis",
    "nomor",
    "para pihak",
    "wilayah",
    "berakhir pada",
    "ketelitian tanggal",
    "sudah diperpanjang",
  ],
  followUpColumns: [
    "id tindak lanjut",
    "penanggung jawab",
    "tindak lanjut",
    "jenis rapat",
    "tanggal rapat",
    "wilayah",
    "tenggat",
    "ketelitian tanggal",
    "status",
  ],
  precisions: {
    [DatePrecision.DAY]: "hari",
    [DatePrecision.MONTH]: "bulan",
    [DatePrecision.YEAR]: "tahun",
  },
  yes: "ya",
  no: "tidak",
};

const ENGLISH: CalendarWords = {
  calendarName: (office) => `${office}: agreements and follow-ups`,
  expires: (agreement) => `Agreement ends: ${agreement}`,
  renewed: "It has been renewed.",
  notRenewed: "No renewal is recorded.",
  followUp: (what) => `Follow-up: ${what}`,
  parties: "Parties",
  regions: "Regions",
  owner: "Owner",
  meeting: "Meeting",
  approximate: {
    [DatePrecision.DAY]: "",
    [DatePrecision.MONTH]: "Only the month is stated.",
    [DatePrecision.YEAR]: "Only the year is stated.",
  },
  meetingKinds: {
    COMPLIANCE_FORUM: "compliance forum",
    OPERATIONAL_COOPERATION: "operational cooperation meeting",
    LAUNCH: "launch",
  },
  states: { OPEN: "open", DONE: "done", OVERDUE: "overdue" },
  expiryColumns: [
    "agreement id",
    "kind",
    "number",
    "parties",
    "regions",
    "ends on",
    "date precision",
    "renewed",
  ],
  followUpColumns: [
    "follow-up id",
    "owner",
    "follow-up",
    "meeting kind",
    "meeting date",
    "regions",
    "due on",
    "date precision",
    "state",
  ],
  precisions: {
    [DatePrecision.DAY]: "day",
    [DatePrecision.MONTH]: "month",
    [DatePrecision.YEAR]: "year",
  },
  yes: "yes",
  no: "no",
};

export const CALENDAR_WORDS: Record<CalendarLanguage, CalendarWords> = {
  id: INDONESIAN,
  en: ENGLISH,
};
