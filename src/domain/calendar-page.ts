/** What an office shows of its days outside the graph. */
export type CalendarForm = "calendar" | "expiries" | "follow-ups";

/** The languages that it is shown in. */
export const CALENDAR_LANGUAGES = ["id", "en"] as const;
export type CalendarLanguage = (typeof CALENDAR_LANGUAGES)[number];

/** A calendar or list that is asked for. */
export interface CalendarPage {
  readonly office: string;
  readonly form: CalendarForm;
  readonly language: CalendarLanguage;
}

/** A calendar or list as it leaves the service. */
export interface CalendarDocument {
  readonly body: string;
  readonly contentType: string;
  /** The name under which a list is saved. */
  readonly fileName: string;
  /** Whether everybody gets the same, so that it may be kept for all. */
  readonly isForEverybody: boolean;
}

const PATHS: Record<CalendarForm, (office: string) => string> = {
  calendar: (office) => `/calendar/${office}.ics`,
  expiries: (office) => `/calendar/${office}/expiries.csv`,
  "follow-ups": (office) => `/calendar/${office}/follow-ups.csv`,
};

export const CALENDAR_TYPES: Record<CalendarForm, string> = {
  calendar: "text/calendar; charset=utf-8",
  expiries: "text/csv; charset=utf-8; header=present",
  "follow-ups": "text/csv; charset=utf-8; header=present",
};

/** Where an office's calendar or list is found, below the address of the gateway or the branch. */
export function calendarPath(office: string, form: CalendarForm = "calendar"): string {
  return PATHS[form](office);
}

/** The name under which it is saved. */
export function calendarFileName({ office, form }: CalendarPage): string {
  return form === "calendar" ? `${office}.ics` : `${office}-${form}.csv`;
}
