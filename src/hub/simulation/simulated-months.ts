import { dayBefore, monthsFrom } from "../../domain/calendar";

/** The months of a simulation, and when the hub came to know what is of them. */
export interface SimulatedMonths {
  /** Their first days. */
  readonly firstDays: readonly string[];
  /** Their last days. */
  readonly lastDays: readonly string[];
  /** The instant at which the month before the first one ended: nothing is known earlier. */
  readonly beginning: string;
  /** The instants at which they ended, in Jakarta; a month that comes later has none. */
  readonly ends: readonly string[];
}

/** Midnight in Jakarta after a day: fixed instants, so that the same seed gives the same rows. */
export function endOfDay(day: string): string {
  return `${day}T17:00:00Z`;
}

/** So many months, of which the last ends on a day. */
export function simulatedMonths(months: number, until: string): SimulatedMonths {
  const lastMonth = Number(until.slice(0, 4)) * 12 + Number(until.slice(5, 7)) - 1;
  const first = lastMonth - months + 1;
  const firstDay = `${Math.floor(first / 12)}-${String((first % 12) + 1).padStart(2, "0")}-01`;
  const days = monthsFrom(firstDay, months + 1);
  const lastDays = days.slice(1).map(dayBefore);
  return {
    firstDays: days.slice(0, months),
    lastDays,
    beginning: endOfDay(dayBefore(firstDay)),
    ends: lastDays.map(endOfDay),
  };
}

/** The number of a month's year. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
