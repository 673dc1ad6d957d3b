import type { EntityManager } from "typeorm";
import type { BranchKeys } from "../domain/branch-keys";
import {
  cohortsJoined,
  regionsThatExist,
  type Stay,
  stayProblems,
} from "./participant/cohorts-joined";
import { resealPeople } from "./participant/known-people";
import { insertMemberships, membershipsOf } from "./participant/memberships-of";
import type { PersonProblem } from "./participant/person-problem";
import { checkPeople, type CheckedPerson } from "./participant/check-people";
import {
  type Domicile,
  domicileProblems,
  domicilesOf,
  insertDomiciles,
} from "./participant/store-domiciles";
import { knowPeople, withWage } from "./know-people";
import type { Identity } from "./sealing/seal-identity";

export { atPath, type PersonProblem } from "./participant/person-problem";
export { membershipProblems } from "./participant/membership-problems";

/** A person who is in a cohort for a period. */
export interface PersonInCohort extends Stay {
  identity: Identity;
  /** Where the person lives since a day; left out: not stated. */
  domicile?: Domicile | null;
  /** The import and its row; left out for one that was recorded by hand. */
  imported?: { importId: string; row: number } | null;
}

/** A person who is on record now, and in the cohort. */
export interface PersonStored {
  /** The participant's number at the office. */
  participant: string;
  isNew: boolean;
  membership: "STORED" | "UNCHANGED";
  problems?: undefined;
}

/** Somebody of whom nothing was stored, and why. */
export interface PersonRefused {
  problems: PersonProblem[];
}

/**
 * Stores people and their memberships in the caller's transaction, in a number of statements that
 * does not grow with the people; says of each, in their order, what was stored. Of those who are
 * refused nothing is stored: the caller undoes the rest, or keeps it. People on record are locked
 * until the commit; who enrols the same person at the same time waits. A wage stated later is kept
 * instead of the earlier one.
 */
export async function storePeople(
  tx: EntityManager,
  officeCode: string,
  keys: BranchKeys,
  people: readonly PersonInCohort[],
): Promise<(PersonStored | PersonRefused)[]> {
  const cohorts = await cohortsJoined(tx, officeCode, people);
  const regions = await regionsThatExist(
    tx,
    people.flatMap(({ regionCode, domicile }) =>
      domicile == null ? [regionCode] : [regionCode, domicile.regionCode],
    ),
  );
  const answers = people.map((person): PersonStored | PersonRefused | null => {
    const problems = [
      ...stayProblems(person, cohorts.get(person.enrollmentId), regions),
      ...(person.domicile == null ? [] : domicileProblems(person.domicile, regions)),
    ];
    return problems.length === 0 ? null : { problems };
  });
  const places = [...people.keys()].filter((place) => answers[place] === null);
  const possible = places.map((place) => people[place] as PersonInCohort);

  const known = await knowPeople(tx, officeCode, keys, possible);
  const onRecord = [...new Set(known.flatMap(({ number, isNew }) => (isNew ? [] : [number])))];
  const checked = checkPeople(possible, known, {
    cohorts,
    memberships: await membershipsOf(tx, officeCode, onRecord),
    domiciles: await domicilesOf(tx, officeCode, onRecord),
  });

  await resealPeople(tx, officeCode, withWage(officeCode, keys, checked));
  await insertDomiciles(
    tx,
    officeCode,
    checked.flatMap(({ domicile }) => domicile ?? []),
  );
  await insertMemberships(
    tx,
    officeCode,
    checked.flatMap(({ membership }) => membership ?? []),
  );
  for (const [at, person] of checked.entries()) answers[places[at] as number] = answerOf(person);
  return answers.filter((answer) => answer !== null);
}

function answerOf({ problems, known, membership }: CheckedPerson): PersonStored | PersonRefused {
  if (problems.length > 0) return { problems };
  return {
    participant: known.number,
    isNew: known.isNew,
    membership: membership === null ? "UNCHANGED" : "STORED",
  };
}
