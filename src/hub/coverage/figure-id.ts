import { instantOf, isCalendarDate } from "../../domain/calendar";
import { isRegionCode } from "../../domain/region-code";
import { Segment } from "../../domain/segment";
import type { CoverageQuestion } from "./coverage-question";

/** Which number of which row: all that is needed to find it again, as it was known. */
export interface FigureReference {
  readonly definitionId: string;
  readonly definitionVersion: number;
  readonly region: string;
  readonly asOf: string;
  readonly segment: Segment | null;
  readonly maxAgeMonths: number | null;
  readonly knownAt: string;
}

/** As much of a question as a figure's name holds. */
type NamedQuestion = Pick<CoverageQuestion, "asOf" | "segment" | "maxAgeMonths"> & {
  readonly definition: Pick<CoverageQuestion["definition"], "id" | "version">;
};

const ALL_SEGMENTS = "ALL";
const ANY_AGE = "any";

/**
 * Names a row's figure, as in `enrolled-of-employed@1/13.03/2024-03-31/ALL/any/2026-11-24T…Z`: what
 * was asked and up to which instant it was known, so that it leads to the same inputs for ever.
 */
export function figureId(
  region: string,
  { definition, asOf, segment, maxAgeMonths }: NamedQuestion,
  knownAt: string,
): string {
  const { id, version } = definition;
  return [
    `${id}@${version}`,
    region,
    asOf,
    segment ?? ALL_SEGMENTS,
    maxAgeMonths ?? ANY_AGE,
    knownAt,
  ].join("/");
}

const DEFINITION = /^([a-z0-9-]{1,60})@([1-9][0-9]{0,5})$/;
const AGE = /^(?:any|[0-9]{1,4})$/;
const LONGEST = 200;

/** Reads the name of a figure; undefined when it is none. */
export function readFigureId(text: string): FigureReference | undefined {
  if (text.length > LONGEST) return undefined;
  const [named = "", region = "", asOf = "", segment = "", age = "", knownAt = "", more] =
    text.split("/");
  const definition = DEFINITION.exec(named);
  const isSegment = segment === ALL_SEGMENTS || Object.hasOwn(Segment, segment);
  if (!definition || more !== undefined || !isSegment || !AGE.test(age)) return undefined;
  const instant = instantOf(knownAt);
  if (!isRegionCode(region) || !isCalendarDate(asOf) || instant === null) return undefined;
  const asked = {
    asOf,
    segment: segment === ALL_SEGMENTS ? null : (segment as Segment),
    maxAgeMonths: age === ANY_AGE ? null : Number(age),
  };
  const [, id = "", version] = definition;
  const measuredBy = { id, version: Number(version) };
  // One number has one name: 007 months are not how 7 are written.
  if (figureId(region, { ...asked, definition: measuredBy }, instant) !== text) return undefined;
  return {
    ...asked,
    definitionId: id,
    definitionVersion: measuredBy.version,
    region,
    knownAt: instant,
  };
}
