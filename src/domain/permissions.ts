import { type Actor, type Role, ROLES } from "./actor";

/** How far a role's permission reaches. A role that a line does not name may not. */
export type Scope = "ANY" | "OWN_OFFICE" | "OWN_REGION";

/** One line of the table: an operation, who may do it, and why. */
export interface Permission {
  /** What is done, in plain words. */
  readonly does: string;
  /** The same in Indonesian. */
  readonly label: string;
  readonly allowed: Readonly<Partial<Record<Role, Scope>>>;
  readonly why: string;
}

const OFFICE_STAFF = { OFFICER: "OWN_OFFICE", HEAD_OF_OFFICE: "OWN_OFFICE" } as const;
const HEAD = { HEAD_OF_OFFICE: "OWN_OFFICE" } as const;

const SIGNED_IN = {
  ANALYST: "ANY",
  OFFICER: "ANY",
  HEAD_OF_OFFICE: "ANY",
  OFFICIAL: "ANY",
  AUDITOR: "ANY",
  ADMINISTRATOR: "ANY",
} as const;
const EVERYBODY = { ANONYMOUS: "ANY", ...SIGNED_IN } as const;

/** Who may do what. */
export const PERMISSIONS = {
  READ_PUBLISHED: {
    does: "read what is published",
    label: "membaca data yang diterbitkan",
    allowed: EVERYBODY,
    why: "Figures, rates, agreements and budgets name no participant and are public already.",
  },
  EXPORT_PUBLISHED: {
    does: "take away what is published as a file or a calendar",
    label: "mengunduh data yang diterbitkan sebagai berkas atau kalender",
    allowed: EVERYBODY,
    why: "A file holds nothing that is not shown to everybody already.",
  },
  FIND_OFFICES: {
    does: "find where the server of an office answers",
    label: "mencari alamat peladen kantor",
    allowed: EVERYBODY,
    why: "The gateway asks before anybody has signed in; nobody else reaches what answers it.",
  },
  READ_AGGREGATES: {
    does: "read all aggregates, also those that are not published",
    label: "membaca semua agregat, juga yang tidak diterbitkan",
    allowed: SIGNED_IN,
    why: "Sums that can be asked for so freely are for those who answer for their use.",
  },
  READ_COHORTS: {
    does: "read cohorts, their totals and closed months",
    label: "membaca kelompok peserta, jumlahnya dan bulan tutup buku",
    allowed: OFFICE_STAFF,
    why: "A cohort, or the difference of two totals, may be so small that it tells of single people.",
  },
  READ_PARTICIPANTS: {
    does: "read participants, masked",
    label: "membaca data peserta yang disamarkan",
    allowed: OFFICE_STAFF,
    why: "Even masked, a participant is a person whom only the keeping office serves.",
  },
  REVEAL_PARTICIPANT: {
    does: "see a participant's full data, with a reason",
    label: "membuka data lengkap peserta dengan alasan",
    allowed: HEAD,
    why: "Full data are shown to the one who answers for the office, and each look is recorded.",
  },
  READ_CANDIDATES: {
    does: "read candidates and their selection",
    label: "membaca calon peserta dan proses seleksinya",
    allowed: { ...OFFICE_STAFF, OFFICIAL: "OWN_REGION" },
    why: "Candidates are people; the region that lists them and the office that enrols them decide.",
  },
  STEP_CANDIDATES: {
    does: "list, verify and reject candidates",
    label: "mendaftar, memverifikasi dan menolak calon peserta",
    allowed: { ...OFFICE_STAFF, OFFICIAL: "OWN_REGION" },
    why: "The region proposes its own people; the office records what the region sends on paper.",
  },
  RECORD: {
    does: "record, change and end what the office keeps",
    label: "mencatat, mengubah dan mengakhiri data kantor",
    allowed: OFFICE_STAFF,
    why: "Each office answers for its own records, and for no others.",
  },
  RECORD_FOR_ALL: {
    does: "record what holds for all offices",
    label: "mencatat data yang berlaku bagi semua kantor",
    allowed: { ADMINISTRATOR: "ANY" },
    why: "Eligible workers, targets and terms of office decide ranks, so no single office sets them.",
  },
  CLOSE_MONTH: {
    does: "close a month",
    label: "menutup bulan",
    allowed: HEAD,
    why: "A closed month is what the office stands by; its head signs it.",
  },
  READ_IMPORTS: {
    does: "read imports and their refused rows",
    label: "membaca impor dan baris yang ditolak",
    allowed: OFFICE_STAFF,
    why: "An import's rows are about people, refused ones too.",
  },
  READ_MEETINGS: {
    does: "read meetings and what was agreed in them",
    label: "membaca rapat dan tindak lanjutnya",
    allowed: OFFICE_STAFF,
    why: "Notes of meetings are internal and may name people.",
  },
  READ_DUPLICATES: {
    does: "read and decide suspected duplicates",
    label: "membaca dan memutuskan dugaan data ganda",
    allowed: OFFICE_STAFF,
    why: "A case is about one person at two offices; only these two have to know.",
  },
  READ_TRAIL: {
    does: "read the trail",
    label: "membaca jejak audit",
    allowed: { ...HEAD, AUDITOR: "OWN_OFFICE" },
    why: "Auditors judge what was done; the head answers for it.",
  },
} as const satisfies Readonly<Record<string, Permission>>;

export type Operation = keyof typeof PERMISSIONS;

/** Whether a permission does not depend on who asks. */
export function isForEverybody(operation: Operation): boolean {
  const { allowed }: Permission = PERMISSIONS[operation];
  return ROLES.every((role) => allowed[role] === "ANY");
}

/** Whether it asks for no more than that somebody has signed in. */
export function isForSignedIn(operation: Operation): boolean {
  const { allowed }: Permission = PERMISSIONS[operation];
  return ROLES.every((role) => (allowed[role] === "ANY") !== (role === "ANONYMOUS"));
}

/** What an operation is done to; a part that is not known is no reason to allow it. */
export interface Target {
  readonly office: string | null;
  readonly region: string | null;
}

/** Whether somebody may do an operation to something. */
export function isAllowed(actor: Actor, operation: Operation, target: Target): boolean {
  const { allowed }: Permission = PERMISSIONS[operation];
  switch (allowed[actor.role]) {
    case "ANY":
      return true;
    case "OWN_OFFICE":
      return target.office !== null && actor.offices.includes(target.office);
    case "OWN_REGION":
      return actor.regions.some((own) => isInside(target.region, own));
    case undefined:
      return false;
  }
}

function isInside(region: string | null, own: string): boolean {
  return region !== null && (region === own || region.startsWith(`${own}.`));
}
