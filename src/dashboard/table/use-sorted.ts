import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_basic,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import { type Column, type Sort } from "./column";

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic },
});

/** The rows in the order asked for; equal ones stay in the order that they came in. */
export function useSorted<R extends object>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  sort: Sort,
): readonly R[] {
  const definitions = useMemo(
    () =>
      columns
        .filter(({ value }) => value !== undefined)
        .map(({ id, value, isNumber }): ColumnDef<typeof features, R> => ({
          id,
          accessorFn: (row) => value?.(row),
          sortFn: isNumber ? "basic" : "alphanumeric",
          sortUndefined: "last",
        })),
    [columns],
  );
  const { column, isDescending } = sort;
  const isSorted = definitions.some(({ id }) => id === column);
  const sorting = useMemo(
    () => (isSorted ? [{ id: column, desc: isDescending }] : []),
    [column, isDescending, isSorted],
  );
  const table = useTable({ features, columns: definitions, data: rows, state: { sorting } });
  const sorted = table.getRowModel().rows;
  return useMemo(() => sorted.map(({ original }) => original), [sorted]);
}
