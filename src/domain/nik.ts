/** What can be wrong with sixteen digits that ought to be a NIK. */
export type NikFault = "REGION_UNKNOWN" | "DATE_IMPOSSIBLE" | "AGE_IMPOSSIBLE" | "SERIAL_ZERO";

/** Whose NIK stands in a file of workers: nobody younger, and nobody older. */
export const YOUNGEST_WORKER = 15;
export const OLDEST_WORKER = 100;

const LENGTH = 16;

/** Whether a text is sixteen digits. */
export function isSixteenDigits(text: string): boolean {
  if (text.length !== LENGTH) return false;
  for (let at = 0; at < LENGTH; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter < 48 || letter > 57) return false;
  }
  return true;
}

/**
 * Everything that is wrong with a NIK of sixteen digits: six of the region of first registration,
 * of which the regency must be known, for districts are parted and renumbered all the time; day
 * (40 more for women), month and year of birth; and a serial number from 0001 on.
 */
export function nikFaults(nik: string, regencies: ReadonlySet<string>, on: string): NikFault[] {
  const faults: NikFault[] = [];
  if (!regencies.has(nik.slice(0, 4)) || nik.startsWith("00", 4)) faults.push("REGION_UNKNOWN");
  const born = birthOf(nik, on);
  if (typeof born === "string") faults.push(born);
  if (nik.endsWith("0000")) faults.push("SERIAL_ZERO");
  return faults;
}

/** The day of birth that a NIK tells somebody who works on a day; null where it tells none. */
export function birthDateOfNik(nik: string, on: string): string | null {
  const born = birthOf(nik, on);
  if (typeof born === "string") return null;
  const [year, month, day] = born;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/**
 * A NIK has two digits of the year. Of 1900 and 2000 that century counts in which the person was
 * 15 to 100 years old on the day: the span is shorter than a century, so it is one of them or none.
 */
function birthOf(
  nik: string,
  on: string,
): "DATE_IMPOSSIBLE" | "AGE_IMPOSSIBLE" | readonly [number, number, number] {
  const stated = twoDigits(nik, 6);
  const day = stated > 40 ? stated - 40 : stated;
  const month = twoDigits(nik, 8);
  const short = twoDigits(nik, 10);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(2000 + short, month)) {
    return "DATE_IMPOSSIBLE";
  }
  for (const year of [2000 + short, 1900 + short]) {
    const age = ageOn(on, year, month, day);
    if (age < YOUNGEST_WORKER || age > OLDEST_WORKER) continue;
    return day > daysIn(year, month) ? "DATE_IMPOSSIBLE" : [year, month, day];
  }
  return "AGE_IMPOSSIBLE";
}

function twoDigits(nik: string, at: number): number {
  return (nik.charCodeAt(at) - 48) * 10 + nik.charCodeAt(at + 1) - 48;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}

function ageOn(on: string, year: number, month: number, day: number): number {
  const years = Number(on.slice(0, 4)) - year;
  const isBeforeBirthday =
    Number(on.slice(5, 7)) * 100 + Number(on.slice(8, 10)) < month * 100 + day;
  return isBeforeBirthday ? years - 1 : years;
}

/**
 * A NIK as it may be shown: 1372••••••••0003. Of what is not sixteen digits only the form is
 * told, for nobody knows which part of it would name a person.
 */
export function maskedNik(text: string): string {
  if (isSixteenDigits(text)) return `${text.slice(0, 4)}••••••••${text.slice(12)}`;
  const digits = text.replace(/[^0-9]/g, "").length;
  return `${"•".repeat(Math.min(text.length, 24))} (${text.length} characters, ${digits} digits)`;
}
