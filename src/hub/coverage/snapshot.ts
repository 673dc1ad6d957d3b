import { createHash } from "node:crypto";
import { instantOf, isCalendarDate } from "../../domain/calendar";
import { RegionLevel } from "../../domain/region-level";
import { Segment } from "../../domain/segment";
import type { RegionFigure } from "./coverage-figures";
import type { CoverageQuestion, CoverageScope } from "./coverage-question";

/** What a snapshot's id says: the whole question, up to which instant was known, and a seal. */
export interface SnapshotReference {
  readonly level: RegionLevel;
  readonly within: string | null;
  readonly office: string | null;
  readonly asOf: string;
  readonly comparedTo: string | null;
  /** As `id@version`. */
  readonly definition: string;
  readonly segment: Segment | null;
  readonly maxAgeMonths: number | null;
  readonly knownAt: string;
  readonly seal: string;
}

/**
 * Names a ranking by its question and the instant up to which it knew, sealed with a hash of its
 * figures. Nothing has to be stored for it: what was known is never changed, so the question asked
 * again gives the same rows, and the seal proves that it did.
 */
export function snapshotId(
  scope: Extract<CoverageScope, { kind: "level" }>,
  question: CoverageQuestion,
  knownAt: string,
  figures: readonly RegionFigure[],
): string {
  const { asOf, comparedTo, definition, segment, maxAgeMonths } = question;
  const asked = [
    scope.level,
    scope.within,
    scope.office,
    asOf,
    comparedTo,
    `${definition.id}@${definition.version}`,
    segment,
    maxAgeMonths,
    knownAt,
  ];
  const named = Buffer.from(JSON.stringify(asked)).toString("base64url");
  return `${named}.${sealOf(named, figures)}`;
}

/** A hash of the question and all that figures say; the names of regions may be spelt better one day. */
function sealOf(question: string, figures: readonly RegionFigure[]): string {
  const hash = createHash("sha256").update(question);
  for (const figure of figures) {
    hash.update(
      JSON.stringify([
        figure.code,
        figure.rank,
        figure.figures,
        figure.figureAsOf,
        figure.participants,
        figure.eligibleWorkers,
        figure.numerator,
        figure.denominator,
        figure.suppressed,
        figure.wholeDenominator,
        figure.previousRank ?? null,
        figure.previousFigures ?? null,
        figure.previousNumerator ?? null,
        figure.previousDenominator ?? null,
      ]),
    );
  }
  return hash.digest("hex").slice(0, 32);
}

const ID = /^([A-Za-z0-9_-]{20,700})\.([0-9a-f]{32})$/;
const PARTS = 9;

/** Reads a snapshot's id; undefined when it is none. Region, office and definition are checked later. */
export function readSnapshotId(text: string): SnapshotReference | undefined {
  const [, named = "", seal = ""] = (text.length < 800 && ID.exec(text)) || [];
  const asked = parsed(Buffer.from(named, "base64url").toString("utf8"));
  if (asked?.length !== PARTS) return undefined;
  const [level, within, office, asOf, comparedTo, definition, segment, maxAgeMonths, knownAt] =
    asked;
  if (
    !isOneOf(RegionLevel, level) ||
    !isTextOrNull(within) ||
    !isTextOrNull(office) ||
    !isDate(asOf) ||
    !(comparedTo === null || isDate(comparedTo)) ||
    typeof definition !== "string" ||
    !(segment === null || isOneOf(Segment, segment)) ||
    !(maxAgeMonths === null || Number.isInteger(maxAgeMonths)) ||
    typeof knownAt !== "string" ||
    instantOf(knownAt) === null
  ) {
    return undefined;
  }
  return {
    level,
    within,
    office,
    asOf,
    comparedTo,
    definition,
    segment,
    maxAgeMonths: maxAgeMonths as number | null,
    knownAt,
    seal,
  };
}

function parsed(json: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isOneOf<Value extends string>(of: Record<string, Value>, value: unknown): value is Value {
  return typeof value === "string" && Object.values<string>(of).includes(value);
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}

function isDate(value: unknown): value is string {
  return typeof value === "string" && isCalendarDate(value);
}
