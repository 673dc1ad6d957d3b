import { ProblemCode } from "../../graphql/refusal/problem-code";
import type { CohortJoined, Stay } from "./cohorts-joined";
import { joining } from "./membership-problems";
import type { NewMembership, StoredMembership } from "./memberships-of";
import type { PersonProblem } from "./person-problem";
import { anotherDomicile, type Domicile, type DomicileOf } from "./store-domiciles";

/** A participant on record, opened; new when this very transaction stored it. */
export interface KnownPerson {
  number: string;
  nikIndex: string;
  name: string;
  wage: number | null;
  diedOn: string | null;
  isNew: boolean;
}

/** Somebody who is to be in a cohort. */
interface Person extends Stay {
  identity: { nik: string; name: string; wage: number | null };
  domicile?: Domicile | null;
  imported?: NewMembership["imported"];
}

/** What is to be stored of a person, or why nothing is. */
export interface CheckedPerson {
  identity: Person["identity"];
  known: KnownPerson;
  problems: PersonProblem[];
  /** Null where it is on record. */
  membership: NewMembership | null;
  /** Null where it is on record, or not stated. */
  domicile: DomicileOf | null;
}

/** What is on record of the people and the cohorts. */
interface OnRecord {
  cohorts: ReadonlyMap<string, CohortJoined>;
  memberships: readonly StoredMembership[];
  domiciles: readonly DomicileOf[];
}

/** Checks people one after the other against what is on record, and against those before them. */
export function checkPeople(
  people: readonly Person[],
  known: readonly KnownPerson[],
  { cohorts, ...onRecord }: OnRecord,
): CheckedPerson[] {
  const memberships = grouped(onRecord.memberships);
  const domiciles = grouped(onRecord.domiciles);
  const seen = new Set<string>();
  return people.map((person, at) => {
    const found = known[at] as KnownPerson;
    const { number } = found;
    const cohort = cohorts.get(person.enrollmentId) as CohortJoined;
    const stay = joining(person, cohort, memberships.get(number) ?? []);
    const problems = [
      ...nameProblems(person, found),
      ...(stay.is === "UNCHANGED" ? [] : lifeProblems(person, found)),
      ...(stay.is === "REFUSED" ? [stay.problem] : []),
    ];
    const home = domicileOf(person, number, domiciles.get(number) ?? []);
    if (home === "DIFFERS") problems.push(anotherDomicile(person.domicile as Domicile));
    const isFirst = !seen.has(number);
    seen.add(number);
    const checked = {
      identity: person.identity,
      known: { ...found, isNew: found.isNew && isFirst },
      problems,
    };
    if (problems.length > 0) return { ...checked, membership: null, domicile: null };
    const { enrollmentId, regionCode, workerGroup, startedOn, endedOn, imported } = person;
    const added = {
      participant: number,
      enrollmentId,
      regionCode,
      workerGroup,
      startedOn,
      endedOn,
    };
    const { funding, programmes } = cohort;
    if (stay.is === "NEW") {
      add(memberships, { ...added, endedBecause: null, funding, programmes });
    }
    const domicile = typeof home === "object" ? home : null;
    if (domicile !== null) add(domiciles, domicile);
    const membership = stay.is === "NEW" ? { ...added, imported } : null;
    return { ...checked, membership, domicile };
  });
}

/** Names are written in all sorts of ways; blanks and small letters make no other person. */
export function isSameName(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function folded(name: string): string {
  return name.normalize("NFKC").toUpperCase().replace(/\s+/g, " ").trim();
}

function nameProblems({ identity }: Person, { name }: KnownPerson): PersonProblem[] {
  if (isSameName(identity.name, name)) return [];
  return [
    {
      code: ProblemCode.NAME_DIFFERS,
      field: "name",
      value: null,
      message: "Another name is on record for this NIK.",
      remedy:
        "Check the NIK and the name; where the one on record is wrong, correct it with " +
        "correctParticipant.",
    },
  ];
}

function lifeProblems({ startedOn, endedOn }: Person, { diedOn }: KnownPerson): PersonProblem[] {
  if (diedOn === null || (startedOn <= diedOn && endedOn !== null && endedOn <= diedOn)) return [];
  return [
    {
      code: ProblemCode.PARTICIPANT_DIED,
      field: startedOn > diedOn ? "startedOn" : "endedOn",
      value: startedOn > diedOn ? startedOn : endedOn,
      message: `The participant died on ${diedOn}, as is on record.`,
      remedy: "Check the NIK; end the membership on that day at the latest.",
    },
  ];
}

function domicileOf(
  { domicile }: Person,
  participant: string,
  onRecord: readonly DomicileOf[],
): DomicileOf | "SAME" | "DIFFERS" {
  if (domicile == null) return "SAME";
  const same = onRecord.find(({ since }) => since === domicile.since);
  if (same === undefined) return { participant, ...domicile };
  return same.regionCode === domicile.regionCode ? "SAME" : "DIFFERS";
}

function grouped<Row extends { participant: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) add(groups, row);
  return groups;
}

function add<Row extends { participant: string }>(groups: Map<string, Row[]>, row: Row): void {
  const group = groups.get(row.participant);
  if (group === undefined) groups.set(row.participant, [row]);
  else group.push(row);
}
