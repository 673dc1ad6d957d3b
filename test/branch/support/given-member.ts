import type { DataSource } from "typeorm";
import { nikIndex } from "../../../src/branch/sealing/nik-index";
import { boundTo, sealIdentity } from "../../../src/branch/sealing/seal-identity";
import { TEST_KEYS } from "./test-keys";

/** A membership; you state only what matters. */
export interface StatedMembership {
  nik: string;
  from: string;
  until?: string;
  segment?: string;
  funding?: string | null;
  programmes?: string[];
  region?: string;
}

/** Stores a membership, its person and its cohort, each once; returns the participant's number. */
export async function givenMember(
  db: DataSource,
  officeCode: string,
  stated: StatedMembership,
): Promise<string> {
  const { nik, from, until = null, segment = "BPU", funding = "APBD", region = "13.03" } = stated;
  const programmes = stated.programmes ?? ["JKK", "JKM"];
  const index = nikIndex(TEST_KEYS.nikIndex, nik);
  const identity = { nik, name: `Name of ${nik}`, wage: null };
  const { keyId, sealed } = sealIdentity(TEST_KEYS, boundTo(officeCode, index), identity);
  const cohort = `${officeCode}:${[segment, funding, ...programmes, region].join("-")}`;
  await db.query(
    `INSERT INTO enrollment (office_code, id, region_code, segment, funding, programmes,
       worker_groups, planned_worker_groups, kind, itemised)
     VALUES ($1, $2, $3, $4, $5, $6, '{}', '{}', 'COMPUTED', true) ON CONFLICT DO NOTHING`,
    [officeCode, cohort, region, segment, funding, programmes],
  );
  await db.query(
    `INSERT INTO participant (office_code, nik_index, key_id, sealed) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING`,
    [officeCode, index, keyId, sealed],
  );
  const [row] = await db.query<[{ number: string }]>(
    `SELECT number FROM participant WHERE office_code = $1 AND nik_index = $2`,
    [officeCode, index],
  );
  await db.query(
    `INSERT INTO membership (office_code, participant, enrollment_id, region_code, started_on,
       ended_on, ended_because)
     VALUES ($1, $2, $3, $4, $5, $6, CASE WHEN $6::date IS NOT NULL THEN 'LEFT' END)`,
    [officeCode, row.number, cohort, region, from, until],
  );
  return row.number;
}
