import { type ExportedRowFragment, type SeriesExportQuery } from "../../../schema/operations.types";
import { UserError } from "../../graphql/user-error";
import { shownSafely } from "../../graphql/refusal/national-id";
import { type Values } from "../subgraph";
import { FIGURE_COLUMNS, ORIGIN_COLUMNS, REGION_COLUMNS } from "./coverage-columns";
import { type ExportedTable } from "./exported-table";
import { fileNameOf } from "./file-name";
import { dataSetRemarks, remark, textOrNull } from "./remarks";

/** A region's months as a table. */
export function seriesTable(
  { region, dataSet }: SeriesExportQuery,
  asked: Values,
): ExportedTable<ExportedRowFragment> {
  if (region === null) throw regionUnknown(asked.code);
  return {
    title: { id: "Deret cakupan", en: "Coverage series" },
    fileName: fileNameOf({
      names: { id: "deret-cakupan", en: "coverage-series" },
      parts: [region.code, asked.segment, asked.definition, asked.from, asked.to],
      dataSet,
    }),
    columns: [
      { name: "month", heading: "bulan", kind: "day", of: ({ asOf }) => asOf },
      ...REGION_COLUMNS,
      ...FIGURE_COLUMNS,
      ...ORIGIN_COLUMNS,
    ],
    remarks: [
      remark("from", "dari", textOrNull(asked.from), { kind: "day" }),
      remark("to", "sampai", textOrNull(asked.to), { kind: "day" }),
      remark("segment", "segmen", textOrNull(asked.segment)),
      remark("knownAt", "diketahui pada", textOrNull(asked.knownAt), { inRows: true }),
      remark("definitionAsked", "definisi yang diminta", textOrNull(asked.definition), {
        inRows: true,
      }),
      ...dataSetRemarks(dataSet),
    ],
    rows: region.coverageSeries,
  };
}

function regionUnknown(code: unknown): UserError {
  return new UserError("There is no region with this code.", {
    code: "REGION_UNKNOWN",
    argument: "code",
    value: shownSafely(code),
    remedy: "Look the code up with regions(search:), for example 13.73.",
  });
}
