import { In, type EntityManager } from "typeorm";
import { CoverageDefinition } from "../../reference/coverage-definition.entity";
import { problem, type Problem, type ProblemPath } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { CoverageFigure } from "./coverage-figure.entity";
import type { CoverageFigureInput } from "./coverage-figures.input";

/** Every headline figure together: a way to rank, under which nothing is measured. */
const RANKING_ONLY = "as-published";

/** The definition that a figure is recorded under; one that names none has been refused. */
export function definitionOf(figure: CoverageFigureInput): { id: string; version: number } {
  return { id: figure.definition ?? "", version: figure.definitionVersion ?? 1 };
}

/** What is wrong with the definitions that figures are stated under. */
export async function definitionProblems(
  tx: EntityManager,
  figures: readonly CoverageFigureInput[],
  pathOf: (index: number) => ProblemPath,
): Promise<Problem[]> {
  const known = new Set((await tx.find(CoverageDefinition)).map(keyOf));
  return figures.flatMap((figure, index) => {
    if (figure.definition == null) return [definitionMissing(pathOf(index))];
    const definition = definitionOf(figure);
    if (known.has(keyOf(definition)) && definition.id !== RANKING_ONLY) return [];
    return [
      problem(
        ProblemCode.DEFINITION_UNKNOWN,
        [...pathOf(index), "definition"],
        keyOf(definition),
        "No coverage is measured under this definition and version.",
        "Take one from coverageDefinitions, except the one that only ranks.",
      ),
    ];
  });
}

function definitionMissing(path: ProblemPath): Problem {
  return problem(
    ProblemCode.DEFINITION_MISSING,
    [...path, "definition"],
    null,
    "A figure without its definition cannot be compared with any other.",
    "Take one from coverageDefinitions; published-basis-not-stated where the publisher says none.",
  );
}

function keyOf({ id, version }: { id: string; version: number }): string {
  return `${id} version ${version}`;
}

/** What is wrong with the figures that others are to replace. */
export async function replacedProblems(
  tx: EntityManager,
  officeCode: string,
  figures: readonly CoverageFigureInput[],
  pathOf: (index: number) => ProblemPath,
): Promise<Problem[]> {
  const ids = figures.flatMap(({ replaces }) => replaces ?? []);
  if (ids.length === 0) return [];
  const onFile = await tx.findBy(CoverageFigure, { officeCode, id: In(ids) });
  const byId = new Map(onFile.map((figure) => [figure.id, figure]));
  return figures.flatMap((figure, index) => {
    const { replaces } = figure;
    if (replaces == null) return [];
    const path = [...pathOf(index), "replaces"];
    const earlier = byId.get(replaces);
    if (earlier === undefined) {
      return [
        problem(
          ProblemCode.FIGURE_UNKNOWN,
          path,
          replaces,
          "This branch office has recorded no figure with this id.",
          "Take the id from the answer with which the figure was recorded.",
        ),
      ];
    }
    if (isSameQuestion(earlier, figure)) return [];
    return [
      problem(
        ProblemCode.FIGURE_OF_ANOTHER_QUESTION,
        path,
        replaces,
        "The figure to be replaced is about another region, day, definition or segment.",
        "Correct what is different, or record the figure without replacing one.",
      ),
    ];
  });
}

function isSameQuestion(earlier: CoverageFigure, figure: CoverageFigureInput): boolean {
  return (
    earlier.regionCode === figure.region &&
    earlier.asOf === figure.asOf &&
    earlier.definitionId === definitionOf(figure).id &&
    earlier.definitionVersion === definitionOf(figure).version &&
    earlier.segment === (figure.segment ?? null)
  );
}
