const ISO_DATE = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;

/** Whether a text is an ISO 8601 calendar date that exists, 1900 to 2199: not 2024-02-30. */
export function isCalendarDate(text: string): boolean {
  const parts = text.length === 10 ? ISO_DATE.exec(text) : null;
  if (!parts) return false;
  const year = Number(parts[1]);
  const at = new Date(`${text}T00:00:00Z`);
  return (
    year >= 1900 && year < 2200 && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
  );
}

const INSTANT = /^([0-9-]{10})T([0-9]{2}):([0-9]{2}):([0-9]{2})(\.[0-9]{1,6})?(Z|\+00:00)$/;

/** An ISO 8601 instant in UTC, to the microsecond at most, with a Z at its end; null for other texts. */
export function instantOf(text: string): string | null {
  const parts = text.length <= 32 ? INSTANT.exec(text) : null;
  const [, date = "", hour, minute, second, fraction = ""] = parts ?? [];
  if (!isCalendarDate(date)) return null;
  if (Number(hour) >= 24 || Number(minute) >= 60 || Number(second) >= 60) return null;
  return `${date}T${hour}:${minute}:${second}${fraction}Z`;
}

/** Today in Jakarta, where the agency's day begins. */
export function today(now = new Date()): string {
  return new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** The last day of the month before a date: the end of the last closed month. */
export function endOfLastClosedMonth(date = today()): string {
  const firstOfMonth = new Date(`${date.slice(0, 7)}-01T00:00:00Z`);
  return new Date(firstOfMonth.getTime() - 86_400_000).toISOString().slice(0, 10);
}

/** How many calendar months lie between the months of two dates. */
export function monthsBetween(earlier: string, later: string): number {
  return (
    (Number(later.slice(0, 4)) - Number(earlier.slice(0, 4))) * 12 +
    Number(later.slice(5, 7)) -
    Number(earlier.slice(5, 7))
  );
}

/** The last day of a month, as in 2024-02. */
export function lastDayOfMonth(month: string): string {
  const [next = ""] = monthsFrom(`${month}-01`, 2).slice(1);
  return dayBefore(next);
}

/** The day after a date. */
export function dayAfter(date: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  return new Date(at.getTime() + 86_400_000).toISOString().slice(0, 10);
}

/** The last end of a month on or before a date. */
export function lastMonthEnd(date: string): string {
  const isEnd = dayAfter(date).endsWith("-01");
  return isEnd ? date : endOfLastClosedMonth(date);
}

/** The first days of so many months, from the month of a date on. */
export function monthsFrom(date: string, count: number): string[] {
  const first = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  return Array.from({ length: count }, (_, at) => {
    const month = String(((first + at) % 12) + 1).padStart(2, "0");
    return `${Math.floor((first + at) / 12)}-${month}-01`;
  });
}

/** The day before a date. */
export function dayBefore(date: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  return new Date(at.getTime() - 86_400_000).toISOString().slice(0, 10);
}

/** The last day of the month of a date. */
export function endOfMonth(date: string): string {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
