import { CountPeopleByWork1767227462000 } from "../../migrations/branch/1767227462000-count-people-by-work";
import { FoldMemberships1767227463000 } from "../../migrations/branch/1767227463000-fold-memberships";
import { publishOffice } from "../../src/branch/replication/publish-office";
import { openDatabase } from "../../src/database/connection";
import { subscribeOffice } from "../../src/hub/replication/subscribe-office";
import { type HubAndBranch, hubAndBranch, untilCaughtUp } from "./hub-and-branch";

let place: HubAndBranch;

beforeAll(async () => {
  place = await hubAndBranch();
});
afterAll(() => place.drop());

/** Takes the branch's last steps back, or again, while the hub follows. */
async function step(direction: "up" | "down"): Promise<void> {
  const db = await openDatabase({ url: place.office.branchUrl, entities: [], migrations: [] });
  const steps = [new CountPeopleByWork1767227462000(), new FoldMemberships1767227463000()];
  try {
    for (const one of direction === "up" ? steps : steps.reverse()) {
      const runner = db.createQueryRunner();
      await runner.startTransaction();
      await one[direction](runner);
      await runner.commitTransaction();
      await runner.release();
    }
  } finally {
    await db.destroy();
  }
}

async function record(name: string, headcount: number, group: string): Promise<void> {
  await place.branch.query(
    `INSERT INTO enrollment (office_code, id, region_code, segment, funding, programmes,
       worker_groups, planned_worker_groups, headcount, kind, counted_from)
     VALUES ($1::text, $1 || ':' || $2, '13.03.07', 'BPU', 'APBD', '{JKK}', ARRAY[$4], '{}', $3,
       'STATED', '2024-03-01')`,
    [place.office.officeCode, name, headcount, group],
  );
}

/** People as the hub knows them now, each count ever known since an instant, and the cells' work. */
async function known(): Promise<{ people: string[]; work: string[] }> {
  await untilCaughtUp(place);
  const { rows } = await place.hub.query<{ people: string[]; work: string[] }>(
    `SELECT ARRAY(
       SELECT DISTINCT ON (region_code, segment) people::text FROM enrolled_count
       ORDER BY region_code, segment, known_at DESC) AS people,
     ARRAY(
       SELECT DISTINCT coalesce(worker_group, 'not told') FROM enrollment_cell ORDER BY 1) AS work`,
  );
  return rows[0] ?? { people: [], work: [] };
}

test("an office that is brought up to date tells the same people, and the hub never doubts them", async () => {
  await record("fields", 10, "FARMER");
  await record("mosques", 7, "IMAM");
  await step("down");
  await subscribeOffice(place.hub, place.office);
  expect(await known()).toEqual({ people: Array(4).fill("17"), work: ["not told"] });
  await place.branch.query(`UPDATE enrollment SET headcount = 12 WHERE headcount = 10`);
  expect(await known()).toEqual({ people: Array(4).fill("19"), work: ["not told"] });

  await step("up");
  await publishOffice(place.branch, place.office.officeCode);
  expect(await known()).toEqual({ people: Array(4).fill("19"), work: ["FARMER", "IMAM"] });
  await place.branch.query(`UPDATE enrollment SET headcount = 20 WHERE headcount = 12`);
  await place.branch.query(`DELETE FROM enrollment WHERE headcount = 7`);
  expect(await known()).toEqual({ people: Array(4).fill("20"), work: ["FARMER"] });
  const { rows } = await place.hub.query<{ people: string | null }>(
    `SELECT DISTINCT people::text FROM enrolled_count ORDER BY 1`,
  );
  expect(rows.map(({ people }) => people)).toEqual(["17", "19", "20", "27"]);
});
