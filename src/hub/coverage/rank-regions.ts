import { UserError, shown } from "../../graphql/user-error";
import { completeness } from "../../measure/completeness";
import type { HubContext } from "../hub.context";
import { count } from "./coverage-figures";
import type { CoverageScope } from "./coverage-question";
import type { CoverageRanking } from "./coverage-ranking.type";
import { scopeOfLevel } from "./coverage-scope";
import { heldById } from "./held-by-id";
import { type QuestionAsked, questionAsked } from "./question-asked";
import { readCoverage } from "./read-coverage";
import { readSnapshotId, snapshotId } from "./snapshot";

/** Ranks the regions of a level, and names the answer so that it can be given again. */
export async function rankRegions(
  { reads, loaders }: HubContext,
  scope: Extract<CoverageScope, { kind: "level" }>,
  { question, definition }: QuestionAsked,
): Promise<CoverageRanking> {
  const { knownAt, figures, rows } = await readCoverage(
    reads,
    loaders.officeOfRegion,
    scope,
    question,
  );
  const ranked = rows.reduce((sum, { rank }) => sum + (rank === null ? 0 : 1), 0);
  return {
    level: scope.level,
    asOf: question.asOf,
    comparedTo: question.comparedTo,
    knownAt,
    definition,
    // Hashing all rows is worth it only for those who ask.
    get snapshotId() {
      return snapshotId(scope, question, knownAt, figures);
    },
    ranked,
    unranked: rows.length - ranked,
    completeness: completeness(
      figures.map(({ rank, eligibleWorkers, parts, wholeDenominator }) => ({
        isRanked: rank !== null,
        eligibleWorkers: count(eligibleWorkers),
        ...(parts === null ? {} : { wholeEligibleWorkers: count(wholeDenominator) }),
      })),
    ),
    rows: [...rows],
  };
}

/**
 * Gives a ranking back by its id, as it was: the id holds the question, and the seal on it shows
 * whether the rows are still the same.
 */
export async function rankingOfSnapshot(context: HubContext, id: string): Promise<CoverageRanking> {
  const reference = readSnapshotId(id);
  if (reference === undefined) throw isNoSnapshot(id);
  const ranking = await heldById(
    () => isNoSnapshot(id),
    async () => {
      const [asked, scope] = await Promise.all([
        questionAsked(reference, context.definitions),
        scopeOfLevel(context, reference.level, reference.within, reference.office),
      ]);
      return rankRegions(context, scope, asked);
    },
  );
  if (ranking.snapshotId === id) return ranking;
  throw new UserError("The hub no longer gives the rows that this snapshot was sealed with.", {
    code: "SNAPSHOT_BROKEN",
    argument: "id",
    value: shown(id),
    remedy:
      "The id was altered, or the list of regions has changed since. Ask coverageRanking again.",
  });
}

function isNoSnapshot(id: string): UserError {
  return new UserError("This is not the id of a snapshot.", {
    code: "SNAPSHOT_ID_INVALID",
    argument: "id",
    value: shown(id),
    remedy: "Send CoverageRanking.snapshotId as it was answered.",
  });
}
