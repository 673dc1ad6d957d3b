import {
  CALENDAR_TYPES,
  type CalendarDocument,
  type CalendarPage,
  calendarFileName,
} from "../../domain/calendar-page";
import { today } from "../../domain/calendar";
import type { Reads } from "../../database/reads";
import { type HttpProblem, httpProblem } from "../../graphql/http-problem";
import { readExpiries, readFollowUps, readOfficeName } from "./calendar-dates";
import { writeCalendar } from "./write-calendar";
import { writeExpiries, writeFollowUps } from "./write-lists";

/** Answers with this office's calendar or one of its lists; another office's are elsewhere. */
export async function answerCalendar(
  reads: Reads,
  officeCode: string,
  page: CalendarPage,
): Promise<CalendarDocument | HttpProblem> {
  if (page.office !== officeCode) return wrongOffice(officeCode, page.office);
  return {
    body: await bodyOf(reads, page),
    contentType: CALENDAR_TYPES[page.form],
    fileName: calendarFileName(page),
  };
}

async function bodyOf(reads: Reads, { office, form, language }: CalendarPage): Promise<string> {
  const day = today();
  switch (form) {
    case "expiries":
      return writeExpiries(await readExpiries(reads, office, day), language);
    case "follow-ups":
      return writeFollowUps(await readFollowUps(reads, office, day), language);
    case "calendar": {
      const [name, expiries, followUps] = await Promise.all([
        readOfficeName(reads, office),
        readExpiries(reads, office, day),
        readFollowUps(reads, office, day),
      ]);
      return writeCalendar({ office: name, expiries, followUps }, language);
    }
  }
}

function wrongOffice(office: string, asked: string): HttpProblem {
  return httpProblem(
    404,
    "WRONG_OFFICE",
    "This branch office does not keep the calendar that was asked for.",
    "Ask the office that keeps it; the gateway finds it from the address.",
    { office, value: asked },
  );
}
