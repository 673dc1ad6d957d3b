import { pageOf, pageSize, type Place, placeOfCursor } from "../../graphql/paging";
import type { BranchLoaders } from "../loaders";
import type { ParticipantConnection, ParticipantPageArgs } from "./participant-connection.type";
import type { ParticipantType } from "./participant.type";
import type { ParticipantsAsked } from "./participants-of.loader";

const NUMBER = /^[1-9][0-9]{0,17}$/;

/** Reads a page of who is in an enrollment, or in a region. */
export async function participantPage(
  loaders: BranchLoaders,
  scope: ParticipantsAsked["scope"],
  code: string,
  { first, after, activeOn }: ParticipantPageArgs,
): Promise<ParticipantConnection> {
  const [number = "0"] = placeOfCursor("participant", [NUMBER], after) ?? [];
  const asked: ParticipantsAsked = {
    scope,
    code,
    activeOn: activeOn ?? null,
    first: pageSize(first),
    after: number,
  };
  const found = await loaders.participantPage[scope].load(asked);
  const page = { first: asked.first, after: after ?? null };
  return { ...pageOf("participant", found, page, placeOf), asked };
}

function placeOf({ number }: ParticipantType): Place {
  return [number];
}
