import type { EntityManager } from "typeorm";
import {
  problem,
  type Problem,
  type ProblemPath,
  type RecordedValue,
} from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { CoverageFigure } from "./coverage-figure.entity";
import type { NewFigure } from "./insert-figures";

/** A figure that the database did not take, and where it stands in the request. */
export interface Conflicting {
  row: NewFigure;
  path: ProblemPath;
}

/**
 * Why figures were not taken: each answers a question that is answered already, or replaces a figure
 * that somebody else has replaced. What he recorded is told, so that nobody writes over it unseen.
 */
export async function conflictProblems(
  tx: EntityManager,
  conflicting: readonly Conflicting[],
  ownIds: ReadonlySet<string>,
): Promise<Problem[]> {
  if (conflicting.length === 0) return [];
  const standing = await tx.find(CoverageFigure, {
    where: conflicting.map(({ row }) => sameAs(row)),
  });
  const onRecord = new Map(
    standing.filter(({ id }) => !ownIds.has(id)).map((figure) => [questionOf(figure), figure]),
  );
  return conflicting.map(({ row, path }) => {
    // One of the same request is not on record: it will be undone with the others.
    const current = currentOf(onRecord, questionOf(row));
    return { ...conflict(row, path), onRecord: current === null ? null : valuesOf(current) };
  });
}

/** The figure that answers a question now: the last of those that replace one another. */
function currentOf(
  onRecord: ReadonlyMap<string, CoverageFigure>,
  question: string,
): CoverageFigure | null {
  let current: CoverageFigure | null = null;
  for (let next = onRecord.get(question); next !== undefined; next = onRecord.get(next.id)) {
    current = next;
  }
  return current;
}

/** What replaces a figure is about the same region, day and definition. */
function sameAs({ officeCode, regionCode, asOf, definitionId, definitionVersion }: NewFigure) {
  return { officeCode, regionCode, asOf, definitionId, definitionVersion };
}

function questionOf(row: Omit<NewFigure, "id">): string {
  if (row.replaces !== null) return row.replaces;
  const { regionCode, asOf, definitionId, definitionVersion, segment } = row;
  return [regionCode, asOf, definitionId, definitionVersion, segment].join(" ");
}

function conflict({ replaces, regionCode, asOf }: NewFigure, path: ProblemPath): Problem {
  if (replaces !== null) {
    return problem(
      ProblemCode.FIGURE_ALREADY_REPLACED,
      [...path, "replaces"],
      replaces,
      "Somebody else has already replaced this figure.",
      "Look at the figure that replaced it, and replace that one if it is wrong too.",
    );
  }
  return problem(
    ProblemCode.FIGURE_ALREADY_RECORDED,
    path,
    `${regionCode} ${asOf}`,
    "A figure for this region, day, definition and segment is already recorded.",
    "To correct it, name it in `replaces` and say why in `replacedBecause`.",
  );
}

function valuesOf(figure: CoverageFigure): RecordedValue[] {
  const { id, participants, eligibleWorkers, shareNumerator, shareDenominator } = figure;
  const share = shareNumerator === null ? null : `${shareNumerator}/${shareDenominator}`;
  const { precision, replacedBecause, recordedAt } = figure;
  const values = { id, participants, eligibleWorkers, share, precision, replacedBecause };
  return Object.entries({ ...values, recordedAt: recordedAt.toISOString() }).flatMap(
    ([field, value]) => (value === null ? [] : [{ field, value: String(value) }]),
  );
}
