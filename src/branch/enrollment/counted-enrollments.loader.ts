import type { Reads } from "../../database/reads";
import type { FundingSource } from "../../domain/funding-source";
import type { Programme } from "../../domain/programme";
import type { Segment } from "../../domain/segment";
import { column, manyForEach, oneForEach } from "../questions";
import { isWithin } from "../region-scope";
import { ENROLLMENT_ORDER, enrollmentColumns } from "./enrollment.loader";
import type { EnrollmentType } from "./enrollment.type";

/** Who is counted in a region at the end of a month; of one segment, or of all. */
export interface CountAsked {
  region: string;
  month: string;
  segment: Segment | null;
}

/** A cell; its sums are bigints, which the driver gives as text. */
export interface CellRow {
  month: string;
  segment: Segment;
  funding: FundingSource | null;
  programmes: Programme[];
  workerGroup: string | null;
  joined: string;
  ended: string;
}

const QUESTION = `
  unnest($2::text[], $3::date[], $4::text[]) WITH ORDINALITY
    AS question (region, month, segment, asked)`;

const CELL = `
  cell.office_code = $1 AND cell.region_code = question.region AND cell.month <= question.month
  AND (question.segment IS NULL OR cell.segment = question.segment)`;

/** Batched reads of what a figure computed from enrollments rests on. */
export function countedEnrollmentLoaders(reads: Reads, officeCode: string) {
  const values = (asked: readonly CountAsked[]) => [
    officeCode,
    column(asked, ({ region }) => region),
    column(asked, ({ month }) => month),
    column(asked, ({ segment }) => segment),
  ];
  return {
    /** Nobody has ever been counted where there is no row. */
    peopleCounted: oneForEach<CountAsked, { people: string }>(reads, (asked) => ({
      name: "people_counted",
      text: `
        SELECT question.asked, sum(cell.joined - cell.ended)::text AS people
        FROM ${QUESTION} JOIN enrollment_cell AS cell ON ${CELL}
        GROUP BY question.asked`,
      values: values(asked),
    })),

    cellsCounted: manyForEach<CountAsked, CellRow>(reads, (asked) => ({
      name: "cells_counted",
      text: `
        SELECT question.asked, cell.month, cell.segment,
          nullif(cell.funding, 'NOT_STATED') AS funding,
          string_to_array(cell.programmes, '+') AS programmes,
          nullif(cell.worker_group, '') AS "workerGroup", cell.joined::text, cell.ended::text
        FROM ${QUESTION} JOIN enrollment_cell AS cell ON ${CELL}
        ORDER BY question.asked, cell.month, cell.segment, cell.funding,
          cell.programmes, cell.worker_group`,
      values: values(asked),
    })),

    /** As the cells count them: of a regency its cohorts, of a district also parts of those above. */
    enrollmentsCounted: manyForEach<CountAsked, EnrollmentType>(reads, (asked) => ({
      name: "enrollments_counted",
      text: `
        WITH question AS (
          SELECT *, (month + interval '1 month - 1 day')::date AS day FROM ${QUESTION}),
        found AS (
          SELECT question.asked, enrollment.id
          FROM question JOIN enrollment
            ON ${isWithin("enrollment.region_code", "question.region")}
          WHERE enrollment.office_code = $1
          UNION
          SELECT question.asked, part.enrollment_id
          FROM question
          JOIN enrollment_part AS part ON ${isWithin("part.region_code", "question.region")}
          WHERE part.office_code = $1
            AND length(question.region) = 8 AND length(part.whole_region_code) = 5
          UNION
          SELECT question.asked, cell.enrollment_id
          FROM question
          JOIN enrollment AS above ON above.office_code = $1 AND above.itemised
            AND above.region_code = left(question.region, 5)
          JOIN membership_cell AS cell
            ON cell.office_code = $1 AND cell.enrollment_id = above.id
            AND ${isWithin("cell.region_code", "question.region")} AND cell.day <= question.day
          WHERE length(question.region) = 8
          GROUP BY question.asked, cell.enrollment_id
          HAVING sum(cell.joined - cell.ended) > 0)
        SELECT question.asked, ${enrollmentColumns("question.day")}
        FROM found
        JOIN question ON question.asked = found.asked
        JOIN enrollment ON enrollment.office_code = $1 AND enrollment.id = found.id
        WHERE (CASE WHEN enrollment.itemised
            THEN enrollment.part_of IS NULL
              AND itemised_people($1, enrollment.id, question.day) > 0
            ELSE enrollment.counted_from <= question.day
              AND (enrollment.counted_until IS NULL OR enrollment.counted_until > question.day) END)
          AND (question.segment IS NULL OR enrollment.segment = question.segment)
        ${ENROLLMENT_ORDER}`,
      values: values(asked),
    })),
  };
}
