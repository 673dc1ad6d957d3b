import { setTimeout as sleep } from "node:timers/promises";
import { startHeartbeat } from "../../src/branch/replication/heartbeat";
import { type HubAndBranch, hubAndBranch } from "./hub-and-branch";

describe("the heartbeat of a branch office", () => {
  let place: HubAndBranch;
  beforeEach(async () => {
    place = await hubAndBranch();
  });
  afterEach(() => place.drop());

  async function beats(): Promise<number> {
    const { rows } = await place.branch.query<{ beat: string }>(
      "SELECT beat FROM replication_heartbeat",
    );
    return Number(rows[0]?.beat ?? 0);
  }

  test("goes on until it is stopped, and then is silent", async () => {
    const { officeCode } = place.office;
    const heartbeat = startHeartbeat(place.branch, {
      officeCode,
      everySeconds: 0.02,
      changed: () => undefined,
    });
    while ((await beats()) < 3) await sleep(10);
    await heartbeat.stop();
    const last = await beats();
    await sleep(100);
    expect(await beats()).toBe(last);
  });

  test("tells once when the database takes no beats, and once when it does again", async () => {
    const told: boolean[] = [];
    await place.branch.query("ALTER TABLE replication_heartbeat RENAME TO gone");
    const heartbeat = startHeartbeat(place.branch, {
      officeCode: place.office.officeCode,
      everySeconds: 0.02,
      changed: (isBeating) => told.push(isBeating),
    });
    while (told.length < 1) await sleep(10);
    await sleep(100);
    await place.branch.query("ALTER TABLE gone RENAME TO replication_heartbeat");
    while (told.length < 2) await sleep(10);
    await heartbeat.stop();
    expect(told).toEqual([false, true]);
  });
});
