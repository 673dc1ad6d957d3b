/** A table in which something stands sealed: in `sealed`, by the key that `key_id` names. */
export interface SealedTable {
  readonly table: string;
  /** The columns of its primary key after the office's code, with their types, in its order. */
  readonly key: readonly { readonly column: string; readonly type: string }[];
  /** SQL: what each row's sealed value is bound to. */
  readonly boundTo: string;
}

/**
 * Every table that holds something sealed. A table that is missing here keeps its old keys for
 * ever: what seals a new one adds it.
 */
export const SEALED_TABLES: readonly SealedTable[] = [
  {
    table: "participant",
    key: [{ column: "number", type: "bigint" }],
    boundTo: "office_code || ':' || nik_index",
  },
  {
    table: "candidate",
    key: [{ column: "number", type: "bigint" }],
    boundTo: "office_code || ':candidate-' || number",
  },
  {
    table: "import_reject",
    key: [
      { column: "import_id", type: "uuid" },
      { column: "row_number", type: "int" },
    ],
    boundTo: "office_code || ':import:' || import_id || ':' || row_number",
  },
];
