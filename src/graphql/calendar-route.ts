import { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import {
  CALENDAR_LANGUAGES,
  type CalendarDocument,
  type CalendarForm,
  type CalendarLanguage,
  type CalendarPage,
  calendarPath,
} from "../domain/calendar-page";
import { isOfficeCode } from "../domain/office-code";
import type { Route } from "../domain/route-permissions";
import { NOT_KEPT } from "./answer-head";
import { entityTag, isKnownTag } from "./entity-tag";
import { answerProblem } from "./http-app";
import { type HttpProblem, httpProblem } from "./http-problem";
import { answerDocument } from "./problem-document";
import { type AnsweredAt, permit } from "./route-permission";
import { shownSafely } from "./refusal/national-id";

/** Answers a calendar or list, or says why there is none. */
export type AnswerCalendar = (
  page: CalendarPage,
  request: FastifyRequest,
) => Promise<CalendarDocument | HttpProblem>;

interface Asked {
  Params: { office: string };
  Querystring: { lang?: unknown };
}

const FORMS: readonly CalendarForm[] = ["calendar", "expiries", "follow-ups"];
/** Calendars ask again every few hours; five minutes spare an office whoever asks more often. */
const CACHED_SECONDS = 300;

/** What a calendar costs its office, beside a query's cost. */
const PRICE = 500;

/** What each form needs, whatever else is left out of it for some. */
const NEEDS: Readonly<Record<CalendarForm, Route>> = {
  calendar: "GET /calendar/:office.ics",
  expiries: "GET /calendar/:office/expiries.csv",
  "follow-ups": "GET /calendar/:office/follow-ups.csv",
};

/**
 * Puts offices' calendars and lists below /calendar, for what reads neither GraphQL nor JSON. `at` is
 * the office that answers: what is passed on to one, it decides itself.
 */
export function serveCalendars(
  app: FastifyInstance,
  answer: AnswerCalendar,
  at?: AnsweredAt,
): void {
  for (const form of FORMS) {
    app.route<Asked>({
      method: ["GET", "HEAD"],
      config: { price: PRICE },
      // The rule keeps ".ics" out of the office's code; the code is checked by itself.
      url: calendarPath(form === "calendar" ? ":office(^[^./]+)" : ":office", form),
      onRequest: at === undefined ? [] : [permit(NEEDS[form], at)],
      handler: async (request, reply) => {
        const page = askedPage(form, request.params.office, request.query.lang);
        if ("error" in page) return answerProblem(reply, page);
        const document = await answer(page, request);
        if ("error" in document) return answerRefused(reply, document);
        return send(reply, request.headers["if-none-match"], document);
      },
    });
  }
}

/** An office's own refusal is passed on in the form that it has there. */
function answerRefused(reply: FastifyReply, problem: HttpProblem) {
  return problem.status === 403 ? answerDocument(reply, problem) : answerProblem(reply, problem);
}

function askedPage(form: CalendarForm, office: string, lang: unknown): CalendarPage | HttpProblem {
  if (!isOfficeCode(office)) {
    return httpProblem(
      404,
      "OFFICE_CODE_INVALID",
      "This is not the code of a branch office.",
      "Write small letters, digits and hyphens, for example /calendar/solok.ics.",
      { value: shownSafely(office) },
    );
  }
  const language = lang ?? "id";
  if (isLanguage(language)) return { office, form, language };
  return httpProblem(
    400,
    "LANGUAGE_UNKNOWN",
    "The calendar is not written in this language.",
    "Ask with lang=id or lang=en; it is Indonesian when left out.",
    { argument: "lang", value: shownSafely(language) },
  );
}

function isLanguage(text: unknown): text is CalendarLanguage {
  return (CALENDAR_LANGUAGES as readonly unknown[]).includes(text);
}

function send(
  reply: FastifyReply,
  known: string | undefined,
  { body, contentType, fileName, isForEverybody }: CalendarDocument,
): FastifyReply {
  const etag = entityTag(body);
  reply.headers({
    etag,
    "cache-control": isForEverybody
      ? `public, max-age=${CACHED_SECONDS}, must-revalidate`
      : NOT_KEPT,
    vary: "authorization",
    "x-content-type-options": "nosniff",
  });
  if (isKnownTag(known, etag)) return reply.code(304).send();
  const placed = contentType.startsWith("text/csv") ? "attachment" : "inline";
  return reply
    .type(contentType)
    .header("content-disposition", `${placed}; filename="${fileName}"`)
    .send(body);
}
