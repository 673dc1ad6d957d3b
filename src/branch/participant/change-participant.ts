import type { DataSource, EntityManager } from "typeorm";
import { problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { RefusedInput } from "../../graphql/refusal/refused-input";
import { beforeRecording, reviseClosedMonths } from "../closed-months";
import { type IdempotentInput, recordOnce } from "../record-once";
import type { RecordState } from "../trail/trail-entry.entity";
import type { SealedPerson } from "./known-people";
import { membershipProblems } from "./membership-problems";
import { membershipsOf, type StoredMembership } from "./memberships-of";
import { participantAsRecorded } from "./participant-as-recorded";
import { numberOfParticipant } from "./participant-id";

/** A participant whom nobody else changes until the commit. */
export interface LockedPerson extends SealedPerson {
  memberships: StoredMembership[];
}

/** What a change did. */
export interface ParticipantChange {
  /** The first day from which somebody may be counted otherwise; null: nobody is. */
  from: string | null;
  /** What the trail keeps beside the record; nothing of it may tell who it is. */
  said?: RecordState;
}

/** An input about a participant on record. */
export interface ParticipantInput extends IdempotentInput {
  participant: string;
}

/**
 * Changes a participant on record, once for each request, with its trail and the closed months that
 * it touches. Throws RefusedInput and stores nothing.
 */
export async function changeParticipant(
  db: DataSource,
  operation: string,
  input: ParticipantInput,
  change: (tx: EntityManager, person: LockedPerson) => Promise<ParticipantChange>,
): Promise<void> {
  const { office: officeCode, participant: id } = input;
  await tellingProblems(() =>
    recordOnce(db, operation, input, async (tx) => {
      await beforeRecording(tx);
      const person = await lockPerson(tx, officeCode, id);
      const before = await participantAsRecorded(tx, officeCode, person.number);
      const { from, said } = await change(tx, person);
      const after = { ...(await participantAsRecorded(tx, officeCode, person.number)), ...said };
      await reviseClosedMonths(tx, officeCode, {
        from,
        days: [],
        because: () => `${id} changed by ${operation}`,
      });
      return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ id, before, after }];
    }),
  );
}

/** Tells what the database refused as what is wrong with the input. */
export async function tellingProblems<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const problems = membershipProblems(error, ["input"]);
    throw problems === null ? error : new RefusedInput(problems);
  }
}

async function lockPerson(
  tx: EntityManager,
  officeCode: string,
  id: string,
): Promise<LockedPerson> {
  const [person]: SealedPerson[] = await tx.query(
    `SELECT number, nik_index AS "nikIndex", key_id AS "keyId", sealed, died_on AS "diedOn"
     FROM participant WHERE office_code = $1 AND number = $2 FOR NO KEY UPDATE`,
    [officeCode, numberOfParticipant(id)],
  );
  if (person === undefined) {
    throw new RefusedInput([
      problem(
        ProblemCode.PARTICIPANT_UNKNOWN,
        ["input", "participant"],
        id,
        "This branch office holds no participant with this id.",
        "Send the id as Participant.id gives it.",
      ),
    ]);
  }
  return { ...person, memberships: await membershipsOf(tx, officeCode, [person.number]) };
}
