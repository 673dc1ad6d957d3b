import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { StartProblem } from "../../domain/start-problem";
import { PUBLICATION, subscriptionName } from "../../domain/replication";

/** What a branch keeps for its hub: how far the hub has read, and the rows after that. */
export interface Slot {
  /** Whether it belongs to the database that was asked: names of slots are the server's. */
  here: boolean;
  active: boolean;
  /** `lost`: the branch has dropped rows that the hub had not read; only a resync mends it. */
  wal_status: "reserved" | "extended" | "unreserved" | "lost" | null;
  retained_bytes: string | null;
}

const CONNECT_TIMEOUT_MS = 5000;
const LEAVE_TIMEOUT_MS = 5000;
const POLL_MS = 50;
const WRONG_STATE = "55000";
const ALL_SLOTS_TAKEN = "53400";

/** Connects to a branch's database as its hub, runs the work and disconnects. */
export async function atBranch<Result>(
  officeCode: string,
  branchUrl: string,
  work: (branch: Client) => Promise<Result>,
): Promise<Result> {
  const branch = new Client({
    connectionString: branchUrl,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: "jangkauan hub",
  });
  // A connection that breaks is told by the statement that it breaks.
  branch.on("error", () => undefined);
  try {
    await branch.connect();
  } catch (error) {
    throw new StartProblem(
      `The database of office ${officeCode} cannot be reached for replication.`,
      "Check that its PostgreSQL runs and that its replication address is right.",
      { cause: error },
    );
  }
  try {
    return await work(branch);
  } finally {
    await branch.end();
  }
}

/** Refuses a branch that publishes nothing: a subscription to it would stay silently empty. */
export async function requirePublication(branch: Client, officeCode: string): Promise<void> {
  const { rowCount } = await branch.query("SELECT FROM pg_publication WHERE pubname = $1", [
    PUBLICATION,
  ]);
  if (rowCount === 1) return;
  throw new StartProblem(
    `The database of office ${officeCode} does not publish its figures yet.`,
    `Run \`jangkauan migrate --role branch --office ${officeCode}\` on it first.`,
  );
}

/** The hub's slot at a branch, or undefined when there is none. */
export async function readSlot(branch: Client, officeCode: string): Promise<Slot | undefined> {
  const { rows } = await branch.query<Slot>(
    `SELECT database = current_database() AS here, active, wal_status,
            pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn)::text AS retained_bytes
     FROM pg_replication_slots WHERE slot_name = $1`,
    [subscriptionName(officeCode)],
  );
  return rows[0];
}

/** Makes the hub's slot at a branch: from now on the branch keeps what the hub has not read. */
export async function createSlot(branch: Client, officeCode: string): Promise<void> {
  try {
    await branch.query("SELECT pg_create_logical_replication_slot($1, 'pgoutput')", [
      subscriptionName(officeCode),
    ]);
  } catch (error) {
    throw slotProblem(officeCode, error);
  }
}

/** Drops the hub's slot at a branch, unless another hub is reading from it. */
export async function dropSlot(branch: Client, officeCode: string): Promise<void> {
  const slot = await unusedSlot(branch, officeCode);
  if (!slot) return;
  if (slot.here && !slot.active) {
    await branch.query("SELECT pg_drop_replication_slot($1)", [subscriptionName(officeCode)]);
    return;
  }
  throw new StartProblem(
    slot.here
      ? `Another hub is subscribed to office ${officeCode} already.`
      : `Another database on the server of office ${officeCode} is published under its code.`,
    "Remove the office from the other hub first: a branch office reports to one hub.",
  );
}

/** The reader of a subscription that has just been dropped takes a moment to leave its slot. */
async function unusedSlot(branch: Client, officeCode: string): Promise<Slot | undefined> {
  for (let waited = 0; ; waited += POLL_MS) {
    const slot = await readSlot(branch, officeCode);
    if (!slot?.here || !slot.active || waited >= LEAVE_TIMEOUT_MS) return slot;
    await sleep(POLL_MS);
  }
}

function slotProblem(officeCode: string, error: unknown): unknown {
  switch ((error as { code?: string }).code) {
    case WRONG_STATE:
      return new StartProblem(
        `The PostgreSQL of office ${officeCode} is not set up for replication.`,
        "Set wal_level = logical there and restart it.",
        { cause: error },
      );
    case ALL_SLOTS_TAKEN:
      return new StartProblem(
        `The PostgreSQL of office ${officeCode} has no replication slot left.`,
        "Raise max_replication_slots there and restart it.",
        { cause: error },
      );
    default:
      return error;
  }
}
