import { setTimeout as sleep } from "node:timers/promises";
import { subscriptionName } from "../../src/domain/replication";
import { subscribeOffice } from "../../src/hub/replication/subscribe-office";
import { watchReplication } from "../../src/hub/replication/watch-replication";
import { type HubAndBranch, hubAndBranch, untilCaughtUp } from "./hub-and-branch";

describe("of two processes of one hub", () => {
  let place: HubAndBranch;
  beforeEach(async () => {
    place = await hubAndBranch();
    await subscribeOffice(place.hub, place.office);
    await untilCaughtUp(place);
  });
  afterEach(() => place.drop());

  test("one watches the offices, and the other takes over when it ends", async () => {
    const seen: string[] = [];
    const watch = (name: string) =>
      watchReplication(place.hub, {
        everySeconds: 0.05,
        changed: (now) => seen.push(`${name}: ${now.state}`),
      });
    const first = watch("first");
    await until(() => seen.length === 1);
    const second = watch("second");
    await place.hub.query(
      `ALTER SUBSCRIPTION "${subscriptionName(place.office.officeCode)}" DISABLE`,
    );
    await until(() => seen.length >= 2);
    await first.stop();
    await until(() => seen.some((line) => line.startsWith("second")));
    await second.stop();
    expect(seen.filter((line) => line !== "first: DISCONNECTED")).toEqual([
      "first: FLOWING",
      "first: DISABLED",
      "second: DISABLED",
    ]);
  });

  test("the one that watches goes on after its connection was cut", async () => {
    const seen: string[] = [];
    const watch = watchReplication(place.hub, {
      everySeconds: 0.05,
      changed: (now) => seen.push(now.state),
    });
    await until(() => seen.length === 1);
    await place.hub.query(
      `SELECT pg_terminate_backend(pid) FROM pg_locks
       WHERE locktype = 'advisory' AND database =
         (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    await place.hub.query(
      `ALTER SUBSCRIPTION "${subscriptionName(place.office.officeCode)}" DISABLE`,
    );
    await until(() => seen.includes("DISABLED"));
    await watch.stop();
  });
});

async function until(happens: () => boolean): Promise<void> {
  const giveUpAt = Date.now() + 20_000;
  while (!happens()) {
    if (Date.now() > giveUpAt) throw new Error("it did not happen within 20 s");
    await sleep(20);
  }
}
