import type { Reads } from "../../database/reads";
import { officeOfId } from "../../domain/office-code";
import { oneForEach } from "../../graphql/batching";
import type { SourceType } from "./source.type";

/** Sources by their ids, as replication brought them. */
export function sourceLoaders(reads: Reads) {
  const sourceById = reads.loader<string, SourceType | null>(async (ids) => {
    const rows = await reads.rows<SourceType>({
      name: "source_by_id",
      text: `SELECT id, publisher, published_on AS "publishedOn", about
             FROM source WHERE office_code = ANY($1) AND id = ANY($2)`,
      values: [[...new Set(ids.map(officeOfId))], ids],
    });
    return oneForEach(ids, rows, (row) => row.id);
  });
  return {
    /** Those of the ids that have arrived, each once, in their order. */
    sourcesByIds: async (ids: readonly string[]): Promise<SourceType[]> => {
      const sources = await Promise.all([...new Set(ids)].map((id) => sourceById.load(id)));
      return sources.filter((source) => source !== null);
    },
  };
}
