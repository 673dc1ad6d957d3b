/** What a role is called in English and in Indonesian. */
export interface Title {
  readonly english: string;
  readonly indonesian: string;
}

const TITLES: Readonly<Record<string, Title>> = {
  HEAD: { english: "Head of the office", indonesian: "Kepala Kantor" },
  DEPUTY_HEAD_SUPERVISION: {
    english: "Deputy regional head for supervision and inspection",
    indonesian: "Wakil Kepala Wilayah Bidang Pengawasan dan Pemeriksaan",
  },
  REGENT: { english: "Regent", indonesian: "Bupati" },
  VICE_REGENT: { english: "Vice regent", indonesian: "Wakil Bupati" },
  REGIONAL_SECRETARY: { english: "Regional secretary", indonesian: "Sekretaris Daerah" },
  MANPOWER_AGENCY_HEAD: {
    english: "Head of the manpower agency",
    indonesian: "Kepala Dinas Tenaga Kerja",
  },
  MANPOWER_AGENCY_ACTING_HEAD: {
    english: "Acting head of the manpower agency",
    indonesian: "Pelaksana Tugas Kepala Dinas Tenaga Kerja",
  },
  MANPOWER_AGENCY_SECRETARY: {
    english: "Secretary of the manpower agency",
    indonesian: "Sekretaris Dinas Tenaga Kerja",
  },
  COUNCIL_CHAIR: {
    english: "Chair of the regional council",
    indonesian: "Ketua Dewan Perwakilan Rakyat Daerah",
  },
  ACTING_MAYOR: { english: "Acting mayor", indonesian: "Penjabat Wali Kota" },
  GOVERNMENT_ASSISTANT: {
    english: "Assistant for government and public welfare",
    indonesian: "Asisten Pemerintahan dan Kesejahteraan Rakyat",
  },
  COOPERATION_SECTION_HEAD: {
    english: "Head of the cooperation section",
    indonesian: "Kepala Bagian Kerja Sama",
  },
  PROSECUTOR_CIVIL_AND_STATE_ADMINISTRATION_HEAD: {
    english: "Head of civil and state administrative affairs at the prosecutor's office",
    indonesian: "Kepala Seksi Perdata dan Tata Usaha Negara Kejaksaan Negeri",
  },
};

/** Roles in a branch office; all others are in a region's government. */
const OFFICE_ROLES: ReadonlySet<string> = new Set(["HEAD", "DEPUTY_HEAD_SUPERVISION"]);

/** Where a role is held; undefined when there is no such role. */
export function placeOfRole(role: string): "office" | "region" | undefined {
  if (!Object.hasOwn(TITLES, role)) return undefined;
  return OFFICE_ROLES.has(role) ? "office" : "region";
}

/** The titles of a role. A role without them is a mistake in the facts, and stops the loading. */
export function titleOfRole(role: string): Title {
  const title = TITLES[role];
  if (title === undefined) throw new Error(`The role ${role} of an official has no title.`);
  return title;
}
