import { type KeyboardEvent, memo, useCallback, useRef } from "react";
import { type Column, type Sort, nextSort } from "./column";
import { usePrinting } from "./use-printing";
import { useRowWindow } from "./use-row-window";
import { useSorted } from "./use-sorted";

interface DataTableProps<R extends object> {
  /** What the table is of, for those who hear it. */
  caption: string;
  columns: readonly Column<R>[];
  rows: readonly R[];
  keyOf: (row: R) => string;
  sort: Sort;
  onSort: (sort: Sort) => void;
  /** The key of the row that the page is about. */
  chosen?: string | undefined;
  /** Enter or a press on a row; without it rows cannot be chosen. */
  onChoose?: (key: string) => void;
  /** How many rows fit on paper, and what says how many did not. */
  printed?: { readonly rows: number; readonly more: (left: number) => string };
}

/**
 * A table that sorts by its heads, walks by arrow keys, and becomes a list of cards on a phone.
 * Give it columns and rows that stay the same objects while nothing changes.
 */
export function DataTable<R extends object>(props: DataTableProps<R>) {
  const { caption, columns, rows, keyOf, sort, onSort, chosen, onChoose, printed } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const sorted = useSorted(rows, columns, sort);
  const inSight = useRowWindow(sorted.length, body);
  const isPrinting = usePrinting() && printed !== undefined;
  const { from, to, above, below } = isPrinting
    ? { from: 0, to: printed.rows, above: 0, below: 0 }
    : inSight;
  const walk = useCallback((event: KeyboardEvent) => walkRows(event), []);
  const choose = onChoose && ((key: string) => onChoose(key));
  const focusable = sorted.find((row) => keyOf(row) === chosen) ?? sorted[0];
  return (
    <div className="table-place">
      <table className="data" aria-rowcount={sorted.length + 1}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <Head key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={choose && walk}>
          <Spacer height={above} columns={columns.length} />
          {sorted.slice(from, to).map((row, index) => (
            <BodyRow
              // By its place: sorting writes other words into the rows that are there.
              key={from + index}
              row={row}
              rowKey={keyOf(row)}
              place={from + index + 2}
              columns={columns as readonly Column<object>[]}
              isChosen={keyOf(row) === chosen}
              isFocusable={row === focusable}
              onChoose={onChoose}
            />
          ))}
          <Spacer height={below} columns={columns.length} />
        </tbody>
      </table>
      {isPrinting && sorted.length > printed.rows && (
        <p className="more">{printed.more(sorted.length - printed.rows)}</p>
      )}
    </div>
  );
}

interface HeadProps<R> {
  column: Column<R>;
  sort: Sort;
  onSort: (sort: Sort) => void;
}

function Head<R>({ column, sort, onSort }: HeadProps<R>) {
  const isSorted = sort.column === column.id;
  const order = sort.isDescending ? "descending" : "ascending";
  return (
    <th
      scope="col"
      className={cellClass(column)}
      aria-sort={isSorted && column.value ? order : undefined}
    >
      {column.value ? (
        <button type="button" onClick={() => onSort(nextSort(column, sort))}>
          {column.title}
          <span className="sort-mark" aria-hidden="true">
            {isSorted ? (sort.isDescending ? "▼" : "▲") : ""}
          </span>
        </button>
      ) : (
        <span>{column.title}</span>
      )}
    </th>
  );
}

interface BodyRowProps {
  row: object;
  rowKey: string;
  place: number;
  columns: readonly Column<object>[];
  isChosen: boolean;
  isFocusable: boolean;
  onChoose: ((key: string) => void) | undefined;
}

/** Drawn again only when what it shows has changed. */
const BodyRow = memo(function BodyRow(props: BodyRowProps) {
  const { row, rowKey, place, columns, isChosen, isFocusable, onChoose } = props;
  return (
    <tr
      aria-rowindex={place}
      data-key={rowKey}
      aria-current={isChosen ? "true" : undefined}
      tabIndex={onChoose ? (isFocusable ? 0 : -1) : undefined}
      onClick={onChoose && (() => onChoose(rowKey))}
      onKeyDown={
        onChoose &&
        ((event) => {
          if (event.key === "Enter" && event.target === event.currentTarget) onChoose(rowKey);
        })
      }
    >
      {columns.map((column) =>
        column.id === "name" ? (
          <th key={column.id} scope="row" className={cellClass(column)}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.id} className={cellClass(column)}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
});

function Spacer({ height, columns }: { height: number; columns: number }) {
  if (height === 0) return null;
  return (
    <tr className="spacer" aria-hidden="true">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

/** The arrow keys lead from row to row. */
function walkRows(event: KeyboardEvent): void {
  const row = event.target instanceof HTMLElement ? event.target.closest("tr") : null;
  if (!row || event.target !== row) return;
  const next = event.key === "ArrowDown" ? row.nextElementSibling : row.previousElementSibling;
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  event.preventDefault();
  if (next instanceof HTMLElement && next.dataset.key) next.focus();
}

function cellClass<R>({ id, isNumber }: Column<R>): string {
  return isNumber ? `c-${id} number` : `c-${id}`;
}
