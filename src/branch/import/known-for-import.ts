/** A region of an office's territory. */
export interface KnownRegion {
  readonly code: string;
  readonly name: string;
}

/** A region that an office, or a sub-branch of its, serves; `until` is the first day without it. */
export interface ServedRegion {
  readonly region: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** What the rows of an enrollment file are checked against; read once for each file. */
export interface KnownForImport {
  readonly today: string;
  readonly officeCode: string;
  readonly served: readonly ServedRegion[];
  /** Regions of the territory and those above them, by code with dots. */
  readonly regions: ReadonlyMap<string, KnownRegion>;
  /** Codes by every name and alias, as searchName writes them. */
  readonly codesByName: ReadonlyMap<string, readonly string[]>;
  /** All regencies that there are or were, as four digits, 1303: what a NIK may begin with. */
  readonly regencies: ReadonlySet<string>;
  /** Kinds of work that the office's records name already. */
  readonly workerGroups: ReadonlySet<string>;
}
