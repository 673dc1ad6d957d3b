import type { Reads } from "../database/reads";
import { DataSetKind } from "../domain/data-set";
import { DATA_SET_SQL } from "../reference/data-set";
import type { DataSetType } from "./data-set/data-set.type";

const NOT_SIMULATED: DataSetType = {
  kind: DataSetKind.DOCUMENTED,
  seed: null,
  months: null,
  until: null,
  regions: null,
};

/** What the hub's figures are: read when somebody asks, and once a request. */
export class DataSetAsked {
  #read: Promise<DataSetType> | undefined;

  constructor(private readonly reads: Reads) {}

  /** The mark; a hub into which nothing was loaded yet has only what offices record. */
  mark(): Promise<DataSetType> {
    return (this.#read ??= this.reads
      .rows<DataSetType>({ name: "data_set", text: DATA_SET_SQL, values: [] })
      .then(([mark]) => mark ?? NOT_SIMULATED));
  }

  /** The clock of knowledge. It is read anew whenever it is asked for: others move it. */
  async knownAt(): Promise<string> {
    const [clock] = await this.reads.rows<{ knownAt: string }>({
      name: "clock_of_knowledge",
      text: `SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "knownAt"
             FROM knowledge_clock`,
      values: [],
    });
    if (!clock) throw new Error("The clock of knowledge has no row.");
    return clock.knownAt;
  }

  /** Whether the figures are simulated. */
  async isSimulated(): Promise<boolean> {
    return (await this.mark()).kind === DataSetKind.SIMULATED;
  }
}
