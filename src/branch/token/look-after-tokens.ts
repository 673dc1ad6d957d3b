import type { Pool } from "pg";
import { repeat, type Repeated } from "../../domain/repeat";
import { keepTokens, type TokenKeeping } from "./keep-tokens";

/** How often to look, and whom to tell what. */
export interface TokenWatch extends Pick<TokenKeeping, "officeCode" | "keys"> {
  everySeconds: number;
  /** Told at the first round that fails, with why, and with null once one succeeds after that. */
  changed: (problem: unknown) => void;
  /** Told of participants whose sealed identity was changed by somebody. */
  unreadable: (participants: readonly string[]) => void;
}

/** Keeps the tokens while the office serves: what is due is done within seconds. */
export function lookAfterTokens(pool: Pool, watch: TokenWatch): Repeated {
  let isStopped = false;
  let wasWell = true;
  const rounds = repeat(watch.everySeconds, async () => {
    try {
      const { unreadable } = await keepTokens(pool, { ...watch, isStopped: () => isStopped });
      if (unreadable.length > 0) watch.unreadable(unreadable);
      if (!wasWell) watch.changed(null);
      wasWell = true;
    } catch (problem) {
      if (wasWell && !isStopped) watch.changed(problem);
      wasWell = false;
    }
  });
  return {
    stop() {
      isStopped = true;
      return rounds.stop();
    },
  };
}
