import { poolOf } from "../../../src/database/connection";
import { givenHeardFrom } from "../support/given";
import { type TestHub, givenHub, inHubOfItsOwn } from "../support/hub";

interface Status {
  reach: string;
  lastReportedAt: string | null;
  lagSeconds: number | null;
}

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub("solok", "palopo");
});
beforeEach(async () => {
  await hub.forget();
});
afterAll(() => hub.stop());

async function statusOf(
  code: string,
  reach?: { staleAfterSeconds: number; unreachableAfterSeconds: number },
  at: TestHub = hub,
) {
  const { data, errors } = await at.ask<{ branchOffice: { status: Status } }>(
    `query ($code: ID!) { branchOffice(code: $code) { status { reach lastReportedAt lagSeconds } } }`,
    { code },
    reach,
  );
  expect(errors).toEqual([]);
  return data.branchOffice.status;
}

test("an office that has never reported is unreachable, since no known time", async () => {
  expect(await statusOf("solok")).toEqual({
    reach: "UNREACHABLE",
    lastReportedAt: null,
    lagSeconds: null,
  });
});

test.each([
  [3, "ONLINE"],
  [15, "STALE"],
  [59, "STALE"],
  [60, "UNREACHABLE"],
])("an office last heard from %d seconds ago is %s", async (seconds, reach) => {
  await givenHeardFrom(hub.db, "solok", seconds);
  const status = await statusOf("solok");
  expect(status.reach).toBe(reach);
  expect(status.lagSeconds).toBeGreaterThanOrEqual(seconds);
  expect(Date.parse(status.lastReportedAt ?? "")).toBeLessThanOrEqual(
    Date.now() - seconds * 1_000 + 1_000,
  );
});

test("when an office counts as silent is a setting", async () => {
  await givenHeardFrom(hub.db, "solok", 3);
  const thresholds = { staleAfterSeconds: 1, unreachableAfterSeconds: 100 };
  expect((await statusOf("solok", thresholds)).reach).toBe("STALE");
  expect((await statusOf("solok", { ...thresholds, unreachableAfterSeconds: 2 })).reach).toBe(
    "UNREACHABLE",
  );
});

test("a sub-branch has the status of the office that keeps its records", async () => {
  await givenHeardFrom(hub.db, "palopo", 20);
  expect((await statusOf("sidrap")).reach).toBe("STALE");
});

test("a regional office is as reachable as the least reachable of its branches", () =>
  inHubOfItsOwn(async (own) => {
    await givenHeardFrom(own.db, "solok", 1);
    expect((await statusOf("sumbar-riau", undefined, own)).reach).toBe("ONLINE");
    await own.db.query(
      `INSERT INTO branch_office VALUES ('padang', 'Kantor Cabang Padang', 'BRANCH', 'sumbar-riau')`,
    );
    expect((await statusOf("sumbar-riau", undefined, own)).reach).toBe("UNREACHABLE");
  }));

test("a heartbeat is dated by the hub's own clock, whatever the office's clock says", () =>
  inHubOfItsOwn(async (own) => {
    const client = await poolOf(own.db).connect();
    try {
      // Replication applies rows in this role, in which ordinary triggers are silent.
      await client.query("SET session_replication_role = replica");
      await client.query(
        `INSERT INTO replication_heartbeat (office_code, beat_at, beat, received_at)
         VALUES ('solok', '2001-01-01Z', 1, '2001-01-01Z')`,
      );
      expect((await statusOf("solok", undefined, own)).reach).toBe("ONLINE");
      await client.query(
        `UPDATE replication_heartbeat
         SET beat = 2, beat_at = '2001-01-02Z', received_at = '2001-01-02Z'`,
      );
      expect((await statusOf("solok", undefined, own)).reach).toBe("ONLINE");
    } finally {
      await client.query("RESET session_replication_role");
      client.release();
    }
  }));
