import { type IncomingMessage } from "node:http";
import { RefusedToken } from "./refused-token";

const BEARER = /^Bearer +([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*)$/i;

/** The token that a request was sent with; Node itself would silently take the first of several. */
export function bearerToken({
  headersDistinct,
}: Pick<IncomingMessage, "headersDistinct">): string | undefined {
  const sent = headersDistinct.authorization;
  if (sent === undefined) return undefined;
  if (sent.length > 1) throw new RefusedToken("SEVERAL_HEADERS");
  const token = BEARER.exec(sent[0]?.trim() ?? "")?.[1];
  if (token === undefined) throw new RefusedToken("NOT_BEARER");
  return token;
}
