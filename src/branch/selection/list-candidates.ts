import type { DataSource, EntityManager } from "typeorm";
import type { BranchKeys } from "../../domain/branch-keys";
import { nikFaults } from "../../domain/nik";
import { refuseIfAny } from "../../graphql/refusal/refused-input";
import { recordOnce } from "../record-once";
import { indexOfNik, markOf } from "../sealed-person";
import { CandidateStage } from "./candidate-stage";
import { dayOfStepProblems, lockBatch } from "./lock-batch";
import type { ListCandidatesInput } from "./list-candidates.input";
import { listedProblems } from "./listed-problems";
import { knownRegencies } from "../known-regencies";
import { RejectionReason } from "./rejection-reason";
import { roleProblems } from "./role-problems";
import { storeCandidates } from "./store-candidates";
import { type Rejected, storeStep } from "./store-steps";
import { listAlone, rejectedByRecords } from "./what-is-known";

/**
 * Lists candidates, all or none; returns the step's id. Who cannot be enrolled by what is known
 * already is listed too, and rejected at once: no line of a register is lost.
 */
export async function listCandidates(
  db: DataSource,
  keys: BranchKeys,
  input: ListCandidatesInput,
): Promise<string> {
  const { office: officeCode, actingAs: role, on } = input;
  const [id = ""] = await recordOnce(db, "listCandidates", asRequest(keys, input), async (tx) => {
    const batch = await lockBatch(tx, officeCode, input.batch);
    const rows = input.rows.map((row) => ({
      ...row,
      nik: row.nik ?? null,
      nikIndex: row.nik == null ? null : indexOfNik(keys, row.nik),
    }));
    refuseIfAny([
      ...roleProblems(CandidateStage.LISTED, role),
      ...dayOfStepProblems(on, batch),
      ...(await listedProblems(tx, batch, rows)),
    ]);
    await listAlone(tx);
    const stored = await storeCandidates(tx, keys, batch, rows);
    const invalid = await rejectedForNik(tx, stored, on);
    const isInvalid = new Set(invalid.map(({ candidate }) => candidate));
    const identified = stored.flatMap(({ candidate, nikIndex }) =>
      nikIndex === null || isInvalid.has(candidate) ? [] : [{ candidate, nikIndex }],
    );
    const known = await rejectedByRecords(tx, batch, on, identified);
    const change = await storeStep(tx, {
      ...{ batch, stage: CandidateStage.LISTED, role, on },
      recordedBy: input.recordedBy ?? null,
      moved: stored,
      rejected: [...invalid, ...known],
    });
    return [change];
  });
  return id;
}

/** Who is behind a NIK that cannot be one is not known. */
async function rejectedForNik(
  tx: EntityManager,
  stored: readonly { candidate: string; nik: string | null }[],
  on: string,
): Promise<Rejected[]> {
  const regencies = await knownRegencies(tx);
  return stored.flatMap(({ candidate, nik }) => {
    const faults = nik === null ? [] : nikFaults(nik, regencies, on);
    if (faults.length === 0) return [];
    return [{ candidate, reason: RejectionReason.NIK_INVALID, note: faults.join(", ") }];
  });
}

/** The same request without what names anybody: its hash is kept. */
function asRequest(keys: BranchKeys, input: ListCandidatesInput) {
  const rows = input.rows.map(({ nik, name, ...said }) => ({
    ...said,
    person: markOf(keys, nik ?? null, name),
  }));
  return { ...input, rows };
}
