import type { Reads } from "../../database/reads";
import type { CoverageDefinitionType } from "./coverage-definition.type";

/** All definitions of coverage, read once for a request: there are few. */
export class CoverageDefinitions {
  #all: Promise<CoverageDefinitionType[]> | undefined;

  constructor(private readonly reads: Reads) {}

  /** Every version of every definition, the newest version of each first. */
  all(): Promise<CoverageDefinitionType[]> {
    this.#all ??= this.reads.rows<CoverageDefinitionType>({
      name: "coverage_definitions",
      text: `SELECT id, version, name, basis, counted, denominator, description
             FROM coverage_definition ORDER BY id COLLATE "C", version DESC`,
      values: [],
    });
    return this.#all;
  }

  /** The newest version of a definition. */
  async newest(id: string): Promise<CoverageDefinitionType | undefined> {
    return (await this.all()).find((definition) => definition.id === id);
  }

  /** The definition with a key as in `published-nik-domicile@1`. */
  async byKey(key: string): Promise<CoverageDefinitionType | undefined> {
    return (await this.all()).find(({ id, version }) => `${id}@${version}` === key);
  }
}
