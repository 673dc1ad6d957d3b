import { type Column, type Sort, nextSort, sortFrom, sortText } from "./column";

interface PhoneSortProps<R> {
  columns: readonly Column<R>[];
  sort: Sort;
  onSort: (sort: Sort) => void;
  label: string;
}

/** The heads of a table in one control: on a phone, where rows are cards, there are no heads. */
export function PhoneSort<R>({ columns, sort, onSort, label }: PhoneSortProps<R>) {
  return (
    <label className="field phone-sort not-printed">
      {label}
      <select
        value={sortText(sort)}
        onChange={({ target: { value } }) => onSort(sortFrom(value, sort))}
      >
        {columns
          .filter(({ value }) => value !== undefined)
          .flatMap((column) => {
            const first = nextSort(column, { column: "", isDescending: false });
            return [first, nextSort(column, first)].map((each) => (
              <option key={sortText(each)} value={sortText(each)}>
                {column.title} {each.isDescending ? "▼" : "▲"}
              </option>
            ));
          })}
      </select>
    </label>
  );
}
