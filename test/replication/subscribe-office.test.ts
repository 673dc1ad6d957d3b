import { publishOffice } from "../../src/branch/replication/publish-office";
import { StartProblem } from "../../src/domain/start-problem";
import { subscriptionName } from "../../src/domain/replication";
import {
  resyncOffice,
  subscribeOffice,
  unsubscribeOffice,
} from "../../src/hub/replication/subscribe-office";
import { type HubAndBranch, hubAndBranch, untilCaughtUp } from "./hub-and-branch";
import { givenCell, givenFigure, officeRows } from "./office-rows";

describe("an office that is subscribed to", () => {
  let place: HubAndBranch;
  let officeCode: string;

  beforeEach(async () => {
    place = await hubAndBranch();
    ({ officeCode } = place.office);
  });
  afterEach(() => place.drop());

  async function expectHubEqualsBranch(): Promise<void> {
    await untilCaughtUp(place);
    const [hub, branch] = [
      await officeRows(place.hub, officeCode),
      await officeRows(place.branch, officeCode),
    ];
    expect(hub).toEqual(branch);
  }

  test("has its earlier and its later figures, sources and cells at the hub", async () => {
    await givenFigure(place.branch, officeCode, { name: "before", participants: 23_218 });
    await givenCell(place.branch, officeCode, { name: "APBD", headcount: 1_333 });
    expect(await subscribeOffice(place.hub, place.office)).toBe("SUBSCRIBED");
    await givenFigure(place.branch, officeCode, { name: "after" });
    await givenCell(place.branch, officeCode, { name: "CSR", headcount: 10 });
    await place.branch.query(
      "UPDATE enrollment_cell SET joined = joined + 7 WHERE funding = 'APBD'",
    );
    await expectHubEqualsBranch();
    const { rows } = await place.hub.query<{ participants: string; joined: string }>(
      `SELECT (SELECT sum(participants) FROM coverage_figure)::text AS participants,
              (SELECT sum(joined) FROM enrollment_cell)::text AS joined`,
    );
    expect(rows).toEqual([{ participants: "23318", joined: "1350" }]);
  });

  test("stays as it is when it is subscribed to again", async () => {
    await subscribeOffice(place.hub, place.office);
    await givenFigure(place.branch, officeCode, { name: "once" });
    await untilCaughtUp(place);
    expect(await subscribeOffice(place.hub, place.office)).toBe("UNCHANGED");
    await expectHubEqualsBranch();
  });

  test("runs again after somebody has switched its subscription off", async () => {
    await subscribeOffice(place.hub, place.office);
    await untilCaughtUp(place);
    await place.hub.query(`ALTER SUBSCRIPTION "${subscriptionName(officeCode)}" DISABLE`);
    await givenFigure(place.branch, officeCode, { name: "meanwhile" });
    await subscribeOffice(place.hub, place.office);
    await expectHubEqualsBranch();
  });

  test("follows its branch to another address", async () => {
    await subscribeOffice(place.hub, place.office);
    const name = subscriptionName(officeCode);
    await place.hub.query(`ALTER SUBSCRIPTION "${name}" CONNECTION 'host=127.0.0.1 port=1'`);
    await givenFigure(place.branch, officeCode, { name: "meanwhile" });
    await subscribeOffice(place.hub, place.office);
    await expectHubEqualsBranch();
  });

  test("is copied again when its branch no longer keeps what the hub has not read", async () => {
    await subscribeOffice(place.hub, place.office);
    await untilCaughtUp(place);
    const name = subscriptionName(officeCode);
    await place.hub.query(`ALTER SUBSCRIPTION "${name}" DISABLE`);
    await givenFigure(place.branch, officeCode, { name: "missed" });
    await dropSlotOnceUnused(name);
    expect(await subscribeOffice(place.hub, place.office)).toBe("RESYNCED");
    await expectHubEqualsBranch();
  });

  test("has figures known to the hub since they first arrived, also when they are copied again", async () => {
    await givenFigure(place.branch, officeCode, { name: "copied" });
    await subscribeOffice(place.hub, place.office);
    await untilCaughtUp(place);
    await givenFigure(place.branch, officeCode, { name: "applied" });
    await untilCaughtUp(place);
    const known = await arrivals();
    expect(known.map(({ id }) => id)).toEqual([`${officeCode}:copied`, `${officeCode}:applied`]);

    await givenFigure(place.branch, officeCode, { name: "later" });
    await resyncOffice(place.hub, place.office);
    await untilCaughtUp(place);
    expect((await arrivals()).slice(0, 2)).toEqual(known);
    expect((await arrivals())[2]?.id).toBe(`${officeCode}:later`);
  });

  test("sends no transaction before it is committed, which would hold up the hub's clock", async () => {
    await subscribeOffice(place.hub, place.office);
    const { rows } = await place.hub.query(
      "SELECT substream FROM pg_subscription WHERE subname = $1",
      [subscriptionName(officeCode)],
    );
    expect(rows).toEqual([{ substream: "f" }]);
  });

  test("is begun again when subscribing was interrupted after its slot was made", async () => {
    await place.branch.query("SELECT pg_create_logical_replication_slot($1, 'pgoutput')", [
      subscriptionName(officeCode),
    ]);
    await givenFigure(place.branch, officeCode, { name: "first" });
    expect(await subscribeOffice(place.hub, place.office)).toBe("SUBSCRIBED");
    await expectHubEqualsBranch();
  });

  test("is begun again when a resync was interrupted after it had let go of the slot", async () => {
    await givenFigure(place.branch, officeCode, { name: "first" });
    await subscribeOffice(place.hub, place.office);
    await untilCaughtUp(place);
    const name = subscriptionName(officeCode);
    await place.hub.query(`ALTER SUBSCRIPTION "${name}" DISABLE`);
    await place.hub.query(`ALTER SUBSCRIPTION "${name}" SET (slot_name = NONE)`);
    expect(await subscribeOffice(place.hub, place.office)).toBe("RESYNCED");
    await expectHubEqualsBranch();
  });

  test("sends no rows of other offices, and cannot empty what others have reported", async () => {
    await subscribeOffice(place.hub, place.office);
    await place.branch.query(
      "INSERT INTO source (office_code, id, about) VALUES ('stranger', 'stranger:one', 'a report')",
    );
    await givenCell(place.branch, officeCode, { name: "APBD", headcount: 5 });
    await untilCaughtUp(place);
    await place.branch.query("TRUNCATE enrollment_cell");
    await untilCaughtUp(place);
    const { rows } = await place.hub.query(
      "SELECT (SELECT count(*) FROM source)::int AS sources, (SELECT count(*) FROM enrollment_cell)::int AS cells",
    );
    expect(rows).toEqual([{ sources: 0, cells: 1 }]);
  });

  test("keeps what it has reported when it is no longer subscribed to", async () => {
    await givenFigure(place.branch, officeCode, { name: "first" });
    await subscribeOffice(place.hub, place.office);
    await untilCaughtUp(place);
    await unsubscribeOffice(place.hub, officeCode);
    const slots = await place.branch.query(
      "SELECT FROM pg_replication_slots WHERE slot_name = $1",
      [subscriptionName(officeCode)],
    );
    expect(slots.rowCount).toBe(0);
    expect(await officeRows(place.hub, officeCode)).toEqual(
      await officeRows(place.branch, officeCode),
    );
  });

  test("is refused while its database publishes nothing, and told how to mend that", async () => {
    await place.branch.query("DROP PUBLICATION jangkauan");
    const attempt = subscribeOffice(place.hub, place.office);
    await expect(attempt).rejects.toThrow(StartProblem);
    await expect(attempt).rejects.toMatchObject({
      remedy: expect.stringContaining("migrate") as string,
    });
    await publishOffice(place.branch, officeCode);
    expect(await subscribeOffice(place.hub, place.office)).toBe("SUBSCRIBED");
  });

  test("is refused when its database does not answer, without showing a password", async () => {
    const branchUrl = "postgres://postgres:secret@127.0.0.1:1/branch";
    const problem = await subscribeOffice(place.hub, { officeCode, branchUrl }).catch(
      (error: unknown) => error,
    );
    expect(problem).toBeInstanceOf(StartProblem);
    expect(String(problem)).not.toContain("secret");
  });

  /** When each figure came to be known at the hub, in this order. */
  async function arrivals(): Promise<{ id: string; instant: string }[]> {
    const { rows } = await place.hub.query<{ id: string; instant: string }>(
      "SELECT id, known_at::text AS instant FROM known_figure ORDER BY known_at, id",
    );
    return rows;
  }

  async function dropSlotOnceUnused(name: string): Promise<void> {
    for (;;) {
      const { rowCount } = await place.branch.query(
        `SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots
         WHERE slot_name = $1 AND NOT active`,
        [name],
      );
      if (rowCount === 1) return;
    }
  }
});
