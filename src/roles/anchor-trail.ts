import type { Pool } from "pg";
import type { Logger } from "pino";
import { type AnchorState, keepAnchors } from "../branch/trail/keep-anchors";
import type { AnchorRules } from "../domain/anchor-rules";

/** Whose trail is anchored, and how. */
interface AnchoredBranch {
  officeCode: string;
  heartbeatSeconds: number;
  anchors: AnchorRules | null;
  log: Logger;
}

/** Anchors of a branch that serves. */
export interface TrailAnchors {
  state(): AnchorState | "NO_ANCHORS";
  stop(): Promise<void>;
}

/** Anchors a branch's trail while it serves, and says in the log when it differs from its anchors. */
export function anchorTrail(
  pool: Pool,
  { officeCode: office, heartbeatSeconds, anchors, log }: AnchoredBranch,
): TrailAnchors {
  if (anchors === null) {
    log.warn({ office }, "the trail is not anchored: JANGKAUAN_ANCHORS is not set");
    return { state: () => "NO_ANCHORS", stop: () => Promise.resolve() };
  }
  return keepAnchors(pool, {
    officeCode: office,
    rules: anchors,
    everySeconds: heartbeatSeconds,
    differs: (problems) =>
      log.fatal(
        { office, problems: problems.map(({ message }) => message) },
        "the trail is not what was anchored; `jangkauan audit verify` names what differs",
      ),
    changed: (problem) =>
      problem === null
        ? log.warn({ office }, "the trail is anchored again")
        : log.error({ office, err: problem }, "the trail is not anchored"),
  });
}
