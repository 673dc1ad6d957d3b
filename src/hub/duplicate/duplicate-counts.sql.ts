import type { Statement } from "../../database/reads";
import type { DuplicateClass } from "../../domain/duplicate-case";
import { covers, GRAVEST_FIRST, GRAVITY, OVERLAPPING } from "./duplicate-sql";

/** How many persons two offices, or one with itself, share in a class. */
export interface CountRow {
  one: string;
  other: string;
  class: DuplicateClass;
  cases: number;
}

/** The cases of a month, counted by pair of offices and class. */
export function countsStatement(month: string): Statement {
  return {
    name: "duplicate_counts",
    text: `
      SELECT one, other, (${GRAVEST_FIRST})[gravity] AS class, count(*)::int AS cases
      FROM (
        SELECT mine.office_code AS one, theirs.office_code AS other, min(${GRAVITY}) AS gravity
        FROM membership_token mine
        JOIN membership_token theirs ON ${OVERLAPPING}
          AND (mine.office_code COLLATE "C", mine.line) < (theirs.office_code, theirs.line)
        WHERE ${covers("mine", "$1::date")} AND ${covers("theirs", "$1::date")}
        GROUP BY mine.office_code, theirs.office_code, mine.epoch, mine.token) AS person
      WHERE gravity IS NOT NULL
      GROUP BY one, other, gravity
      ORDER BY one COLLATE "C", other COLLATE "C", gravity`,
    values: [month],
  };
}
