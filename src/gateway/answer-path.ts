/** A place in an answer, as a chain towards its root: cheap to make for every row. */
export interface AnswerPath {
  readonly previous: AnswerPath | undefined;
  readonly key: string | number;
}

/** The place as the list of keys that an error carries. */
export function pathKeys(path: AnswerPath | undefined): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at = path; at; at = at.previous) keys.push(at.key);
  return keys.reverse();
}
