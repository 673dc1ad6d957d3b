import {
  type ExportedDataSetFragment,
  type ExportedRankingFragment,
  type ExportedRowFragment,
} from "../../../schema/operations.types";
import { type Values } from "../subgraph";
import {
  CHANGE_COLUMNS,
  FIGURE_COLUMNS,
  ORIGIN_COLUMNS,
  RANK_COLUMNS,
  REGION_COLUMNS,
  definitionKey,
} from "./coverage-columns";
import { type ExportedTable } from "./exported-table";
import { fileNameOf } from "./file-name";
import { dataSetRemarks, remark, textOrNull } from "./remarks";

/** A ranking as it was answered; a snapshot says nothing of the offices that are late now. */
export type AnsweredRanking = ExportedRankingFragment & {
  readonly lateOffices?: readonly { readonly name: string }[];
};

/** A ranking as a table, with the question that it answers. */
export function rankingTable(
  ranking: AnsweredRanking,
  dataSet: ExportedDataSetFragment,
  asked: Values,
): ExportedTable<ExportedRowFragment> {
  const { definition } = ranking;
  const scope = [asked.within, asked.office, asked.segment, asked.definition];
  return {
    title: { id: "Peringkat cakupan", en: "Coverage ranking" },
    fileName: fileNameOf({
      names: { id: "peringkat-cakupan", en: "coverage-ranking" },
      parts: [
        ranking.level.toLowerCase(),
        ...(asked.snapshot === undefined ? scope : ["snapshot", ranking.snapshotId.slice(-8)]),
        ranking.asOf,
      ],
      dataSet,
    }),
    columns: [
      ...RANK_COLUMNS,
      ...REGION_COLUMNS,
      ...FIGURE_COLUMNS,
      ...CHANGE_COLUMNS,
      ...ORIGIN_COLUMNS,
    ],
    remarks: [
      remark("level", "tingkat wilayah", ranking.level),
      remark("within", "di dalam wilayah", textOrNull(asked.within)),
      remark("servedBy", "dilayani kantor", textOrNull(asked.office)),
      remark("segment", "segmen", textOrNull(asked.segment)),
      remark("asOf", "per tanggal", ranking.asOf, { kind: "day", inRows: true }),
      remark("comparedTo", "dibandingkan dengan", ranking.comparedTo, {
        kind: "day",
        inRows: true,
      }),
      remark("knownAt", "diketahui pada", ranking.knownAt, { inRows: true }),
      remark("definitionAsked", "definisi yang diminta", definitionKey(definition), {
        inRows: true,
      }),
      remark("definitionName", "nama definisi", definition.name),
      remark("definitionMeaning", "arti definisi", definition.description),
      ...dataSetRemarks(dataSet),
      remark("snapshotId", "id potret peringkat", ranking.snapshotId, { inRows: true }),
      remark("ranked", "wilayah berperingkat", ranking.ranked, { kind: "whole" }),
      remark("unranked", "wilayah tanpa peringkat", ranking.unranked, { kind: "whole" }),
      remark("completeness", "kelengkapan", ranking.completeness, { kind: "decimal" }),
      ...lateOffices(ranking, asked),
    ],
    rows: ranking.rows,
  };
}

/** Who is late now says nothing of what was known then, and would change an answer that is to stay. */
function lateOffices({ lateOffices }: AnsweredRanking, { knownAt }: Values) {
  if (lateOffices === undefined || knownAt !== undefined) return [];
  const names = lateOffices.map(({ name }) => name).join("; ");
  return [remark("lateOffices", "kantor yang terlambat melapor", names || null)];
}
