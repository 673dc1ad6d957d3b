import type { BranchContext } from "../branch.context";
import { DatePrecision, FigureKind, Precision } from "../../domain/figure";
import { isAllowed } from "../../domain/permissions";
import { endOfMonth } from "../../domain/calendar";
import { totalPeople } from "../total-people";
import { type ComputedFigure, computedFigureOf } from "./computed-figure-id";
import type { CoverageFigureType } from "./coverage-figure.type";
import type { RecordedFigureType } from "./recorded-figure.type";

/**
 * The figure of an id, recorded or computed; null: there is none. The hub tells everybody how many
 * people a computed one counts, where no small group follows from it; here only the office's own
 * staff sees it.
 */
export async function readFigure(
  id: string,
  { officeCode, loaders, actor }: BranchContext,
): Promise<CoverageFigureType | null> {
  const computed = computedFigureOf(id, officeCode);
  if (computed !== null) {
    const counted = await loaders.peopleCounted.load(computed);
    if (counted === null) return null;
    const isShown = isAllowed(actor, "READ_COHORTS", { office: officeCode, region: null });
    const people = isShown ? totalPeople(counted.people) : null;
    return computedFigure(id, officeCode, computed, people);
  }
  const recorded = await loaders.figureById.load(id);
  return recorded === null ? null : recordedFigure(recorded);
}

/** A recorded figure as one to be explained. */
export function recordedFigure({ replaces, ...figure }: RecordedFigureType): CoverageFigureType {
  return { ...figure, replacedId: replaces, computed: null, people: null };
}

function computedFigure(
  id: string,
  officeCode: string,
  computed: ComputedFigure,
  people: number | null,
): CoverageFigureType {
  return {
    id,
    officeCode,
    computed,
    people,
    participants: people,
    regionCode: computed.region,
    segment: computed.segment,
    asOf: endOfMonth(computed.month),
    asOfPrecision: DatePrecision.DAY,
    kind: FigureKind.COMPUTED,
    precision: Precision.EXACT,
    definition: null,
    definitionVersion: null,
    eligibleWorkers: null,
    eligibleWorkersKind: null,
    shareNumerator: null,
    shareDenominator: null,
    headline: null,
    recordedAt: null,
    sourceId: null,
    replacedId: null,
    replacedBecause: null,
  };
}
