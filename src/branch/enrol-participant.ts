import type { DataSource } from "typeorm";
import type { BranchKeys } from "../domain/branch-keys";
import { refuseIfAny } from "../graphql/refusal/refused-input";
import { beforeRecording, reviseClosedMonths } from "./closed-months";
import { servedProblems } from "./participant/change-memberships";
import { tellingProblems } from "./participant/change-participant";
import { lockPeople } from "./participant/known-people";
import { nikProblems } from "./participant/nik-problems";
import { participantAsRecorded } from "./participant/participant-as-recorded";
import { participantId } from "./participant/participant-id";
import type { EnrolParticipantInput } from "./participant/participant.input";
import { recordOnce } from "./record-once";
import { indexOfNik, markOf } from "./sealed-person";
import { atPath, storePeople } from "./store-people";

/**
 * Enrols one person, who is new or on record; returns the participant's id, or null where the same
 * is on record already. Neither the trail nor what requests are compared by can tell who it is.
 * Throws RefusedInput and stores nothing.
 */
export async function enrolParticipant(
  db: DataSource,
  keys: BranchKeys,
  { nik, name, wage, ...input }: EnrolParticipantInput,
): Promise<string | null> {
  const { office, region: regionCode, startedOn } = input;
  const asked = { ...input, person: markOf(keys, nik, name, wage ?? null) };
  const [id = null] = await tellingProblems(() =>
    recordOnce(db, "enrolParticipant", asked, async (tx) => {
      await beforeRecording(tx);
      refuseIfAny([
        ...(await nikProblems(tx, nik)),
        ...(await servedProblems(tx, office, { regionCode, startedOn })),
      ]);
      const [known] = await lockPeople(tx, office, [indexOfNik(keys, nik)]);
      const before =
        known === undefined ? null : await participantAsRecorded(tx, office, known.number);
      const person = {
        identity: { nik, name, wage: wage == null ? null : Number(wage) },
        enrollmentId: input.enrollment,
        regionCode,
        workerGroup: input.workerGroup ?? null,
        startedOn,
        endedOn: input.endedOn ?? null,
        domicile: input.domicile && {
          regionCode: input.domicile.region,
          since: input.domicile.since,
        },
      };
      for (const stored of await storePeople(tx, office, keys, [person])) {
        if (stored.problems !== undefined) {
          refuseIfAny(stored.problems.map((problem) => atPath(problem, ["input"])));
          continue;
        }
        const id = participantId(office, stored.participant);
        const after = await participantAsRecorded(tx, office, stored.participant);
        const because = () => `${id} enrolled in ${input.enrollment}`;
        await reviseClosedMonths(tx, office, { from: startedOn, days: [], because });
        if (JSON.stringify(before) !== JSON.stringify(after)) return [{ id, before, after }];
      }
      return [];
    }),
  );
  return id;
}
