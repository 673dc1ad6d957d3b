import type { PoolClient } from "pg";
import type { EntityManager } from "typeorm";
import { copyText } from "../database/copy-rows";
import type { BranchKeys } from "../domain/branch-keys";
import { withWage } from "./know-people";
import { type CheckedPerson, checkPeople, type KnownPerson } from "./participant/check-people";
import type { CohortJoined, Stay } from "./participant/cohorts-joined";
import { lockPeople, resealPeople, type SealedPerson } from "./participant/known-people";
import { membershipsOf, type NewMembership } from "./participant/memberships-of";
import type { PersonProblem } from "./participant/person-problem";
import type { SealedPeople } from "./seal-people";
import { boundTo, type Identity, openIdentity } from "./sealing/seal-identity";

export { stayProblems } from "./participant/cohorts-joined";
export { membershipProblems } from "./participant/membership-problems";
export type { PersonField, PersonProblem } from "./participant/person-problem";

/** Somebody of a file, and the cohort to join. */
export interface PersonOfFile extends Stay {
  identity: Identity;
  imported: { importId: string; row: number };
}

/** Into what people are stored. */
export interface Storing {
  /** The one connection of the import, and its transaction. */
  client: PoolClient;
  tx: EntityManager;
  officeCode: string;
  keys: BranchKeys;
}

/** What became of one person of a file. */
export interface PersonJudged {
  is: "ACCEPTED" | "UNCHANGED" | "REJECTED";
  participant: string;
  problems: readonly PersonProblem[];
}

/**
 * Checks people as storePeople does, and stores them by COPY: of a file nearly everybody is new,
 * and numbers that are taken first need not be read again.
 */
export async function importPeople(
  { client, tx, officeCode, keys }: Storing,
  people: readonly PersonOfFile[],
  sealed: SealedPeople,
  cohorts: ReadonlyMap<string, CohortJoined>,
  took: (part: string, ms: number) => void = () => undefined,
): Promise<PersonJudged[]> {
  let since = performance.now();
  const part = (name: string): void => {
    took(name, performance.now() - since);
    since = performance.now();
  };
  const found = await lockPeople(tx, officeCode, sealed.indexes);
  part("look up people");
  const known = new Map(found.map((person) => [person.nikIndex, opened(keys, officeCode, person)]));
  const added = new Map<string, number>();
  for (const [at, index] of sealed.indexes.entries()) {
    if (!known.has(index) && !added.has(index)) added.set(index, at);
  }
  // In the order of the index: what is next to each other is then written together.
  const order = [...added.keys()].sort();
  const first = await takeNumbers(tx, order.length);
  for (const [at, index] of order.entries()) {
    const { name, wage } = (people[added.get(index) ?? 0] as PersonOfFile).identity;
    const number = String(first + at);
    known.set(index, { number, nikIndex: index, name, wage, diedOn: null, isNew: true });
  }
  const checked = checkPeople(
    people,
    sealed.indexes.map((index) => known.get(index) as KnownPerson),
    {
      cohorts,
      memberships: await membershipsOf(
        tx,
        officeCode,
        found.map(({ number }) => number),
      ),
      domiciles: [],
    },
  );
  // Somebody of whom no row was accepted is not stored.
  const joined = new Set(checked.flatMap(({ membership }) => membership?.participant ?? []));
  part("judge people");
  await copyText(client, COPY_PEOPLE, [
    ...participants(officeCode, order, first, added, sealed, joined),
  ]);
  part("COPY people");
  await copyText(client, COPY_MEMBERSHIPS, memberships(officeCode, checked));
  part("COPY memberships");
  await resealPeople(
    tx,
    officeCode,
    withWage(
      officeCode,
      keys,
      checked.filter(({ known: { number } }) => joined.has(number) || Number(number) < first),
    ),
  );
  return checked.map(judged);
}

function judged({ problems, membership, known }: CheckedPerson): PersonJudged {
  const is = problems.length > 0 ? "REJECTED" : membership === null ? "UNCHANGED" : "ACCEPTED";
  return { is, participant: known.number, problems };
}

function opened(keys: BranchKeys, officeCode: string, person: SealedPerson): KnownPerson {
  const { name, wage } = openIdentity(keys, boundTo(officeCode, person.nikIndex), person);
  return { ...person, name, wage, isNew: false };
}

/** So many numbers that follow each other; the gaps that another writer may leave harm nobody. */
async function takeNumbers(tx: EntityManager, count: number): Promise<number> {
  if (count === 0) return Number.MAX_SAFE_INTEGER;
  for (;;) {
    const [taken]: { first: string; last: string }[] = await tx.query(
      `SELECT min(number) AS first, max(number) AS last FROM (
         SELECT nextval(pg_get_serial_sequence('participant', 'number')) AS number
         FROM generate_series(1, $1::int)) AS taken`,
      [count],
    );
    const [first, last] = [Number(taken?.first), Number(taken?.last)];
    if (last - first + 1 === count) return first;
  }
}

const COPY_PEOPLE = "COPY participant (office_code, number, nik_index, key_id, sealed) FROM STDIN";
const COPY_MEMBERSHIPS =
  "COPY membership (office_code, participant, enrollment_id, started_on, ended_on, region_code, " +
  "worker_group, import_id, import_row) FROM STDIN";

function* participants(
  officeCode: string,
  order: readonly string[],
  first: number,
  places: ReadonlyMap<string, number>,
  { keyId, sealed }: SealedPeople,
  joined: ReadonlySet<string>,
): Generator<string> {
  for (const [at, index] of order.entries()) {
    const number = String(first + at);
    if (!joined.has(number)) continue;
    const text = sealed[places.get(index) ?? 0] ?? "";
    yield `${officeCode}\t${number}\t${index}\t${keyId}\t\\\\x${text}\n`;
  }
}

/** In the order of the people, so that the end of the primary key is written and not its middle. */
function memberships(officeCode: string, checked: readonly CheckedPerson[]): string[] {
  return checked
    .flatMap(({ membership }) => membership ?? [])
    .sort((a, b) => Number(a.participant) - Number(b.participant))
    .map((membership) => membershipLine(officeCode, membership));
}

function membershipLine(officeCode: string, membership: NewMembership): string {
  const { participant, enrollmentId, startedOn, endedOn, regionCode, workerGroup } = membership;
  const id = enrollmentId.includes("\\") ? enrollmentId.replaceAll("\\", "\\\\") : enrollmentId;
  const { importId, row } = membership.imported ?? { importId: "\\N", row: "\\N" };
  return (
    `${officeCode}\t${participant}\t${id}\t${startedOn}\t${endedOn ?? "\\N"}\t${regionCode}\t` +
    `${workerGroup ?? "\\N"}\t${importId}\t${row}\n`
  );
}
