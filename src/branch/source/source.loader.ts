import type { Reads } from "../../database/reads";
import { column, manyForEach, oneForEach } from "../questions";
import type { SourceType } from "./source.type";

/** Batched reads of sources. */
export function sourceLoaders(reads: Reads, officeCode: string) {
  return {
    sourceById: oneForEach<string, SourceType>(reads, (ids) => ({
      name: "source_by_id",
      text: `
        SELECT question.asked, source.id, source.publisher, source.published_on AS "publishedOn",
          source.about
        FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)
        JOIN source ON source.office_code = $1 AND source.id = question.id`,
      values: [officeCode, [...ids]],
    })),
    /** The sources of a record of any kind, in the order in which they were given. */
    sourcesOfRecord: manyForEach<string, SourceType>(reads, (ids) => ({
      name: "sources_of_record",
      text: `
        SELECT question.asked, source.id, source.publisher, source.published_on AS "publishedOn",
          source.about
        FROM unnest($2::text[]) WITH ORDINALITY AS question (record_id, asked)
        JOIN citation ON citation.office_code = $1 AND citation.record_id = question.record_id
        JOIN source ON source.office_code = $1 AND source.id = citation.source_id
        ORDER BY question.asked, citation.position, source.id`,
      values: [officeCode, [...ids]],
    })),
    /** What a branch has on file; a sub-branch keeps nothing of its own. */
    sourcesOfOffice: manyForEach<string, SourceType>(reads, (codes) => ({
      name: "sources_of_office",
      text: `
        SELECT question.asked, source.id, source.publisher, source.published_on AS "publishedOn",
          source.about
        FROM unnest($2::text[]) WITH ORDINALITY AS question (code, asked)
        JOIN source ON source.office_code = $1
        WHERE question.code = $1
        ORDER BY question.asked, source.published_on NULLS LAST, source.id`,
      values: [officeCode, column(codes, (code) => code)],
    })),
  };
}
