import { isCalendarDate } from "../domain/calendar";

const WHOLE_NUMBER = /^(0|[1-9][0-9]{0,2}(\.[0-9]{3})+|[1-9][0-9]*)$/;
const LONGEST_NUMBER = 18;

/** A whole number as files write it, 1333 or 1.333 in the Indonesian way; null for anything else. */
export function wholeNumberOf(text: string): number | null {
  if (text.length > LONGEST_NUMBER || !WHOLE_NUMBER.test(text)) return null;
  const value = Number(text.replaceAll(".", ""));
  return Number.isSafeInteger(value) ? value : null;
}

const DAY_FIRST = /^([0-9]{1,2})([/-])([0-9]{1,2})\2([0-9]{4})$/;

/** A day as files write it, 2024-03-31, 31/03/2024 or 31-03-2024; null for anything else. */
export function dayOf(text: string): string | null {
  const iso = isoOf(text);
  return isCalendarDate(iso) ? iso : null;
}

const ISO_FORM = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/** Whether a text has the form of a day, be it in the calendar or not: 29/02/2023. */
export function hasFormOfDay(text: string): boolean {
  return ISO_FORM.test(text) || DAY_FIRST.test(text);
}

function isoOf(text: string): string {
  const [, day = "", , month = "", year = ""] = DAY_FIRST.exec(text) ?? [];
  return year === "" ? text : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
