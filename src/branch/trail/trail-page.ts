import { isDeepStrictEqual } from "node:util";
import { pageOf, pageSize, type Place, placeOfCursor } from "../../graphql/paging";
import type { BranchLoaders } from "../loaders";
import type { TrailConnection, TrailEntryType } from "./trail-entry.type";
import type { TrailArgs } from "./trail.args";
import type { TrailAsked, TrailRow } from "./trail.loader";

const SEQUENCE = /^[1-9][0-9]{0,9}$/;

/** Reads a page of the changes that are asked for. */
export async function trailPage(
  loaders: BranchLoaders,
  { first, after, record, operation, subject, from, until }: TrailArgs,
): Promise<TrailConnection> {
  const place = placeOfCursor("trail", [SEQUENCE], after);
  const asked: TrailAsked = {
    record: record ?? null,
    operation: operation ?? null,
    subject: subject ?? null,
    from: from ?? null,
    until: until ?? null,
    first: pageSize(first),
    after: place === null ? null : Math.min(Number(place[0]), LAST_SEQUENCE),
  };
  const rows = await loaders.trailPage.load(asked);
  const page = pageOf("trail", rows.map(shownChange), asked, placeOf);
  return { ...page, asked };
}

/** What the database's int can hold: a cursor beyond it names no change. */
const LAST_SEQUENCE = 2_147_483_647;

function placeOf({ sequence }: TrailEntryType): Place {
  return [String(sequence)];
}

function shownChange(row: TrailRow): TrailEntryType {
  const names = new Set([...Object.keys(row.before ?? {}), ...Object.keys(row.after ?? {})]);
  const changed = [...names].filter(
    (name) => !isDeepStrictEqual(row.before?.[name], row.after?.[name]),
  );
  return { ...row, changed };
}
