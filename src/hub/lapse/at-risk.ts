import { DefinitionNumerator } from "../../domain/coverage-definition";
import { FigureStatus } from "../../domain/figure";
import { LEAST_SHOWN } from "../../domain/small-cell";
import { exactShare } from "../../measure/coverage-share";
import { coverageAtRisk, rankAmong, totalOf } from "../../measure/coverage-at-risk";
import type { Fraction } from "../../measure/fraction";
import type { CoverageRow } from "../coverage/coverage-row.type";
import type { CoverageAtRiskType, RegionAtRisk } from "./expiring-agreement.type";

/** The people of one regency who would lose their only cover; null when no headcount is known. */
export interface RegencyLapse {
  readonly region: string;
  readonly people: bigint | null;
  readonly withoutHeadcount: number;
  /** Whether an enrollment among these has fewer people than are shown. */
  readonly hasSmall: boolean;
}

/** The regencies as they rank now, by code, and the exact shares of the ranked ones. */
export class RankedRegencies {
  readonly #rows: ReadonlyMap<string, CoverageRow>;
  readonly #shares: ReadonlyMap<string, Fraction>;

  constructor(rows: readonly CoverageRow[]) {
    this.#rows = new Map(rows.map((row) => [row.region.code, row]));
    const shares = rows.map((row) => [row.region.code, exactShare(countsOf(row))] as const);
    this.#shares = new Map(
      shares.filter((entry): entry is [string, Fraction] => entry[1] !== null),
    );
  }

  row(code: string): CoverageRow | undefined {
    return this.#rows.get(code);
  }

  /** The rank of a regency with another share, the others held. */
  rankOf(code: string, share: Fraction): number {
    const others = [...this.#shares].filter(([other]) => other !== code);
    return rankAmong(
      share,
      others.map(([, held]) => held),
    );
  }
}

/** What a lapse does to the regencies concerned, one by one and together. */
export function atRisk(
  lapses: readonly RegencyLapse[],
  regencies: RankedRegencies,
): CoverageAtRiskType {
  const concerned = lapses.flatMap((lapse) => {
    const coverage = regencies.row(lapse.region);
    return coverage === undefined ? [] : [{ ...lapse, coverage }];
  });
  const regions = concerned.map((one) => regionAtRisk(one, regencies));
  const known = concerned.flatMap(({ people }) => people ?? []);
  const people = known.length === 0 ? null : known.reduce((total, some) => total + some, 0n);
  const { shown, status } = shownPeople(people, concerned.some(isSecret));
  const counts = totalOf(concerned.map(({ coverage }) => countsOf(coverage)));
  const together = shown === null ? null : coverageAtRisk(shown, counts);
  const [only] = regions;
  return {
    people: shown === null ? null : Number(shown),
    status,
    enrollmentsWithoutHeadcount: concerned.reduce((sum, one) => sum + one.withoutHeadcount, 0),
    pointsAtRisk: together?.pointsAtRisk ?? null,
    projectedShare: together?.projectedShare ?? null,
    projectedRank: regions.length === 1 && only ? only.projectedRank : null,
    regions,
  };
}

type Concerned = RegencyLapse & { coverage: CoverageRow };

/**
 * Whether people at risk would tell of fewer than are shown: of an enrollment that another question
 * leaves out, or of those in the region who are not at risk.
 */
function isSecret({ people, hasSmall, coverage }: Concerned): boolean {
  const enrolled =
    coverage.numerator === DefinitionNumerator.ENROLLMENTS ? countsOf(coverage).participants : null;
  return hasSmall || (people !== null && enrolled !== null && isSmall(enrolled - people));
}

function regionAtRisk(lapse: Concerned, regencies: RankedRegencies): RegionAtRisk {
  const { region, people, coverage } = lapse;
  const { shown, status } = shownPeople(people, isSecret(lapse));
  const risk = shown === null ? null : coverageAtRisk(shown, countsOf(coverage));
  return {
    coverage,
    people: shown === null ? null : Number(shown),
    status,
    isOnOneBasis: coverage.numerator === DefinitionNumerator.ENROLLMENTS,
    pointsAtRisk: risk?.pointsAtRisk ?? null,
    projectedShare: risk?.projectedShare ?? null,
    projectedRank: risk?.projected ? regencies.rankOf(region, risk.projected) : null,
  };
}

function isSmall(people: bigint): boolean {
  return people > 0n && people < BigInt(LEAST_SHOWN);
}

function shownPeople(
  people: bigint | null,
  isSecret: boolean,
): { shown: bigint | null; status: FigureStatus } {
  if (people === null) return { shown: null, status: FigureStatus.NOT_REPORTED };
  if (isSecret || isSmall(people)) return { shown: null, status: FigureStatus.SUPPRESSED };
  if (people === 0n) return { shown: 0n, status: FigureStatus.ZERO_REPORTED };
  return { shown: people, status: FigureStatus.REPORTED };
}

function countsOf({ found }: CoverageRow) {
  const bigOrNull = (text: string | null) => (text === null ? null : BigInt(text));
  const [numerator, denominator] = [bigOrNull(found.numerator), bigOrNull(found.denominator)];
  return {
    participants: bigOrNull(found.participants),
    eligibleWorkers: bigOrNull(found.eligibleWorkers),
    statedShare: numerator !== null && denominator !== null ? { numerator, denominator } : null,
  };
}
