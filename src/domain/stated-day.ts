import { DatePrecision } from "./figure";

/** The first day of what was stated: of a year, of a month, or the day itself. */
export function firstDayOf(day: string, precision: DatePrecision): string {
  switch (precision) {
    case DatePrecision.YEAR:
      return `${day.slice(0, 4)}-01-01`;
    case DatePrecision.MONTH:
      return `${day.slice(0, 7)}-01`;
    default:
      return day;
  }
}

/** The last day of what was stated. */
export function lastDayOf(day: string, precision: DatePrecision): string {
  switch (precision) {
    case DatePrecision.YEAR:
      return `${day.slice(0, 4)}-12-31`;
    case DatePrecision.MONTH:
      return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0))
        .toISOString()
        .slice(0, 10);
    default:
      return day;
  }
}
