import { setTimeout as sleep } from "node:timers/promises";
import { publishOffice } from "../../src/branch/replication/publish-office";
import {
  type OfficeReplication,
  replicationStatus,
} from "../../src/hub/replication/replication-status";
import { resyncOffice, subscribeOffice } from "../../src/hub/replication/subscribe-office";
import { untilCaughtUp } from "./hub-and-branch";
import { givenCell, givenFigure, officeRows } from "./office-rows";
import { type OwnServer, ownServer } from "./own-server";

const officeCode = "solok";

describe("a hub and a branch office on servers of their own", () => {
  let hub: OwnServer;
  let branch: OwnServer;
  let place: Parameters<typeof untilCaughtUp>[0];

  beforeAll(async () => {
    hub = await ownServer("hub");
    branch = await ownServer("branch", { max_slot_wal_keep_size: "16MB" });
    const office = { officeCode, branchUrl: branch.url };
    place = { hub: hub.pool, branch: branch.pool, office };
    await hub.pool.query(
      "INSERT INTO branch_office (code, name, kind) VALUES ('solok', 'Solok', 'BRANCH')",
    );
    await publishOffice(branch.pool, officeCode);
    await givenFigure(branch.pool, officeCode, { name: "before" });
    await subscribeOffice(hub.pool, office);
    await untilCaughtUp(place);
  });
  afterAll(async () => {
    await hub.drop();
    await branch.drop();
  });

  test.each([
    ["the branch's PostgreSQL", () => [branch]],
    ["the hub's PostgreSQL", () => [hub]],
    ["both", () => [hub, branch]],
  ])("are equal again, row by row, after a kill of %s under writes", async (what, killed) => {
    const writes = keepWriting(what);
    await sleep(200);
    await Promise.all(killed().map((server) => server.killAndRestart()));
    await sleep(200);
    const acknowledged = await writes.stop();
    await untilCaughtUp(place);
    const rows = await officeRows(branch.pool, officeCode);
    expect(await officeRows(hub.pool, officeCode)).toEqual(rows);
    expect(acknowledged.length).toBeGreaterThan(10);
    const lost = acknowledged.filter((name) => !rows.some((row) => row.includes(`:${name}"`)));
    expect(lost).toEqual([]);
  });

  test("tell of a lost slot while the hub keeps old rows, and a resync makes them equal again", async () => {
    await hub.pool.query("ALTER SUBSCRIPTION hub_solok DISABLE");
    await givenFigure(branch.pool, officeCode, { name: "unread" });
    await fillLogOf(branch);
    expect(await statusOfSolok()).toMatchObject({ state: "LOST" });
    await hub.pool.query("ALTER SUBSCRIPTION hub_solok ENABLE");
    await sleep(1500);
    expect(await statusOfSolok()).toMatchObject({ state: "LOST" });
    expect(await officeRows(hub.pool, officeCode)).not.toContainEqual(
      expect.stringContaining("unread"),
    );

    await resyncOffice(hub.pool, place.office);
    await untilCaughtUp(place);
    expect(await statusOfSolok()).toMatchObject({ state: "FLOWING" });
    expect(await officeRows(hub.pool, officeCode)).toEqual(
      await officeRows(branch.pool, officeCode),
    );
  });

  test("tell that the branch is away, and go on when it is back", async () => {
    await hub.pool.query(
      "ALTER SUBSCRIPTION hub_solok CONNECTION 'host=127.0.0.1 port=1 dbname=branch'",
    );
    await until(async () => (await statusOfSolok())?.state === "DISCONNECTED");
    await subscribeOffice(hub.pool, place.office);
    await until(async () => (await statusOfSolok())?.state === "FLOWING");
  });

  async function statusOfSolok(): Promise<OfficeReplication | undefined> {
    return (await replicationStatus(hub.pool)).find((status) => status.officeCode === officeCode);
  }

  /** Records figures and cells one after the other; what fails was never acknowledged. */
  function keepWriting(round: string): { stop(): Promise<string[]> } {
    const acknowledged: string[] = [];
    let isStopped = false;
    const writing = (async () => {
      for (let count = 1; !isStopped; count += 1) {
        const name = `${round} ${count}`;
        try {
          await givenFigure(branch.pool, officeCode, { name, participants: count });
          acknowledged.push(name);
          await givenCell(branch.pool, officeCode, { name, headcount: count });
        } catch {
          await sleep(10);
        }
      }
    })();
    return {
      async stop() {
        isStopped = true;
        await writing;
        return acknowledged;
      },
    };
  }
});

/** Writes so much that the server drops the log which the hub has not read. */
async function fillLogOf(branch: OwnServer): Promise<void> {
  await branch.pool.query("CREATE TABLE IF NOT EXISTS filler (text text)");
  for (;;) {
    await branch.pool.query(
      "INSERT INTO filler SELECT repeat(md5(i::text), 60) FROM generate_series(1, 10000) i",
    );
    await branch.pool.query("CHECKPOINT");
    const { rows } = await branch.pool.query<{ wal_status: string }>(
      "SELECT wal_status FROM pg_replication_slots WHERE slot_name = 'hub_solok'",
    );
    if (rows[0]?.wal_status === "lost") return;
  }
}

async function until(happens: () => Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + 20_000;
  while (!(await happens())) {
    if (Date.now() > giveUpAt) throw new Error("it did not happen within 20 s");
    await sleep(50);
  }
}
