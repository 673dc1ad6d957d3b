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
      text: `SELECT d.id, d.version, d.name, d.numerator, d.basis, d.counted, d.segments,
               d.activity_rule AS "activityRule", d.denominator,
               d.denominator_concept AS "denominatorConcept",
               d.denominator_source AS "denominatorSource",
               d.denominator_vintage AS "denominatorVintage", d.description,
               coalesce(to_char(nullif(known.known_at, '-infinity') AT TIME ZONE 'UTC',
                 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), '') AS "knownAt"
             FROM coverage_definition d
             JOIN known_definition known USING (id, version)
             ORDER BY d.id COLLATE "C", d.version DESC`,
      values: [],
    });
    return this.#all;
  }

  /**
   * The newest version of a definition that was known at an instant; now, without one. What was
   * loaded with the first release counts as known from the beginning.
   */
  async newest(id: string, knownAt: string | null): Promise<CoverageDefinitionType | undefined> {
    const versions = (await this.all()).filter((definition) => definition.id === id);
    return versions.find((version) => isKnown(version, knownAt)) ?? versions.at(-1);
  }

  /** The newest version of every definition that was known at an instant, and no other one. */
  async newestOfAll(knownAt: string | null): Promise<CoverageDefinitionType[]> {
    const known = (await this.all()).filter((version) => isKnown(version, knownAt));
    const newest = new Map([...known].reverse().map((version) => [version.id, version]));
    return known.filter((version) => newest.get(version.id) === version);
  }

  /** The definition with a key as in `published-nik-domicile@1`. */
  async byKey(key: string): Promise<CoverageDefinitionType | undefined> {
    return (await this.all()).find(({ id, version }) => `${id}@${version}` === key);
  }
}

function isKnown({ knownAt }: CoverageDefinitionType, at: string | null): boolean {
  return at === null || knownAt <= toTheMicrosecond(at);
}

/** With six decimals, as the hub tells instants: then they are ordered as texts are. */
function toTheMicrosecond(instant: string): string {
  const [seconds = "", decimals = ""] = instant.replace("Z", "").split(".");
  return `${seconds}.${decimals.padEnd(6, "0")}Z`;
}
