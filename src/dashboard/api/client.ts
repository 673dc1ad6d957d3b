import { Client, cacheExchange, fetchExchange } from "urql";
import { sessionToken } from "../shell/sign-in/token";

/** Each try has an id, so that a failure can be found in the logs even when nobody answered. */
function requestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const IDS = new WeakMap<Response, string>();

/** The id under which an answer was asked for. */
export function askedAs(response: Response): string | undefined {
  return IDS.get(response);
}

/** Asks the gateway that served the page. */
export const client = new Client({
  url: "/graphql",
  preferGetMethod: false,
  exchanges: [cacheExchange, fetchExchange],
  fetch: async (input, init) => {
    const id = requestId();
    const headers = new Headers(init?.headers);
    headers.set("x-request-id", id);
    const token = sessionToken();
    if (token !== null) headers.set("authorization", `Bearer ${token}`);
    try {
      const response = await fetch(input, { ...init, headers });
      IDS.set(response, id);
      return response;
    } catch (error) {
      throw new Unanswered(id, error);
    }
  },
});

/** Nobody answered a request. */
export class Unanswered extends Error {
  constructor(
    readonly requestId: string,
    cause: unknown,
  ) {
    super("Nobody answered.", { cause });
  }
}
