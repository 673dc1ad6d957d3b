import type DataLoader from "dataloader";
import type { Reads } from "../../database/reads";
import { today } from "../../domain/calendar";
import { OfficeReach, type ServingOffice } from "../office-reach";
import type { RegionFigure } from "./coverage-figures";
import type { CoverageQuestion, CoverageScope } from "./coverage-question";
import { coverageRow } from "./coverage-row";
import type { CoverageRow } from "./coverage-row.type";
import { coverageStatement } from "./coverage-sql";
import { type Knowledge, requireKnowable } from "./knowledge";

/** Finds the branch office of a region on a day. */
export type OfficeOfRegion = (on: string) => DataLoader<string, ServingOffice | null>;

/** The figures that were found, and the rows that they make. */
export interface CoverageAnswer {
  /** The instant, by the hub's clock, up to which it knows; asked with it, it is the same answer. */
  readonly knownAt: string;
  readonly figures: readonly RegionFigure[];
  readonly rows: readonly CoverageRow[];
}

/** What each row tells; how many of those that were ranked together have no rank, too. */
type Found = Knowledge & { unranked: number } & (RegionFigure | { code: null });

/** Reads the coverage of the regions asked about, ranked among each other or all of their level. */
export async function readCoverage(
  reads: Reads,
  officeOfRegion: OfficeOfRegion,
  scope: CoverageScope,
  question: CoverageQuestion,
): Promise<CoverageAnswer> {
  const found = await reads.rows<Found>(coverageStatement(scope, question));
  const [knowledge] = found;
  if (knowledge === undefined) throw new Error("the hub's clock of knowledge has no row");
  requireKnowable(knowledge, question.knownAt);
  const { knownAt, unranked } = knowledge;
  const figures = found.filter((row) => row.code !== null);
  const silent = await regionsOfSilentOffices(figures, officeOfRegion, question);
  const rows = figures.map((figure) =>
    coverageRow(figure, {
      question,
      knownAt,
      unranked,
      officeIsUnreachable: silent.has(figure.code),
    }),
  );
  return { knownAt, figures, rows };
}

/**
 * The regions without a figure whose office is unreachable now. What was known at an instant in
 * the past does not depend on who answers today.
 */
async function regionsOfSilentOffices(
  figures: readonly RegionFigure[],
  officeOfRegion: OfficeOfRegion,
  question: CoverageQuestion,
): Promise<ReadonlySet<string>> {
  if (question.knownAt !== null) return new Set();
  const codes = figures.filter(({ figureId }) => figureId === null).map(({ code }) => code);
  const offices = await Promise.all(codes.map((code) => officeOfRegion(today()).load(code)));
  return new Set(codes.filter((_, at) => offices[at]?.reach === OfficeReach.UNREACHABLE));
}
