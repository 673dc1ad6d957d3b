import { storePeople, type PersonInCohort } from "../../../src/branch/store-people";
import type { BranchOffice } from "./branch-office";
import { recordEnrollment } from "./given";
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
    ...stated,
  });
  await office.db.query("UPDATE enrollment SET itemised = true WHERE id = $1", [id]);
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
export function store(office: BranchOffice, people: readonly PersonInCohort[]) {
  return office.db.transaction((tx) => storePeople(tx, "solok", TEST_KEYS, people));
}
