import { isCalendarDate } from "../domain/calendar";

const WHOLE_NUMBER = /^(0|[1-9][0-9]{0,2}(\.[0-9]{3})+|[1-9][0-9]*)$/;
const LONGEST_NUMBER = 18;

/** A whole number as files write it, 1333 or 1.333 in the Indonesian way; null for anything else. */
export function wholeNumberOf(text: string): number | null {
  if (text.length > LONGEST_NUMBER || !WHOLE_NUMBER.test(text)) return null;
  const value = Number(text.replaceAll(".", ""));
  return Number.isSafeInteger(value) ? value : null;
}

const DAY_FIRST = /^([0-9]{1,2})\/([0-9]{1,2})\/([0-9]{4})$/;

/** A day as files write it, 2024-03-31 or 31/03/2024; null for anything else. */
export function dayOf(text: string): string | null {
  const [, day = "", month = "", year = ""] = DAY_FIRST.exec(text) ?? [];
  const iso = year === "" ? text : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCalendarDate(iso) ? iso : null;
}
