import { storePeople, type PersonInCohort } from "../../../src/branch/store-people";
import type { BranchOffice } from "./branch-office";
import { newKey, recordEnrollment, type Recorded } from "./given";
import { TEST_KEYS } from "./test-keys";

/** A NIK that nobody has: of Solok, born on 12 March 1985. */
export function nik(serial: number): string {
  return `137212120385${String(serial).padStart(4, "0")}`;
}

/** A cohort whose people are recorded one by one; you state only what matters. */
export async function itemisedCohort(
  office: BranchOffice,
  stated: Record<string, unknown> = {},
): Promise<string> {
  const { id } = await recordEnrollment(office, {
    headcount: null,
    programmes: ["JKK", "JKM"],
    itemised: true,
    ...stated,
  });
  return id;
}

/** A person from January 2024 on; you state only what matters. */
export function person(
  serial: number,
  enrollmentId: string,
  stated: Partial<PersonInCohort> & { name?: string; wage?: number } = {},
): PersonInCohort {
  const { name = `ANAK KE ${serial}`, wage = null, ...stay } = stated;
  return {
    identity: { nik: nik(serial), name, wage },
    enrollmentId,
    regionCode: "13.03.07",
    workerGroup: "FARMER",
    startedOn: "2024-01-01",
    endedOn: null,
    ...stay,
  };
}

/** Stores people in a transaction of their own. */
export function store(office: BranchOffice, people: readonly PersonInCohort[], keys = TEST_KEYS) {
  return office.db.transaction((tx) => storePeople(tx, "solok", keys, people));
}

/** A participant as the tests look at one. */
export interface ParticipantAnswer {
  id: string;
  maskedNik: string;
  maskedName: string;
  diedOn: string | null;
  domicile: { region: { code: string } } | null;
  memberships: {
    startedOn: string;
    endedOn: string | null;
    endedBecause: string | null;
    workerGroup: string | null;
    paidBy: string | null;
    region: { code: string };
    enrollment: { id: string };
  }[];
}

/** What the tests ask of a participant. */
export const PARTICIPANT = `id maskedNik maskedName diedOn domicile { region { code } }
  memberships { startedOn endedOn endedBecause workerGroup paidBy region { code } enrollment { id } }`;

/** Records something of a participant; you state what matters. */
export async function recordOfParticipant(
  office: BranchOffice,
  mutation: string,
  stated: Record<string, unknown>,
): Promise<Recorded<ParticipantAnswer>> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { answer } = await office.ask<{ answer: Recorded<ParticipantAnswer> }>(
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) {
       ... on Participant { ${PARTICIPANT} }
       ... on Refusal { problems { code path value message remedy } } } }`,
    { input: { office: "solok", idempotencyKey: newKey(), ...stated } },
  );
  return answer;
}

/** Enrols a person from January 2024 on; you state only what matters. */
export function enrol(
  office: BranchOffice,
  serial: number,
  enrollment: string,
  stated: Record<string, unknown> = {},
): Promise<Recorded<ParticipantAnswer>> {
  return recordOfParticipant(office, "enrolParticipant", {
    nik: nik(serial),
    name: `SITI KE${serial === 1 ? "" : "MBAR"}`,
    enrollment,
    region: "13.03.07",
    startedOn: "2024-01-01",
    ...stated,
  });
}
