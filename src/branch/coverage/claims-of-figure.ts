import { FigureKind, Precision } from "../../domain/figure";
import type { NewClaim } from "../store-claims";
import type { NewFigure } from "./insert-figures";

/** What a stated figure claims: a share, people, eligible workers, or several of them. */
export function claimsOfFigure(figure: NewFigure): NewClaim[] {
  if (figure.kind !== FigureKind.STATED || figure.sourceId === null) return [];
  const of = figure.segment === null ? "" : `, segment ${figure.segment}`;
  const same = {
    regionCode: figure.regionCode,
    asOf: figure.asOf,
    asOfPrecision: figure.asOfPrecision,
    sourceId: figure.sourceId,
  };
  const claims: NewClaim[] = [];
  if (figure.shareNumerator !== null && figure.shareDenominator !== null) {
    claims.push({
      ...same,
      id: `${figure.id}:share`,
      about: `Coverage share${of}`,
      value: inPercent(figure.shareNumerator, figure.shareDenominator),
      precision: figure.precision,
    });
  }
  // With a share stated too, the precision is the share's and the people are to the last digit.
  const precision = figure.shareNumerator === null ? figure.precision : Precision.EXACT;
  if (figure.participants !== null) {
    claims.push({
      ...same,
      id: `${figure.id}:participants`,
      about: `Participants${of}`,
      value: String(figure.participants),
      precision,
      statedNumber: figure.participants,
      ...(figure.segment === null
        ? { checkedBy: "SEGMENTS_OF_FIGURE" as const, subjectId: figure.id }
        : {}),
    });
  }
  if (figure.eligibleWorkers !== null && figure.eligibleWorkersKind === FigureKind.STATED) {
    claims.push({
      ...same,
      id: `${figure.id}:eligible-workers`,
      about: `Eligible workers${of}`,
      value: String(figure.eligibleWorkers),
      precision,
      statedNumber: figure.eligibleWorkers,
    });
  }
  return claims;
}

/** A stated share in per cent; one that was not stated in parts of a power of ten stays a fraction. */
function inPercent(numerator: number | string, denominator: number | string): string {
  const parts = /^1(0*)$/.exec(String(denominator))?.[1];
  if (parts === undefined) return `${numerator} of ${denominator}`;
  const decimals = parts.length - 2;
  if (decimals <= 0) return `${BigInt(numerator) * 10n ** BigInt(-decimals)} %`;
  const digits = String(numerator).padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)} %`;
}
