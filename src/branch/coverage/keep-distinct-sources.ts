import type { EntityManager } from "typeorm";
import type { CitedSourceInput } from "../cited-source.input";
import { keepSources } from "../record-sources";

/** Puts new sources on file, the same one only once; returns an id for each, in order. */
export async function keepDistinctSources(
  tx: EntityManager,
  officeCode: string,
  sources: readonly CitedSourceInput[],
): Promise<string[]> {
  const distinct = new Map(sources.map((source) => [keyOf(source), source]));
  const ids = await keepSources(tx, officeCode, [...distinct.values()]);
  const idByKey = new Map([...distinct.keys()].map((key, index) => [key, ids[index] ?? ""]));
  return sources.map((source) => idByKey.get(keyOf(source)) ?? "");
}

function keyOf({ id, publisher, publishedOn, about }: CitedSourceInput): string {
  return JSON.stringify([id ?? null, publisher ?? null, publishedOn ?? null, about ?? null]);
}
