import { monthsFrom } from "../../domain/calendar";
import { UserError, shown } from "../../graphql/user-error";
import type { CoverageRow } from "./coverage-row.type";

const MOST_MONTHS = 120;
const LAST_YEAR = 2199;
const TWO_DECIMALS = /^([0-9]{1,4})(?:\.([0-9]{1,2}))?$/;
const MOST_BASIS_POINTS = 100_000n;

/** A target share in basis points: exact, as it was written. */
export function basisPointsOf(targetPercent: number): bigint {
  const parts = TWO_DECIMALS.exec(String(targetPercent));
  const points = parts && BigInt(`${parts[1]}${(parts[2] ?? "").padEnd(2, "0")}`);
  if (points !== null && points > 0n && points <= MOST_BASIS_POINTS) return points;
  throw new UserError(`${shown(targetPercent)} is not a target share in per cent.`, {
    code: "TARGET_INVALID",
    argument: "targetPercent",
    value: shown(targetPercent),
    remedy: "Name a share above 0 and up to 1000 per cent, with two decimals at most.",
  });
}

/** Refuses a path without months, longer than ten years, or beyond the calendar. */
export function requireMonths(from: string, months: number): void {
  const isPossible = months >= 1 && months <= MOST_MONTHS;
  const last = isPossible ? (monthsFrom(from, months).at(-1) ?? from) : from;
  if (isPossible && Number(last.slice(0, 4)) <= LAST_YEAR) return;
  throw new UserError(`A path has 1 to ${MOST_MONTHS} months and ends by ${LAST_YEAR}.`, {
    code: "MONTHS_INVALID",
    argument: "months",
    value: String(months),
    remedy: `Name 1 to ${MOST_MONTHS} months.`,
  });
}

/** The people that a path starts from; a share alone does not tell how many are missing. */
export function peopleOf({ region, participants, eligibleWorkers }: CoverageRow) {
  if (participants !== null && eligibleWorkers !== null && eligibleWorkers > 0) {
    return { participants, eligibleWorkers };
  }
  const missing = participants === null ? "participants" : "eligible workers";
  throw new UserError(`It is not known how many ${missing} ${region.name} has.`, {
    code: "COVERAGE_NOT_KNOWN",
    argument: "region",
    value: region.code,
    remedy:
      "Ask for another date or definition under which both participants and eligible workers " +
      "are reported; Region.coverage shows what is.",
  });
}
