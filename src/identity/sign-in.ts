import { type Logger } from "pino";
import { ANONYMOUS } from "../domain/actor";
import { OWN_QUESTION_HEADER } from "../graphql/graphql-request";
import { type WhoAsks } from "../graphql/who-asks";
import { bearerToken } from "./bearer-token";
import { RefusedToken } from "./refused-token";
import { tokenProblem } from "./token-problem";
import { type TokenRules } from "./token-rules";
import { verifyToken } from "./verify-token";

/** How those who ask say who they are. */
export interface SignIn {
  /** Whose tokens are taken, and by which rules; null where nobody can sign in. */
  readonly rules: TokenRules | null;
  /** Whether somebody who shows no token may read what is published. */
  readonly anonymous: boolean;
}

/**
 * Finds out who asks by the token in the header `authorization`. Where only the gateway gets this far,
 * it needs no token for what it asks itself: it could show only one that names somebody.
 */
export function whoAsksBy(
  { rules, anonymous }: SignIn,
  log: Pick<Logger, "info">,
  { onlyGateway = false }: { onlyGateway?: boolean } = {},
): WhoAsks {
  return {
    anonymous,
    find: async ({ raw, id, headers }) => {
      try {
        const token = bearerToken(raw);
        const isOwn = onlyGateway && headers[OWN_QUESTION_HEADER] === "1";
        if (token === undefined && (anonymous || isOwn)) return ANONYMOUS;
        if (token === undefined) throw new RefusedToken("MISSING");
        if (rules === null) throw new RefusedToken("NOBODY_SIGNS_IN");
        return await verifyToken(token, rules);
      } catch (error) {
        if (!(error instanceof RefusedToken)) throw error;
        log.info({ requestId: id, fault: error.fault }, "a token was refused");
        return tokenProblem(error.fault);
      }
    },
  };
}

/** Nobody is asked: whatever stands in the header is for others. */
export function anybodyAsks(): WhoAsks {
  return { anonymous: true, find: () => Promise.resolve(ANONYMOUS) };
}
