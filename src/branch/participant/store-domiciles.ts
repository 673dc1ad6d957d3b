import type { EntityManager } from "typeorm";
import { levelOfRegionCode } from "../../domain/region-code";
import { RegionLevel } from "../../domain/region-level";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import type { PersonProblem } from "./person-problem";

/** Where somebody lives since a day. */
export interface Domicile {
  regionCode: string;
  since: string;
}

/** The same of a participant. */
export interface DomicileOf extends Domicile {
  participant: string;
}

/** What is wrong with a domicile, whoever's it is. */
export function domicileProblems(
  { regionCode }: Domicile,
  regions: ReadonlySet<string>,
): PersonProblem[] {
  const at = { field: "domicile", value: regionCode } as const;
  if (!regions.has(regionCode)) {
    return [
      {
        ...at,
        code: ProblemCode.REGION_UNKNOWN,
        message: "No region has this code.",
        remedy: "Look the code up with regions(search:).",
      },
    ];
  }
  const level = levelOfRegionCode(regionCode);
  if (level === RegionLevel.DISTRICT || level === RegionLevel.VILLAGE) return [];
  return [
    {
      ...at,
      code: ProblemCode.REGION_LEVEL_WRONG,
      message: "A domicile is a district or a village.",
      remedy: "Write a code such as 13.03.07 or 13.03.07.2001.",
    },
  ];
}

/** The domiciles of these people, whom the caller has locked. */
export async function domicilesOf(
  tx: EntityManager,
  officeCode: string,
  participants: readonly string[],
): Promise<DomicileOf[]> {
  if (participants.length === 0) return [];
  const found: DomicileOf[] = await tx.query(
    `SELECT participant, region_code AS "regionCode", since FROM participant_domicile
     WHERE office_code = $1 AND participant = ANY($2::bigint[]) ORDER BY participant, since`,
    [officeCode, participants],
  );
  return found;
}

/** The refusal of a second domicile from the same day on. */
export function anotherDomicile({ since }: Domicile): PersonProblem {
  return {
    code: ProblemCode.DOMICILE_DIFFERS,
    field: "domicile",
    value: since,
    message: "The person lives elsewhere from the same day on, as is on record.",
    remedy: "Give the day of the move, or leave the domicile out.",
  };
}

/** Stores domiciles, all at once. */
export async function insertDomiciles(
  tx: EntityManager,
  officeCode: string,
  domiciles: readonly DomicileOf[],
): Promise<void> {
  if (domiciles.length === 0) return;
  await tx.query(
    `INSERT INTO participant_domicile (office_code, participant, region_code, since)
     SELECT $1, added.* FROM unnest($2::bigint[], $3::text[], $4::date[]) AS added`,
    [
      officeCode,
      domiciles.map(({ participant }) => participant),
      domiciles.map(({ regionCode }) => regionCode),
      domiciles.map(({ since }) => since),
    ],
  );
}
