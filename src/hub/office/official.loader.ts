import type { Reads, Statement } from "../../database/reads";
import { manyForEach, oneForEach, perQuestion } from "../../graphql/batching";
import type { OfficeHead } from "./office-head.type";
import { holdersOn, type Place, TERM_OF_PERSON } from "./official.sql";
import type { OfficialTermType } from "./official-term.type";
import type { OfficialType } from "./official.type";

type HeadOfOffice = OfficeHead & { office: string };
type OfficialOfPlace = OfficialType & { place: string };
type TermOfPlace = OfficialTermType & { place: string };

/** The columns of a term, under the names of its GraphQL fields. */
const OFFICIAL_TERM_COLUMNS = `
  id, office_code AS "ofOffice", region_code AS "ofRegion", role, name, title,
  title_id AS "titleIndonesian", from_on AS "from", from_precision AS "fromPrecision",
  to_on AS "to", to_precision AS "toPrecision", decree, source_id AS "sourceId",
  recorded_by AS "recordedBy"`;

/** Who was known in which role, and when. */
export function officialLoaders(reads: Reads) {
  const termsOf = (place: Place) =>
    reads.loader<string, OfficialTermType[]>(async (codes) => {
      const rows = await reads.rows<TermOfPlace>(terms(place, codes));
      return manyForEach(codes, rows, (row) => row.place);
    });
  const officialsOf = (place: Place) =>
    perQuestion((on: string) =>
      reads.loader<string, OfficialType[]>(async (codes) => {
        const rows = await reads.rows<OfficialOfPlace>(latestOfEachRole(place, codes, on));
        return manyForEach(codes, rows, (row) => row.place);
      }),
    );
  return {
    officialsByOffice: officialsOf("office_code"),
    officialsByRegion: officialsOf("region_code"),
    officialTermsByOffice: termsOf("office_code"),
    officialTermsByRegion: termsOf("region_code"),
    officialTermById: reads.loader<string, OfficialTermType | null>(async (ids) => {
      const rows = await reads.rows<OfficialTermType>({
        name: "official_term_by_id",
        text: `SELECT ${OFFICIAL_TERM_COLUMNS} FROM official_term WHERE id = ANY($1)`,
        values: [ids],
      });
      return oneForEach(ids, rows, (row) => row.id);
    }),
    headByOffice: perQuestion((on: string) =>
      reads.loader<string, OfficeHead | null>(async (codes) => {
        const rows = await reads.rows<HeadOfOffice>(heads(codes, on));
        return oneForEach(codes, rows, (row) => row.office);
      }),
    ),
  };
}

const latestOfEachRole = (place: Place, codes: readonly string[], on: string): Statement => ({
  name: `official_by_${place}`,
  text: `WITH ${holdersOn(place)}
         SELECT person.place, person.id, person.name, person.role, person.title,
           person.title_id AS "titleIndonesian", person.day AS "seenOn",
           person.precision AS "seenOnPrecision", ${TERM_OF_PERSON}
         FROM person ORDER BY person.place, person.role`,
  values: [codes, on],
});

/** Where only the term is recorded, its first known day stands for the sightings. */
const heads = (codes: readonly string[], on: string): Statement => ({
  name: "office_heads",
  text: `WITH ${holdersOn("office_code")}
         SELECT person.place AS office, person.name, person.title,
           coalesce(person.first_on, person.from_on, person.to_on) AS "firstSeenOn",
           coalesce(person.first_precision, person.from_precision, person.to_precision)
             AS "firstSeenOnPrecision",
           coalesce(person.last_on, person.from_on, person.to_on) AS "lastSeenOn",
           coalesce(person.last_precision, person.from_precision, person.to_precision)
             AS "lastSeenOnPrecision", ${TERM_OF_PERSON}
         FROM person WHERE person.role = 'HEAD'`,
  values: [codes, on],
});

const terms = (place: Place, codes: readonly string[]): Statement => ({
  name: `official_terms_by_${place}`,
  text: `SELECT ${place} AS place, ${OFFICIAL_TERM_COLUMNS} FROM official_term
         WHERE ${place} = ANY($1)
         ORDER BY ${place}, role, coalesce(from_on, to_on), id`,
  values: [codes],
});
