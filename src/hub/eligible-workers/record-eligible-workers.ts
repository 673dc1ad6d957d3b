import type { DataSource } from "typeorm";
import { refuseIfAny } from "../../graphql/refusal/refused-input";
import { newHubId, recordOnce } from "../record-once";
import { checkWorkers, tableProblems } from "./check-workers";
import type { RecordEligibleWorkersInput } from "./eligible-workers.input";
import { partsProblems } from "./parts-and-wholes";
import { lockEligibleWorkers, storeWorkers } from "./store-workers";
import type { PathOf } from "./workers-table";

const pathOf: PathOf = (row, field) => ["input", "rows", row, field];

/** Records eligible workers at the hub; returns their ids in order, or throws RefusedInput. */
export function recordEligibleWorkers(
  db: DataSource,
  input: RecordEligibleWorkersInput,
): Promise<string[]> {
  return recordOnce(db, "recordEligibleWorkers", input, async (tx) => {
    await lockEligibleWorkers(tx);
    const once = { mayRepeat: false };
    const { problems } = await checkWorkers(tx, input, input.rows, pathOf, once);
    refuseIfAny([...tableProblems(input, ["input"]), ...problems]);
    const ids = input.rows.map(newHubId);
    await storeWorkers(tx, input, input.rows, ids);
    refuseIfAny(await partsProblems(tx, input, input.rows, pathOf));
    return ids;
  });
}
