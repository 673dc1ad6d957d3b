import {
  CALENDAR_TYPES,
  type CalendarDocument,
  type CalendarPage,
  calendarFileName,
} from "../../domain/calendar-page";
import { today } from "../../domain/calendar";
import type { Reads } from "../../database/reads";
import { isAllowed } from "../../domain/permissions";
import { ROUTE_PERMISSIONS } from "../../domain/route-permissions";
import { type HttpProblem, httpProblem } from "../../graphql/http-problem";
import type { BranchContext } from "../branch.context";
import { readExpiries, readFollowUps, readOfficeName } from "./calendar-dates";
import { writeCalendar } from "./write-calendar";
import { writeExpiries, writeFollowUps } from "./write-lists";

/**
 * Answers with this office's calendar or one of its lists; another office's are elsewhere. What was
 * agreed in meetings stands in the calendar of those who may read it.
 */
export async function answerCalendar(
  { reads, officeCode, actor }: Pick<BranchContext, "reads" | "officeCode" | "actor">,
  page: CalendarPage,
): Promise<CalendarDocument | HttpProblem> {
  if (page.office !== officeCode) return wrongOffice(officeCode, page.office);
  const operation = ROUTE_PERMISSIONS["GET /calendar/:office.ics (follow-ups)"];
  const withFollowUps = isAllowed(actor, operation, { office: officeCode, region: null });
  return {
    body: await bodyOf(reads, page, withFollowUps),
    contentType: CALENDAR_TYPES[page.form],
    fileName: calendarFileName(page),
    isForEverybody: page.form === "expiries" || !withFollowUps,
  };
}

async function bodyOf(
  reads: Reads,
  { office, form, language }: CalendarPage,
  withFollowUps: boolean,
): Promise<string> {
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
        withFollowUps ? readFollowUps(reads, office, day) : [],
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
