import { type IncomingHttpHeaders } from "node:http";
import { type HttpProblem, httpProblem } from "./http-problem";
import { shownSafely } from "./refusal/national-id";

const READ = new Set(["utf-8", "utf8"]);

/** Refuses a body before it is read that is not written in UTF-8, or is packed. */
export function unreadableBody(headers: IncomingHttpHeaders): HttpProblem | undefined {
  const encoding = headers["content-encoding"];
  if (encoding !== undefined && encoding.toLowerCase() !== "identity") {
    return httpProblem(
      415,
      "CONTENT_ENCODING_UNSUPPORTED",
      "The body is packed.",
      "Send it as it is, without the header content-encoding.",
      { value: shownSafely(encoding) },
    );
  }
  const charset = charsetOf(headers["content-type"]);
  if (charset === undefined || READ.has(charset)) return undefined;
  return httpProblem(
    415,
    "CHARSET_UNSUPPORTED",
    "The body is not written in UTF-8.",
    "Write it in UTF-8, with the header content-type: application/json; charset=utf-8.",
    { value: shownSafely(charset) },
  );
}

function charsetOf(contentType: string | undefined): string | undefined {
  const [, ...parameters] = contentType?.split(";") ?? [];
  const stated = parameters
    .map((parameter) => parameter.trim().toLowerCase())
    .find((parameter) => parameter.startsWith("charset="));
  return stated?.slice("charset=".length).replaceAll('"', "");
}
