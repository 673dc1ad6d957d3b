import { DefinitionNumerator } from "../../domain/coverage-definition";
import type { ClaimCheck } from "../../domain/figure";
import { FigureKind, Precision } from "../../domain/figure";
import { Segment } from "../../domain/segment";
import { checkCount, checkShare } from "../../measure/figure-check";
import { type Fraction, fractionOf } from "../../measure/fraction";
import { count } from "./coverage-figures";
import type { CoverageRow } from "./coverage-row.type";
import { type FigureCheck, FigureCheckBasis } from "./figure-check.type";
import type { PartsBeside, StatedBeside } from "./figure-checks.loader";

/** How a figure that was stated stands to what its own numbers, segments and parts give. */
export function checksOfStated(row: CoverageRow, beside: PartsBeside | null): FigureCheck[] {
  const { found } = row;
  const participants = count(found.participants);
  const counted = fractionOf(participants, count(found.eligibleWorkers));
  const share = fractionOf(count(found.statedNumerator), count(found.statedDenominator));
  const precision = row.precision ?? Precision.EXACT;
  const checks: (FigureCheck | null)[] = [];
  // Eligible workers that were computed from the share would only give the share back.
  if (share && counted && found.eligibleWorkersKind === FigureKind.STATED) {
    checks.push(shareCheck(share, counted, precision, FigureCheckBasis.NUMBERS));
  }
  if (participants !== null && beside !== null) {
    // With a share stated too, the precision is the share's and the people are to the last digit.
    const exactly = share ? Precision.EXACT : precision;
    const segments = count(beside.segmentPeople);
    // Fewer people in some of the segments are incomplete, not wrong.
    const isComplete = beside.segments === Object.keys(Segment).length;
    if (segments !== null && (isComplete || segments >= participants)) {
      checks.push(countCheck(participants, segments, exactly, FigureCheckBasis.SEGMENTS));
    }
    const parts = count(beside.partPeople);
    if (parts !== null) {
      checks.push(countCheck(participants, parts, exactly, FigureCheckBasis.PARTS));
    }
  }
  return checks.filter((check) => check !== null);
}

/** How a figure that was stated stands to the one that enrollments give. */
export function checksOfComputed(row: CoverageRow, stated: StatedBeside | null): FigureCheck[] {
  if (stated === null) return [];
  const participants = count(row.found.participants);
  const said = count(stated.participants);
  const share = fractionOf(count(stated.shareNumerator), count(stated.shareDenominator));
  const computed = fractionOf(participants, count(row.found.eligibleWorkers));
  const by = FigureCheckBasis.ENROLLMENTS;
  const checks: (FigureCheck | null)[] = [];
  if (said !== null && participants !== null) {
    const precision = share ? Precision.EXACT : stated.precision;
    checks.push(countCheck(said, participants, precision, by));
  }
  if (share && computed) checks.push(shareCheck(share, computed, stated.precision, by));
  return checks.filter((check) => check !== null);
}

/** Whether a row's figure was computed from enrollments, so that a stated one may stand beside it. */
export function isRollUp({ found, numerator }: CoverageRow): boolean {
  return numerator === DefinitionNumerator.ENROLLMENTS && found.parts === null;
}

function countCheck(stated: bigint, computed: bigint, precision: Precision, by: FigureCheckBasis) {
  const check = checkCount(stated, computed, precision);
  return made("participants", String(stated), String(computed), by, check);
}

function shareCheck(
  stated: Fraction,
  computed: Fraction,
  precision: Precision,
  by: FigureCheckBasis,
) {
  const check = checkShare(stated, computed, precision);
  return made("share", shown(stated), shown(computed), by, check);
}

function made(
  about: string,
  stated: string,
  computed: string,
  by: FigureCheckBasis,
  check: ClaimCheck | null,
): FigureCheck | null {
  return check === null ? null : { about, stated, computed, by, check };
}

function shown({ numerator, denominator }: Fraction): string {
  return `${numerator}/${denominator}`;
}
