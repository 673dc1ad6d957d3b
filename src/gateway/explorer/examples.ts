import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** A text in both languages of the explorer. */
interface InBothLanguages {
  readonly id: string;
  readonly en: string;
}

/** A question that analysts ask, with the operation that answers it. */
export interface Example {
  /** What a link names it by: `/explorer?example=rank-growth`. */
  readonly name: string;
  readonly title: InBothLanguages;
  /** One sentence: what is asked. */
  readonly question: InBothLanguages;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly document: string;
}

const FOLDER = path.join("schema", "examples");

/** The gallery, in the order in which it is shown. */
export function readExamples(): readonly Example[] {
  const folder = folderAbove(__dirname);
  const listed = JSON.parse(readFileSync(path.join(folder, "examples.json"), "utf8")) as Omit<
    Example,
    "document"
  >[];
  return listed.map((example) => ({
    ...example,
    document: readFileSync(path.join(folder, `${example.name}.graphql`), "utf8"),
  }));
}

/** Compiled files lie deeper below `schema/examples/` than what they are compiled from. */
function folderAbove(from: string): string {
  const folder = path.join(from, FOLDER);
  if (existsSync(folder)) return folder;
  const above = path.dirname(from);
  if (above === from) throw new Error(`The program was installed without its ${FOLDER}.`);
  return folderAbove(above);
}
