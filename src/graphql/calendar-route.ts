import { createHash } from "node:crypto";
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
import { answerProblem } from "./http-app";
import { type HttpProblem, httpProblem } from "./http-problem";
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

/** Puts offices' calendars and lists below /calendar, for what reads neither GraphQL nor JSON. */
export function serveCalendars(app: FastifyInstance, answer: AnswerCalendar): void {
  for (const form of FORMS) {
    app.route<Asked>({
      method: ["GET", "HEAD"],
      config: { price: PRICE },
      // The rule keeps ".ics" out of the office's code; the code is checked by itself.
      url: calendarPath(form === "calendar" ? ":office(^[^./]+)" : ":office", form),
      handler: async (request, reply) => {
        const page = askedPage(form, request.params.office, request.query.lang);
        if ("error" in page) return answerProblem(reply, page);
        const document = await answer(page, request);
        if ("error" in document) return answerProblem(reply, document);
        return send(reply, request.headers["if-none-match"], document);
      },
    });
  }
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
  { body, contentType, fileName }: CalendarDocument,
): FastifyReply {
  const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  reply.headers({
    etag,
    "cache-control": `public, max-age=${CACHED_SECONDS}, must-revalidate`,
    "x-content-type-options": "nosniff",
  });
  if (isKnown(known, etag)) return reply.code(304).send();
  const placed = contentType.startsWith("text/csv") ? "attachment" : "inline";
  return reply
    .type(contentType)
    .header("content-disposition", `${placed}; filename="${fileName}"`)
    .send(body);
}

function isKnown(known: string | undefined, etag: string): boolean {
  if (known === undefined) return false;
  const tags = known.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes("*") || tags.includes(etag);
}
