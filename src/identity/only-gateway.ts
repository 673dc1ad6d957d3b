import { type Logger } from "pino";
import { type Admission } from "../graphql/admission";
import { httpProblem } from "../graphql/http-problem";
import { RefusedToken } from "./refused-token";
import { type Called, SERVICE_HEADER, ServiceCheck } from "./service-token";

/** What the header says in an answer that only the gateway would have got. */
export const SERVICE_REFUSED = "refused";

/** Lets the gateway in and nobody else: rights are checked behind it, and are no reason to get this far. */
export function onlyGateway(key: Buffer, called: Called, log: Logger): Admission {
  const check = new ServiceCheck(key, called);
  return async ({ headers, id }) => {
    try {
      await check.mustBeGateway(headers[SERVICE_HEADER]);
      return undefined;
    } catch (error) {
      if (!(error instanceof RefusedToken)) throw error;
      log.warn({ fault: error.fault, requestId: id }, "a request was refused: not the gateway's");
      return {
        ...httpProblem(
          403,
          "GATEWAY_ONLY",
          "Only the gateway is answered here.",
          "Ask the gateway. If this is the gateway, give it the same JANGKAUAN_SERVICE_KEY as this server.",
        ),
        headers: { [SERVICE_HEADER]: SERVICE_REFUSED },
      };
    }
  };
}
