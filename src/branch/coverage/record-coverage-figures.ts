import type { DataSource, EntityManager } from "typeorm";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { refuseIfAny } from "../../graphql/refusal/refused-input";
import { regionProblems } from "../known-regions";
import { newRecordId, recordOnce } from "../record-once";
import { sourceProblems } from "../record-sources";
import { contentOf, created, type RecordChange } from "../record-trail";
import { storeClaims } from "../store-claims";
import { claimsOfFigure } from "./claims-of-figure";
import type { CoverageFigureInput, RecordCoverageFiguresInput } from "./coverage-figures.input";
import { figureProblems } from "./figure-problems";
import { type NewFigure, figureRow, insertFigures } from "./insert-figures";
import { keepDistinctSources } from "./keep-distinct-sources";
import { definitionProblems, replacedProblems } from "./referred-figures";

const pathOf = (index: number) => ["input", "figures", index];

/** Records coverage figures at their office; returns their ids in order, or throws RefusedInput. */
export function recordCoverageFigures(
  db: DataSource,
  input: RecordCoverageFiguresInput,
): Promise<string[]> {
  return recordOnce(db, "recordCoverageFigures", input, (tx) => {
    const figures = input.figures.map((figure) => ({ id: newRecordId(input.office), figure }));
    return storeCoverageFigures(tx, input.office, figures);
  });
}

/** Checks and stores figures under their ids, and the claims that they make; says what it did. */
export async function storeCoverageFigures(
  tx: EntityManager,
  officeCode: string,
  figures: readonly { id: string; figure: CoverageFigureInput }[],
): Promise<RecordChange[]> {
  const inputs = figures.map(({ figure }) => figure);
  refuseIfAny([
    ...inputs.flatMap((figure, index) => figureProblems(figure, pathOf(index))),
    ...(await regionProblems(
      tx,
      officeCode,
      inputs.map(({ region, asOf }, index) => ({
        code: region,
        path: [...pathOf(index), "region"],
        on: asOf,
      })),
    )),
    ...(await definitionProblems(tx, inputs, pathOf)),
    ...(await replacedProblems(tx, officeCode, inputs, pathOf)),
    ...(await sourceProblems(
      tx,
      officeCode,
      inputs.map(({ source }, index) => ({ source, path: [...pathOf(index), "source"] })),
    )),
  ]);

  const sourceIds = await keepDistinctSources(
    tx,
    officeCode,
    inputs.map(({ source }) => source),
  );
  const rows = figures.map(({ id, figure }, index) =>
    figureRow(officeCode, id, figure, sourceIds[index] ?? null),
  );
  const stored = await insertFigures(tx, rows);
  refuseIfAny(
    rows.flatMap((row, index) => (stored.has(row.id) ? [] : [alreadyRecorded(row, index)])),
  );
  await storeClaims(tx, officeCode, rows.flatMap(claimsOfFigure));
  return rows.map((row) => created(row.id, contentOf(row)));
}

/** The database decided that another figure answers the same question, or replaced the same one. */
function alreadyRecorded({ replaces, regionCode, asOf }: NewFigure, index: number): Problem {
  if (replaces !== null) {
    return problem(
      ProblemCode.FIGURE_ALREADY_REPLACED,
      [...pathOf(index), "replaces"],
      replaces,
      "Somebody else has already replaced this figure.",
      "Look at the figure that replaced it, and replace that one if it is wrong too.",
    );
  }
  return problem(
    ProblemCode.FIGURE_ALREADY_RECORDED,
    pathOf(index),
    `${regionCode} ${asOf}`,
    "A figure for this region, day, definition and segment is already recorded.",
    "To correct it, name it in `replaces` and say why in `replacedBecause`.",
  );
}
