import type { Pool, PoolClient } from "pg";
import type { BranchKeys } from "../../domain/branch-keys";
import { sealedNik } from "../sealed-person";
import { everybodyIsDue, takeDue } from "./due-participants";
import { type Epoch, epochsOf, keyFingerprint } from "./person-token";
import { readPeriods, type SealedPeriod, writeTokens } from "./stored-tokens";
import { type TokenRow, tokenRows } from "./token-rows";

/** What keeping the tokens needs, and when it is to stop early. */
export interface TokenKeeping {
  officeCode: string;
  keys: Pick<BranchKeys, "sealing" | "tokens">;
  /** How many participants a transaction looks at. */
  atOnce?: number;
  isStopped?: () => boolean;
  /** Told after each transaction how many participants were looked at so far. */
  progress?: (participants: number) => void;
}

/** What was done. */
export interface KeptTokens {
  participants: number;
  /** Participants whose sealed identity was changed by somebody: they have no token. */
  unreadable: string[];
}

/** Of two who keep tokens at once, one waits: it must not write what it read before the other. */
const TOKEN_LOCK = 7_314_1472;
const AT_ONCE = 2000;
/** Right after an import tables have no statistics; by the indexes it is fast for any number. */
const BY_INDEX = `
  SELECT set_config(name, 'off', true)
  FROM unnest(ARRAY['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin']) AS name`;

/**
 * Makes the tokens of this office what its memberships and its keys say, for everybody who is due.
 * It may be interrupted anywhere: each transaction takes off the list whom it has done. Throws
 * KeyMissing where a participant is sealed with a key that is not set.
 */
export async function keepTokens(pool: Pool, keeping: TokenKeeping): Promise<KeptTokens> {
  const { officeCode, keys, atOnce = AT_ONCE } = keeping;
  const epochs = epochsOf(keys.tokens);
  const done: KeptTokens = { participants: 0, unreadable: [] };
  await locked(pool, (client) => keepEpochs(client, officeCode, epochs));
  while (keeping.isStopped?.() !== true) {
    const some = await locked(pool, async (client) => {
      const participants = await takeDue(client, officeCode, atOnce);
      if (participants === null) return null;
      const periods = await readPeriods(client, officeCode, participants);
      const { rows, unreadable } = rowsOf(periods, epochs, keeping);
      await writeTokens(client, officeCode, participants, rows);
      return { participants: participants.length, unreadable };
    });
    if (some === null) break;
    done.participants += some.participants;
    done.unreadable.push(...some.unreadable);
    keeping.progress?.(done.participants);
  }
  return done;
}

/** With another set of keys the tokens of everybody are looked at again. */
async function keepEpochs(
  client: PoolClient,
  officeCode: string,
  epochs: readonly Epoch[],
): Promise<void> {
  const { rows } = await client.query<{ kept: string[] }>(
    `SELECT coalesce(array_agg(epoch || ' ' || fingerprint ORDER BY epoch), '{}') AS kept
     FROM token_epoch WHERE office_code = $1`,
    [officeCode],
  );
  const names = epochs.map(({ name }) => name);
  const fingerprints = epochs.map(({ key }) => keyFingerprint(key));
  const wanted = names.map((name, at) => `${name} ${fingerprints[at]}`);
  if (rows[0]?.kept.join() === wanted.join()) return;
  await client.query("DELETE FROM token_epoch WHERE office_code = $1 AND epoch <> ALL ($2)", [
    officeCode,
    names,
  ]);
  await client.query(
    `INSERT INTO token_epoch (office_code, epoch, fingerprint)
     SELECT $1, * FROM unnest($2::text[], $3::text[])
     ON CONFLICT ON CONSTRAINT token_epoch_pkey DO UPDATE SET fingerprint = excluded.fingerprint`,
    [officeCode, names, fingerprints],
  );
  await everybodyIsDue(client, officeCode);
}

function rowsOf(
  periods: readonly SealedPeriod[],
  epochs: readonly Epoch[],
  { officeCode, keys }: TokenKeeping,
): { rows: TokenRow[]; unreadable: string[] } {
  const byPerson = new Map<string, SealedPeriod[]>();
  for (const period of periods) {
    const others = byPerson.get(period.participant);
    if (others === undefined) byPerson.set(period.participant, [period]);
    else others.push(period);
  }
  const rows: TokenRow[] = [];
  const unreadable: string[] = [];
  for (const [participant, own] of byPerson) {
    const [first] = own;
    const nik = first ? sealedNik(keys, officeCode, first) : null;
    if (nik === null) unreadable.push(participant);
    else rows.push(...tokenRows(nik, own, epochs));
  }
  return { rows, unreadable };
}

async function locked<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock($1)", [TOKEN_LOCK]);
    await client.query(BY_INDEX);
    const result = await work(client);
    await client.query("COMMIT");
    broken = false;
    return result;
  } finally {
    // After a failure the connection is closed, which ends the transaction in every case.
    client.release(broken);
  }
}
