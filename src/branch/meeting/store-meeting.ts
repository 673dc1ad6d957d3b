import type { EntityManager } from "typeorm";
import type { DatePrecision } from "../../domain/figure";
import { cite } from "../record-sources";
import { FollowUp } from "./follow-up.entity";
import { Meeting } from "./meeting.entity";
import { MeetingRegion } from "./meeting-region.entity";

/** A meeting to be stored. */
export interface NewMeeting {
  kind: string;
  heldOn: string;
  heldOnPrecision: DatePrecision;
  regions: readonly string[];
  attendingBodies: readonly string[];
  agreement: string | null;
  decisions?: readonly string[];
  foundingDecree?: string | null;
  followUps: readonly {
    owner: string;
    what: string;
    dueOn?: string;
    dueOnPrecision?: DatePrecision;
  }[];
  sources: readonly string[];
}

/** Stores a meeting with its follow-ups, inside the caller's transaction. */
export async function storeMeeting(
  tx: EntityManager,
  officeCode: string,
  id: string,
  meeting: NewMeeting,
): Promise<void> {
  await tx.insert(Meeting, {
    officeCode,
    id,
    kind: meeting.kind,
    heldOn: meeting.heldOn,
    heldOnPrecision: meeting.heldOnPrecision,
    attendingBodies: [...meeting.attendingBodies],
    agreementId: meeting.agreement,
    decisions: [...(meeting.decisions ?? [])],
    foundingDecree: meeting.foundingDecree ?? null,
  });
  await tx.insert(
    MeetingRegion,
    meeting.regions.map((regionCode) => ({ officeCode, meetingId: id, regionCode })),
  );
  if (meeting.followUps.length > 0) {
    await tx.insert(
      FollowUp,
      meeting.followUps.map(({ owner, what, dueOn, dueOnPrecision }, position) => ({
        officeCode,
        meetingId: id,
        position,
        owner,
        what,
        dueOn: dueOn ?? null,
        dueOnPrecision: dueOnPrecision ?? null,
        doneOn: null,
      })),
    );
  }
  await cite(tx, officeCode, id, meeting.sources);
}
