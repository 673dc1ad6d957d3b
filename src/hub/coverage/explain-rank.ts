import { exactShare } from "../../measure/coverage-share";
import type { Fraction } from "../../measure/fraction";
import { peopleToReach, peopleToSpare } from "../../measure/people-to-reach";
import { UserError, shown } from "../../graphql/user-error";
import type { HubContext } from "../hub.context";
import { counted } from "./counted";
import { valuesOf } from "./coverage-figures";
import type { CoverageRow } from "./coverage-row.type";
import type { RankExplanation } from "./rank-explanation.type";
import { rankingOfSnapshot } from "./rank-regions";

/** Explains the rank of a region in a ranking, from the ranking's own rows. */
export async function explainRank(
  context: HubContext,
  snapshot: string,
  region: string,
): Promise<RankExplanation> {
  const { rows } = await rankingOfSnapshot(context, snapshot);
  const row = rows.find(({ region: { code } }) => code === region);
  if (row === undefined) throw notInRanking(region);
  const { rank } = row;
  const ranked = rows.filter((other) => other.rank !== null && other !== row);
  const ahead = rank === null ? [] : ranked.filter((other) => (other.rank ?? 0) < rank);
  const tied = rank === null ? [] : ranked.filter((other) => other.rank === rank);
  const below = rank === null ? [] : ranked.filter((other) => (other.rank ?? 0) > rank);
  const unknown = rows.filter((other) => other.rank === null && other !== row);
  const moves = {
    peopleToRise: moved(row, ahead.at(-1), peopleToReach),
    peopleToSpare: moved(row, below[0], peopleToSpare),
  };
  const around = { row, ahead, tied, unknown, behind: below.length };
  return { snapshot, ...around, ...moves, steps: stepsOf({ ...around, ...moves }) };
}

/** How many people part a region's share from another's; null where they are not known. */
function moved(
  row: CoverageRow,
  other: CoverageRow | undefined,
  people: (share: Fraction, participants: bigint, eligible: bigint) => bigint,
): number | null {
  const share = other && exactShare(valuesOf(other.found));
  const { participants, eligibleWorkers } = valuesOf(row.found);
  if (!share || participants === null || eligibleWorkers === null) return null;
  return Number(people(share, participants, eligibleWorkers));
}

type Steps = Pick<
  RankExplanation,
  "row" | "ahead" | "tied" | "unknown" | "behind" | "peopleToRise" | "peopleToSpare"
>;

function stepsOf({ row, ahead, tied, unknown, behind, ...moves }: Steps): string[] {
  const { name } = row.region;
  const unknowns = counted(unknown.length, "region");
  if (row.rank === null) {
    return [`${name} has no rank, for its share is not known: ${row.status}.`];
  }
  const next = ahead.at(-1);
  return [
    `${name} has rank ${row.rank} with ${row.percent} %: ${counted(ahead.length, "region")} ahead, ` +
      `${counted(tied.length, "other")} with the same share, ${behind} behind.`,
    unknown.length === 0
      ? "Every region is known, so the rank is certain."
      : `${unknowns} without a share could be ahead: the rank lies between ${row.rankBest} and ` +
        `${row.rankWorst}.`,
    ...(next && moves.peopleToRise !== null
      ? [`${moves.peopleToRise} more participants would reach ${next.region.name}.`]
      : []),
    ...(moves.peopleToSpare === null
      ? []
      : [
          `It can lose ${moves.peopleToSpare} participants before it falls behind the next region.`,
        ]),
  ];
}

function notInRanking(region: string): UserError {
  return new UserError("The ranking has no row of this region.", {
    code: "REGION_NOT_IN_RANKING",
    argument: "region",
    value: shown(region),
    remedy: "Name a region that CoverageRanking.rows lists, by its code.",
  });
}
