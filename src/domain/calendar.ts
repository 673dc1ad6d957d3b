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

/** The day after a date. */
export function dayAfter(date: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  return new Date(at.getTime() + 86_400_000).toISOString().slice(0, 10);
}

/** The last day of the month of a date. */
export function endOfMonth(date: string): string {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
