import { type Socket } from "node:net";
import { LIMITS, type Limits } from "./limits";

interface ParserError extends Error {
  code?: string;
}

interface Told {
  status: string;
  code: string;
  message: string;
  more?: object;
}

function told(code: string | undefined, limits: Limits): Told {
  const { headerBytes, headersMs, requestMs } = limits;
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return {
        status: "431 Request Header Fields Too Large",
        code: LIMITS.headerBytes.code,
        message: `The request's headers are longer than ${headerBytes.toLocaleString("en")} bytes.`,
        more: { limit: "headerBytes", allowed: headerBytes, remedy: "Send fewer headers." },
      };
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return {
        status: "408 Request Timeout",
        code: LIMITS.requestMs.code,
        message:
          `The request did not arrive in time: its headers within ${headersMs.toLocaleString("en")} ` +
          `milliseconds, all of it within ${requestMs.toLocaleString("en")}.`,
        more: { limit: "requestMs", allowed: requestMs, remedy: "Send it again, faster." },
      };
    case "HPE_INVALID_EOF_STATE":
      return {
        status: "400 Bad Request",
        code: "REQUEST_CUT_OFF",
        message: "The request ended before all of it had arrived.",
        more: { remedy: "Send it again, as long as its content-length says." },
      };
    default:
      return {
        status: "400 Bad Request",
        code: "REQUEST_MALFORMED",
        message: "This is not an HTTP request.",
      };
  }
}

/** Answers bytes that are no HTTP request with a GraphQL error, and closes the connection. */
export function malformedHttp(limits: Limits): (error: ParserError, socket: Socket) => void {
  return (error, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) {
      socket.destroy();
      return;
    }
    const { status, code, message, more } = told(error.code, limits);
    const body = JSON.stringify({ errors: [{ message, extensions: { code, ...more } }] });
    socket.end(
      `HTTP/1.1 ${status}\r\ncontent-type: application/json; charset=utf-8\r\n` +
        "cache-control: no-store\r\nx-content-type-options: nosniff\r\n" +
        `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
    );
  };
}
