import { endOfMonth, monthsBetween, monthsFrom } from "../../domain/calendar";
import { DuplicateState, sideId } from "../../domain/duplicate-case";
import { monthRuns } from "../../domain/month-runs";
import type { RateRule } from "../../measure/contribution";
import { paidTwice } from "../../measure/paid-twice";
import type { DuplicateCase, DuplicateCaseDecision, DuplicateMonths } from "./duplicate-case.type";
import type { CaseRow, OverlapRow } from "./duplicate-cases.sql";

/** A case as its office sees it, from what the database found. */
export function duplicateCase(
  row: CaseRow,
  office: string,
  rules: readonly RateRule[],
  otherName: string,
): DuplicateCase {
  const { amount, basis } = paidTwice(rules, row.overlaps);
  const decisions = decisionsOf(row, office);
  return {
    id: row.id,
    class: row.class,
    months: monthsOf(row.overlaps),
    rupiahPaidTwice: amount,
    paidTwiceBasis: basis,
    ownSide: { id: sideId(office, row) },
    otherOffice: { code: row.other, name: otherName },
    decisions,
    state: row.state,
    resolvedOn:
      row.state === DuplicateState.RESOLVED
        ? (decisions
            .map(({ decidedOn }) => decidedOn)
            .sort()
            .at(-1) ?? null)
        : null,
  };
}

function decisionsOf(row: CaseRow, office: string): DuplicateCaseDecision[] {
  const { ours, oursOn, theirs, theirsOn, other } = row;
  return [
    ...(ours && oursOn ? [{ office, decision: ours, decidedOn: oursOn }] : []),
    ...(theirs && theirsOn ? [{ office: other, decision: theirs, decidedOn: theirsOn }] : []),
  ];
}

/** Overlaps of several memberships may cover a month twice. */
function monthsOf(overlaps: readonly OverlapRow[]): DuplicateMonths[] {
  const months = overlaps.flatMap(({ first, last }) =>
    monthsFrom(first, monthsBetween(first, last) + 1),
  );
  return monthRuns([...new Set(months)].sort()).map(({ first, last }) => ({
    from: first,
    until: endOfMonth(last),
  }));
}
