import { shown } from "../user-error";

/** A record's own name, which may well have sixteen digits. */
const RECORD = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
/** A day, of which two may stand side by side. */
const DAY = "(?:19|2[01])[0-9]{2}-[0-9]{2}-[0-9]{2}(?![\\p{Nd}]|[\\p{Pd}.]\\p{Nd})";
/** Sixteen digits, as people write them: also with a dot, a dash or blanks between groups. */
const NATIONAL_ID = "\\p{Nd}(?:[\\p{Zs}\\p{Cf}\\p{Pd}\\t.]{0,2}\\p{Nd}){15,}";

/** Records and days are found first, and kept. */
const FOUND = new RegExp(`(${RECORD}|${DAY})|${NATIONAL_ID}`, "giu");

/** A text in which whatever looks like a national id (NIK) is left out. */
export function withoutNationalIds(text: string): string {
  return text.replace(FOUND, (found: string, kept?: string) =>
    kept === undefined ? "(16 digits)" : found,
  );
}

/** Whether something in a text looks like a national id (NIK), which names one person. */
export function holdsNationalId(text: string): boolean {
  return withoutNationalIds(text) !== text;
}

/** Long enough that no cut through a national id is ever shown. */
const LONGEST_READ = 1000;

/** Shortens what a client sent, and leaves out what looks like a national id (NIK). */
export function shownSafely(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  return shown(withoutNationalIds(text.slice(0, LONGEST_READ)));
}
