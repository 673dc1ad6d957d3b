import type { DataSource, EntityManager } from "typeorm";
import { refuseIfAny } from "../../graphql/refusal/refused-input";
import { beforeRecording, type MonthChanges, reviseClosedMonths } from "../closed-months";
import { regionProblems } from "../known-regions";
import { newRecordId, recordOnce } from "../record-once";
import { sourceProblems } from "../record-sources";
import { contentOf, created, type RecordChange } from "../record-trail";
import { storeClaims } from "../store-claims";
import { claimsOfFigure } from "./claims-of-figure";
import type { CoverageFigureInput, RecordCoverageFiguresInput } from "./coverage-figures.input";
import { conflictProblems } from "./figure-conflict";
import { figurePartProblems } from "./figure-part-problems";
import { figureProblems } from "./figure-problems";
import { figureRow, insertFigures } from "./insert-figures";
import { keepDistinctSources } from "./keep-distinct-sources";
import { lockRegencies } from "./lock-regencies";
import { definitionProblems, replacedProblems } from "./referred-figures";

const pathOf = (index: number) => ["input", "figures", index];

/** Records coverage figures at their office; returns their ids in order, or throws RefusedInput. */
export function recordCoverageFigures(
  db: DataSource,
  input: RecordCoverageFiguresInput,
): Promise<string[]> {
  return recordOnce(db, "recordCoverageFigures", input, async (tx) => {
    const figures = input.figures.map((figure) => ({ id: newRecordId(input.office), figure }));
    await beforeRecording(tx);
    const changes = await storeCoverageFigures(tx, input.office, figures);
    await reviseClosedMonths(tx, input.office, monthsOfFigures(figures));
    return changes;
  });
}

/** The months that figures are about; a correction says itself why the month is another now. */
function monthsOfFigures(figures: readonly { id: string; figure: CoverageFigureInput }[]) {
  const reasons = (month: string) =>
    figures
      .filter(({ figure }) => figure.asOf.startsWith(month.slice(0, 7)))
      .map(({ id, figure }) => figure.replacedBecause ?? `figure ${id} recorded`);
  return {
    from: null,
    days: figures.map(({ figure }) => figure.asOf),
    because: (month) => [...new Set(reasons(month))].join("; "),
  } satisfies MonthChanges;
}

/** Checks and stores figures under their ids, and the claims that they make; says what it did. */
export async function storeCoverageFigures(
  tx: EntityManager,
  officeCode: string,
  figures: readonly { id: string; figure: CoverageFigureInput }[],
): Promise<RecordChange[]> {
  const inputs = figures.map(({ figure }) => figure);
  await lockRegencies(
    tx,
    inputs.map(({ region }) => region),
  );
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
  const conflicting = rows.flatMap((row, index) =>
    stored.has(row.id) ? [] : [{ row, path: pathOf(index) }],
  );
  refuseIfAny(await conflictProblems(tx, conflicting, new Set(rows.map(({ id }) => id))));
  refuseIfAny(
    await figurePartProblems(
      tx,
      officeCode,
      rows.map(({ id }) => id),
      pathOf,
    ),
  );
  await storeClaims(tx, officeCode, rows.flatMap(claimsOfFigure));
  return rows.map((row) => created(row.id, contentOf(row)));
}
