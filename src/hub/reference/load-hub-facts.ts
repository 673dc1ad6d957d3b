import type { DataSource } from "typeorm";
import { DatePrecision } from "../../domain/figure";
import { officeOfId } from "../../domain/office-code";
import { type OfficialFact, officialFacts } from "../../reference/office-facts";
import { markDocumented } from "../../reference/data-set";
import { Official } from "../office/official.entity";
import { titleOfRole } from "../official-titles";

/**
 * Stores who was documented in which role. Loading again changes nothing. A database of simulated
 * figures is refused.
 */
export async function loadHubFacts(db: DataSource): Promise<void> {
  await db.transaction(async (tx) => {
    await markDocumented(tx);
    await tx.getRepository(Official).upsert(officialFacts.map(officialOf), ["id"]);
  });
}

/** A sighting; its id follows from what it says, so that it is the same in every hub. */
function officialOf(fact: OfficialFact): Official {
  const { english, indonesian } = titleOfRole(fact.role);
  const sourceOffice = officeOfId(fact.source);
  const place = fact.office ?? fact.region;
  if (sourceOffice === null || place === undefined) {
    throw new Error(`The sighting of ${fact.name} lacks its place or its source's office.`);
  }
  return {
    id: `${place}/${fact.role.toLowerCase()}/${fact.seenOn}`,
    officeCode: fact.office ?? null,
    regionCode: fact.region ?? null,
    role: fact.role,
    name: fact.name,
    title: english,
    titleId: indonesian,
    ...seen(fact.seenOn),
    sourceOffice,
    sourceId: fact.source,
  };
}

/** A year or a month counts from its first day. */
function seen(on: string): Pick<Official, "seenOn" | "seenOnPrecision"> {
  switch (on.length) {
    case 4:
      return { seenOn: `${on}-01-01`, seenOnPrecision: DatePrecision.YEAR };
    case 7:
      return { seenOn: `${on}-01`, seenOnPrecision: DatePrecision.MONTH };
    default:
      return { seenOn: on, seenOnPrecision: DatePrecision.DAY };
  }
}
