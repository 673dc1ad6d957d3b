import type { EntityManager } from "typeorm";
import type { BranchKeys } from "../domain/branch-keys";
import type { CheckedPerson, KnownPerson } from "./participant/check-people";
import { insertPeople, lockPeople, type SealedPerson } from "./participant/known-people";
import { nikIndex } from "./sealing/nik-index";
import { boundTo, type Identity, openIdentity, sealIdentity } from "./sealing/seal-identity";

/**
 * Finds everybody by the NIK, and stores whom nobody has stored; each person is locked until the
 * commit. In the order of those asked for; who comes twice is new the first time only.
 */
export async function knowPeople(
  tx: EntityManager,
  officeCode: string,
  keys: BranchKeys,
  people: readonly { identity: Identity }[],
): Promise<KnownPerson[]> {
  const indexes = people.map(({ identity }) => nikIndex(keys.nikIndex, identity.nik));
  const first = new Map<string, Identity>();
  for (const [at, index] of indexes.entries()) {
    if (!first.has(index)) first.set(index, (people[at] as { identity: Identity }).identity);
  }
  const opened = (person: SealedPerson): [string, KnownPerson] => {
    const { name, wage } = openIdentity(keys, boundTo(officeCode, person.nikIndex), person);
    return [person.nikIndex, { ...person, name, wage, isNew: false }];
  };
  const known = new Map((await lockPeople(tx, officeCode, [...first.keys()])).map(opened));

  const missing = [...first].filter(([index]) => !known.has(index));
  const sealed = missing.map(([index, identity]) => ({
    nikIndex: index,
    ...sealIdentity(keys, boundTo(officeCode, index), identity),
  }));
  const numbers = await insertPeople(tx, officeCode, sealed);
  for (const [index, { name, wage }] of missing) {
    const number = numbers.get(index);
    if (number === undefined) continue;
    known.set(index, { number, nikIndex: index, diedOn: null, name, wage, isNew: true });
  }
  // Stored by somebody else since they were looked for.
  const others = missing.map(([index]) => index).filter((index) => !numbers.has(index));
  for (const person of await lockPeople(tx, officeCode, others)) known.set(...opened(person));
  return indexes.map((index) => known.get(index) as KnownPerson);
}

/** Who is to be sealed anew because a wage was stated that is not the one on record. */
export function withWage(
  officeCode: string,
  keys: BranchKeys,
  checked: readonly CheckedPerson[],
): Pick<SealedPerson, "number" | "keyId" | "sealed">[] {
  const latest = new Map<string, CheckedPerson>();
  for (const person of checked) {
    const isStated = person.problems.length === 0 && person.identity.wage !== null;
    if (isStated) latest.set(person.known.number, person);
  }
  return [...latest.values()]
    .filter(({ known, identity }) => known.wage !== identity.wage)
    .map(({ known: { number, nikIndex: index, name }, identity: { nik, wage } }) => ({
      number,
      ...sealIdentity(keys, boundTo(officeCode, index), { nik, name, wage }),
    }));
}
