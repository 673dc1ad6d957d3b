import { stringify } from "csv-stringify/sync";
import type { CalendarLanguage } from "../../domain/calendar-page";
import type { DatedFollowUp, Expiry } from "./calendar-dates";
import { CALENDAR_WORDS } from "./calendar-words";

/** The last days of agreements as CSV. */
export function writeExpiries(expiries: readonly Expiry[], language: CalendarLanguage): string {
  const words = CALENDAR_WORDS[language];
  return csv(
    words.expiryColumns,
    expiries.map((expiry) => [
      expiry.id,
      expiry.kind,
      expiry.number,
      expiry.parties.join("; "),
      expiry.regions.join("; "),
      expiry.endsOn,
      words.precisions[expiry.precision],
      expiry.isRenewed ? words.yes : words.no,
    ]),
  );
}

/** Follow-ups as CSV, those without a day too. */
export function writeFollowUps(
  followUps: readonly DatedFollowUp[],
  language: CalendarLanguage,
): string {
  const words = CALENDAR_WORDS[language];
  return csv(
    words.followUpColumns,
    followUps.map((followUp) => [
      followUp.id,
      followUp.owner,
      followUp.what,
      words.meetingKinds[followUp.meetingKind] ?? followUp.meetingKind,
      followUp.heldOn,
      followUp.regions.join("; "),
      followUp.dueOn,
      followUp.precision && words.precisions[followUp.precision],
      words.states[followUp.state],
    ]),
  );
}

/**
 * As spreadsheets read it without asking: UTF-8 said by its first bytes, lines that end as RFC 4180
 * has them, and no cell that begins like a formula.
 */
function csv(columns: readonly string[], rows: readonly (readonly (string | null)[])[]): string {
  return stringify([columns, ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
}
