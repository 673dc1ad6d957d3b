import { In, type EntityManager } from "typeorm";
import { today } from "../domain/calendar";
import { problem, type Problem, type ProblemPath } from "../graphql/refusal/problem.type";
import { ProblemCode } from "../graphql/refusal/problem-code";
import type { CitedSourceInput } from "./cited-source.input";
import { newRecordId } from "./record-once";
import { Citation } from "./source/citation.entity";
import { Source } from "./source/source.entity";

/** A source as an input names it, and where in the input. */
export interface CitedAt {
  source: CitedSourceInput;
  path: ProblemPath;
}

/** What is wrong with the sources that an input names. */
export async function sourceProblems(
  tx: EntityManager,
  officeCode: string,
  cited: readonly CitedAt[],
): Promise<Problem[]> {
  const ids = cited.flatMap(({ source }) => source.id ?? []);
  const onFile = new Set(
    ids.length === 0
      ? []
      : (await tx.findBy(Source, { officeCode, id: In(ids) })).map((source) => source.id),
  );
  return cited.flatMap(({ source, path }) => problemsOf(source, path, onFile));
}

function problemsOf(
  { id, about, publisher, publishedOn }: CitedSourceInput,
  path: ProblemPath,
  onFile: ReadonlySet<string>,
): Problem[] {
  if (id == null) {
    if (about != null) return publicationProblems(publishedOn ?? null, path);
    return [
      problem(
        ProblemCode.MISSING,
        [...path, "about"],
        null,
        "The source is neither named by its id nor described.",
        "Give the id of a source on file, or say what the new source is about.",
      ),
    ];
  }
  if (about != null || publisher != null || publishedOn != null) {
    return [
      problem(
        ProblemCode.CONTRADICTION,
        [...path, "id"],
        id,
        "The source is named by its id and described at once.",
        "Give the id alone, or leave it out to put a new source on file.",
      ),
    ];
  }
  if (onFile.has(id)) return [];
  return [
    problem(
      ProblemCode.SOURCE_UNKNOWN,
      [...path, "id"],
      id,
      "This branch office has no source with this id on file.",
      "Take the id from BranchOffice.sources, or describe the source instead.",
    ),
  ];
}

/** A day, a month or a year is compared with as much of today. */
function publicationProblems(publishedOn: string | null, path: ProblemPath): Problem[] {
  if (publishedOn === null || publishedOn <= today().slice(0, publishedOn.length)) return [];
  return [
    problem(
      ProblemCode.DATE_IN_FUTURE,
      [...path, "publishedOn"],
      publishedOn,
      "The source is said to have been published on a day to come.",
      "Correct the day, or leave it out if it is not known.",
    ),
  ];
}

/** Puts the new ones among the sources on file; returns the ids of all, in their order. */
export async function keepSources(
  tx: EntityManager,
  officeCode: string,
  sources: readonly CitedSourceInput[],
): Promise<string[]> {
  const kept = sources.map((source) => ({ source, id: source.id ?? newRecordId(officeCode) }));
  const added = kept.filter(({ source }) => source.id == null);
  if (added.length > 0) {
    await tx.insert(
      Source,
      added.map(({ source, id }) => ({
        officeCode,
        id,
        publisher: source.publisher ?? null,
        publishedOn: source.publishedOn ?? null,
        about: source.about ?? "",
      })),
    );
  }
  return kept.map(({ id }) => id);
}

/** Notes that a record rests on sources, after the number of those noted already. */
export async function cite(
  tx: EntityManager,
  officeCode: string,
  recordId: string,
  sourceIds: readonly string[],
  after = 0,
): Promise<void> {
  const distinct = [...new Set(sourceIds)];
  if (distinct.length === 0) return;
  await tx.insert(
    Citation,
    distinct.map((sourceId, place) => ({
      ...{ officeCode, recordId, sourceId },
      position: after + place,
    })),
  );
}
