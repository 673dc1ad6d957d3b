import type { PoolClient } from "pg";
import type { EntityManager } from "typeorm";
import { copyText } from "../database/copy-rows";
import type { BranchKeys } from "../domain/branch-keys";
import { withWage } from "./know-people";
import { type CheckedPerson, checkPeople, type KnownPerson } from "./participant/check-people";
import type { CohortJoined, Stay } from "./participant/cohorts-joined";
import { lockPeople, resealPeople, type SealedPerson } from "./participant/known-people";
import { membershipsOf } from "./participant/memberships-of";
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

/** What became of the people of a file. */
export interface PeopleImported {
  judged: PersonJudged[];
  /** Of how many another wage is on record now. */
  wagesChanged: number;
}

/** What became of one person of a file. */
export interface PersonJudged {
  is: "ACCEPTED" | "UNCHANGED" | "REJECTED";
  participant: string;
  problems: readonly PersonProblem[];
}

/**
 * Checks people as storePeople does, and stores them by COPY. Of a file nearly everybody is new and
 * stands in it once: there is nothing on record to compare them with, and numbers that are taken
 * first need not be read again.
 */
export async function importPeople(
  storing: Storing,
  people: readonly PersonOfFile[],
  sealed: SealedPeople,
  cohorts: ReadonlyMap<string, CohortJoined>,
  took: (part: string, ms: number) => void = () => undefined,
): Promise<PeopleImported> {
  const { client, tx, officeCode, keys } = storing;
  let since = performance.now();
  const part = (name: string): void => {
    took(name, performance.now() - since);
    since = performance.now();
  };
  const found = await lockPeople(tx, officeCode, sealed.indexes);
  part("look up people");
  const known = new Map(found.map((person) => [person.nikIndex, opened(keys, officeCode, person)]));
  const { firsts, repeated } = newPeople(sealed.indexes, known);
  // In the order of the index: what is next to each other is then written together.
  const order = [...firsts.keys()].sort();
  const { first, recordedAt } = await takeNumbers(tx, order.length);
  const lines: string[] = [];
  const judged = new Array<PersonJudged>(people.length);
  for (const [at, index] of order.entries()) {
    const place = firsts.get(index) ?? 0;
    const person = people[place] as PersonOfFile;
    const number = String(first + at);
    if (repeated.has(index)) {
      const { name, wage } = person.identity;
      known.set(index, { number, nikIndex: index, name, wage, diedOn: null, isNew: true });
    } else {
      lines.push(membershipLine(officeCode, number, person, recordedAt));
      judged[place] = { is: "ACCEPTED", participant: number, problems: NOTHING };
    }
  }
  const compared = [...people.keys()].filter((at) => judged[at] === undefined);
  const checked = checkPeople(
    compared.map((at) => people[at] as PersonOfFile),
    compared.map((at) => known.get(sealed.indexes[at] ?? "") as KnownPerson),
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
  const without = new Set(order.flatMap((index) => known.get(index)?.number ?? []));
  for (const [at, person] of checked.entries()) {
    const place = compared[at] ?? 0;
    judged[place] = judgement(person);
    if (person.membership === null) continue;
    const { number } = person.known;
    without.delete(number);
    lines.push(membershipLine(officeCode, number, people[place] as PersonOfFile, recordedAt));
  }
  part("judge people");
  const { keyId, sealed: texts } = sealed;
  await copyText(
    client,
    COPY_PEOPLE,
    // Somebody of whom no row was accepted is not stored.
    order.flatMap((index, at) =>
      without.has(String(first + at))
        ? []
        : `${officeCode}\t${first + at}\t${index}\t${keyId}\t\\\\x${texts[firsts.get(index) ?? 0]}\t${recordedAt}\n`,
    ),
  );
  part("COPY people");
  await copyText(client, COPY_MEMBERSHIPS, lines);
  part("COPY memberships");
  const onRecord = checked.filter(({ known: { number } }) => !without.has(number));
  const paidOtherwise = withWage(officeCode, keys, onRecord);
  await resealPeople(tx, officeCode, paidOtherwise);
  return { judged, wagesChanged: paidOtherwise.length };
}

const NOTHING: readonly PersonProblem[] = [];

/** Where those who are not on record stand first, and who of them stands in the file again. */
function newPeople(indexes: readonly string[], known: ReadonlyMap<string, unknown>) {
  const firsts = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [at, index] of indexes.entries()) {
    if (known.has(index)) continue;
    if (firsts.has(index)) repeated.add(index);
    else firsts.set(index, at);
  }
  return { firsts, repeated };
}

function judgement({ problems, membership, known }: CheckedPerson): PersonJudged {
  const is = problems.length > 0 ? "REJECTED" : membership === null ? "UNCHANGED" : "ACCEPTED";
  return { is, participant: known.number, problems };
}

function opened(keys: BranchKeys, officeCode: string, person: SealedPerson): KnownPerson {
  const { name, wage } = openIdentity(keys, boundTo(officeCode, person.nikIndex), person);
  return { ...person, name, wage, isNew: false };
}

/** So many numbers that follow each other; the gaps that another writer may leave harm nobody. */
async function takeNumbers(tx: EntityManager, count: number): Promise<Numbers> {
  for (;;) {
    // The name of the sequence is looked up once, and not for each number.
    const [taken]: Record<"first" | "last" | "recordedAt", string>[] = await tx.query(
      `SELECT min(number) AS first, max(number) AS last, clock_timestamp()::text AS "recordedAt"
       FROM (
         SELECT nextval((SELECT pg_get_serial_sequence('participant', 'number')::regclass))
           AS number
         FROM generate_series(1, $1::int)) AS taken`,
      [count],
    );
    const { first, last, recordedAt = "" } = taken ?? {};
    const isWhole = count === 0 || Number(last) - Number(first) + 1 === count;
    if (isWhole) return { first: Number(first ?? 0), recordedAt };
  }
}

/** Numbers that follow each other, and when whoever gets them is recorded. */
interface Numbers {
  first: number;
  recordedAt: string;
}

const COPY_PEOPLE =
  "COPY participant (office_code, number, nik_index, key_id, sealed, recorded_at) FROM STDIN";
const COPY_MEMBERSHIPS =
  "COPY membership (office_code, participant, enrollment_id, started_on, ended_on, region_code, " +
  "worker_group, import_id, import_row, recorded_at) FROM STDIN";

function membershipLine(
  officeCode: string,
  number: string,
  person: PersonOfFile,
  recordedAt: string,
): string {
  const { enrollmentId, startedOn, endedOn, regionCode, workerGroup, imported } = person;
  const id = enrollmentId.includes("\\") ? enrollmentId.replaceAll("\\", "\\\\") : enrollmentId;
  return (
    `${officeCode}\t${number}\t${id}\t${startedOn}\t${endedOn ?? "\\N"}\t${regionCode}\t` +
    `${workerGroup ?? "\\N"}\t${imported.importId}\t${imported.row}\t${recordedAt}\n`
  );
}
