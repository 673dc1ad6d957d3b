import ical, {
  ICalAlarmType,
  type ICalAlarmData,
  ICalCalendarMethod,
  ICalEventTransparency,
} from "ical-generator";
import type { CalendarLanguage } from "../../domain/calendar-page";
import type { DatedFollowUp, Expiry } from "./calendar-dates";
import { CALENDAR_WORDS, type CalendarWords } from "./calendar-words";

const DAY_SECONDS = 86_400;
/** Renewing takes months: the first alarm leaves time to negotiate, the last one to sign. */
const ALARMS_DAYS_BEFORE = [90, 30, 7];
const ASKED_AGAIN_SECONDS = 6 * 3600;
const LONGEST_SUMMARY = 120;

/** What stands in one office's calendar. */
export interface CalendarContent {
  office: string;
  expiries: readonly Expiry[];
  followUps: readonly DatedFollowUp[];
}

/**
 * Writes an iCalendar (RFC 5545) of all-day events. Each record keeps its UID, so that a calendar
 * that asks again updates what it has; the same records give the same text.
 */
export function writeCalendar(content: CalendarContent, language: CalendarLanguage): string {
  const words = CALENDAR_WORDS[language];
  const calendar = ical({
    prodId: {
      company: "jangkauan",
      product: "branch office calendar",
      language: language.toUpperCase(),
    },
    name: onOneLine(words.calendarName(content.office)),
    method: ICalCalendarMethod.PUBLISH,
    ttl: ASKED_AGAIN_SECONDS,
  });
  for (const expiry of content.expiries) {
    calendar.createEvent({
      ...allDay("expiry", expiry.id, expiry.endsOn, expiry.recordedAt),
      summary: shortened(words.expires(agreementName(expiry))),
      description: expiryText(expiry, words),
      alarms: expiry.isRenewed ? [] : ALARMS_DAYS_BEFORE.map(alarm),
    });
  }
  for (const followUp of content.followUps) {
    if (followUp.dueOn === null || followUp.state === "DONE") continue;
    calendar.createEvent({
      ...allDay("follow-up", followUp.id, followUp.dueOn, followUp.recordedAt),
      sequence: followUp.version - 1,
      summary: shortened(words.followUp(followUp.what)),
      description: followUpText(followUp, words),
    });
  }
  // The library leaves the last line open; RFC 5545 ends every line.
  return `${calendar.toString()}\r\n`;
}

function allDay(kind: string, id: string, day: string, recordedAt: Date) {
  const start = new Date(`${day}T00:00:00Z`);
  return {
    // An id may hold signs that mean something in an iCalendar.
    id: `${kind}.${encodeURIComponent(id)}@jangkauan.id`,
    start,
    end: new Date(start.getTime() + DAY_SECONDS * 1000),
    allDay: true,
    stamp: recordedAt,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function alarm(daysBefore: number): ICalAlarmData {
  return { type: ICalAlarmType.display, trigger: daysBefore * DAY_SECONDS };
}

function agreementName({ kind, number, regions }: Expiry): string {
  return `${number ?? kind} (${regions.join(", ")})`;
}

function expiryText(expiry: Expiry, words: CalendarWords): string {
  return lines(
    `${words.parties}: ${expiry.parties.join("; ")}`,
    `${words.regions}: ${expiry.regions.join(", ")}`,
    expiry.isRenewed ? words.renewed : words.notRenewed,
    words.approximate[expiry.precision],
  );
}

function followUpText(followUp: DatedFollowUp, words: CalendarWords): string {
  const kind = words.meetingKinds[followUp.meetingKind] ?? followUp.meetingKind;
  return lines(
    followUp.what,
    `${words.owner}: ${followUp.owner}`,
    `${words.meeting}: ${kind}, ${followUp.heldOn} (${followUp.regions.join(", ")})`,
    followUp.precision === null ? "" : words.approximate[followUp.precision],
  );
}

function lines(...texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("\n");
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** A summary is a title; the description has the whole text. */
function shortened(text: string): string {
  const characters = [...onOneLine(text)];
  if (characters.length <= LONGEST_SUMMARY) return characters.join("");
  return `${characters.slice(0, LONGEST_SUMMARY - 1).join("")}…`;
}
