/** Puts rows in the order of the keys that asked for them, null where there is none. */
export function oneForEach<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): (Row | null)[] {
  const found = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => found.get(key) ?? null);
}

/** Gathers the rows of each key, in their order, under the keys that asked for them. */
export function manyForEach<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Row[][] {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = found.get(key);
    if (group === undefined) found.set(key, [row]);
    else group.push(row);
  }
  return keys.map((key) => found.get(key) ?? []);
}

/**
 * Keeps one loader for each question within a request: regions asked about the same date are read
 * together, and those asked about another date apart from them.
 */
export function perQuestion<Question, Loader>(
  make: (question: Question) => Loader,
): (question: Question) => Loader {
  const loaders = new Map<string, Loader>();
  return (question) => {
    const key = JSON.stringify(question);
    let loader = loaders.get(key);
    if (loader === undefined) {
      loader = make(question);
      loaders.set(key, loader);
    }
    return loader;
  };
}
