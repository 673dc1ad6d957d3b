import { type DatePrecision } from "../../../schema/dashboard.types";
import { type Formats } from "../words/formats";

/** A day as exactly as it is known; null where it is not known at all. */
export function dayOf(
  { date, month }: Pick<Formats, "date" | "month">,
  day: string | null | undefined,
  precision?: DatePrecision | null,
): string | null {
  if (day == null) return null;
  if (precision === "YEAR") return day.slice(0, 4);
  return precision === "MONTH" ? month(day) : date(day);
}

/** The day it is in western Indonesia, where the service's dates are at home. */
export function today(): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Jakarta" }).format(new Date());
}

/** The first day of the month that lies so many months after a day's. */
export function monthAfter(day: string, months: number): string {
  const number = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const month = String((number % 12) + 1).padStart(2, "0");
  return `${Math.floor(number / 12)}-${month}-01`;
}

/** The last day of a day's month. */
export function monthEnd(day: string): string {
  const next = new Date(`${monthAfter(day, 1)}T00:00:00Z`);
  return new Date(next.getTime() - 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one day to another; below zero where it has passed. */
export function daysUntil(day: string, from: string): number {
  return Math.round((Date.parse(day) - Date.parse(from)) / 86_400_000);
}
