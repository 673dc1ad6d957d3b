import type { EntityManager } from "typeorm";
import { isWithinRegion } from "../../domain/region-code";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { candidateId } from "./candidate-id";
import type { SelectionBatch } from "./selection-batch.entity";

/** A NIK that is to stand in a batch, by its index. */
interface WithNik {
  nikIndex: string | null;
}

/** A line that is to be listed. */
interface ListedRow extends WithNik {
  region: string;
}

/** What is wrong with lines that are to be listed, beyond their shape; none is named. */
export async function listedProblems(
  tx: EntityManager,
  batch: SelectionBatch,
  rows: readonly ListedRow[],
): Promise<Problem[]> {
  return [
    ...(await regionsOfRows(tx, batch, rows)),
    ...(await sameNikProblems(tx, batch, "rows", rows)),
  ];
}

/** Persons who would stand in a batch twice. */
export async function sameNikProblems(
  tx: EntityManager,
  batch: SelectionBatch,
  list: "rows" | "identified",
  people: readonly WithNik[],
): Promise<Problem[]> {
  return [...twiceProblems(list, people), ...(await listedBefore(tx, batch, list, people))];
}

async function regionsOfRows(
  tx: EntityManager,
  { regionCode }: SelectionBatch,
  rows: readonly ListedRow[],
): Promise<Problem[]> {
  const found: { code: string }[] = await tx.query(
    `SELECT code FROM region WHERE code = ANY($1::text[])`,
    [[...new Set(rows.map(({ region }) => region))]],
  );
  const known = new Set(found.map(({ code }) => code));
  return rows.flatMap(({ region }, row) => {
    const path = ["input", "rows", row, "region"];
    if (!known.has(region)) {
      return [
        problem(
          ProblemCode.REGION_UNKNOWN,
          path,
          region,
          "No region has this code.",
          "Look the code up with regions(search:).",
        ),
      ];
    }
    if (isWithinRegion(region, regionCode)) return [];
    return [
      problem(
        ProblemCode.CONTRADICTION,
        path,
        region,
        `The region does not lie in ${regionCode}, the region of the batch.`,
        "Correct the code, or list the person in the batch of that region.",
      ),
    ];
  });
}

function twiceProblems(list: string, people: readonly WithNik[]): Problem[] {
  const first = new Map<string, number>();
  return people.flatMap(({ nikIndex }, place) => {
    if (nikIndex === null) return [];
    const earlier = first.get(nikIndex);
    if (earlier === undefined) {
      first.set(nikIndex, place);
      return [];
    }
    return [
      problem(
        ProblemCode.LISTED_TWICE,
        ["input", list, place, "nik"],
        null,
        `The same national id stands at ${list}.${earlier}.`,
        "Keep one of the two.",
      ),
    ];
  });
}

async function listedBefore(
  tx: EntityManager,
  { officeCode, id }: SelectionBatch,
  list: string,
  people: readonly WithNik[],
): Promise<Problem[]> {
  const found: { number: string; nikIndex: string }[] = await tx.query(
    `SELECT number, nik_index AS "nikIndex" FROM candidate
     WHERE office_code = $1 AND batch_id = $2 AND nik_index = ANY($3::uuid[])`,
    [officeCode, id, people.flatMap(({ nikIndex }) => nikIndex ?? [])],
  );
  const listed = new Map(found.map(({ nikIndex, number }) => [nikIndex, number]));
  return people.flatMap(({ nikIndex }, place) => {
    const number = listed.get(nikIndex ?? "");
    if (number === undefined) return [];
    const same = problem(
      ProblemCode.CANDIDATE_ALREADY_LISTED,
      ["input", list, place, "nik"],
      null,
      "The batch has a candidate with this national id already.",
      "Leave the person out, or correct the number.",
    );
    const onRecord = [{ field: "candidate", value: candidateId(officeCode, number) }];
    return [{ ...same, onRecord }];
  });
}
