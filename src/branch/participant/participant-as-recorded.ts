import type { EntityManager } from "typeorm";
import type { RecordState } from "../trail/trail-entry.entity";

/** A participant as the trail keeps it: nothing in it tells who it is. */
export async function participantAsRecorded(
  tx: EntityManager,
  officeCode: string,
  number: string,
): Promise<RecordState> {
  const [state]: [{ content: RecordState }] = await tx.query(
    `SELECT jsonb_build_object(
       'diedOn', person.died_on,
       'domiciles', coalesce((
         SELECT jsonb_agg(jsonb_build_object('region', region_code, 'since', since) ORDER BY since)
         FROM participant_domicile
         WHERE office_code = person.office_code AND participant = person.number), '[]'),
       'memberships', coalesce((
         SELECT jsonb_agg(jsonb_build_object('enrollment', enrollment_id, 'region', region_code,
           'workerGroup', worker_group, 'startedOn', started_on, 'endedOn', ended_on,
           'endedBecause', ended_because) ORDER BY started_on, enrollment_id)
         FROM membership
         WHERE office_code = person.office_code AND participant = person.number), '[]')) AS content
     FROM participant AS person WHERE office_code = $1 AND number = $2`,
    [officeCode, number],
  );
  return state.content;
}
