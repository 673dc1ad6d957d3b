import { buildHubSchema } from "../../src/hub/schema";
import { settleCopies } from "../../src/hub/replication/settle-copies";
import { resyncOffice, subscribeOffice } from "../../src/hub/replication/subscribe-office";
import { subscriptionName } from "../../src/domain/replication";
import { givenEligibleWorkers } from "../hub/support/given";
import { type TestHub, asking } from "../hub/support/hub";
import { type HubAndBranch, hubAndBranch, untilCaughtUp } from "./hub-and-branch";
import { givenCell, givenFigure } from "./office-rows";

describe("a ranking, while an office's rows are copied again", () => {
  let place: HubAndBranch;
  let officeCode: string;
  let ask: TestHub["ask"];

  beforeEach(async () => {
    place = await hubAndBranch();
    ({ officeCode } = place.office);
    ask = asking(await buildHubSchema(), place.hubDb);
    await givenEligibleWorkers(place.hubDb, { region: "13.03.07", workers: 200 });
    await givenFigure(place.branch, officeCode, { name: "stated", participants: 7 });
    await givenCell(place.branch, officeCode, { name: "APBD", headcount: 60 });
    await givenCell(place.branch, officeCode, { name: "CSR", headcount: 30 });
    await subscribeOffice(place.hub, place.office);
    await untilCaughtUp(place);
  });
  afterEach(() => place.drop());

  interface Answer {
    computed: { knownAt: string; snapshotId: string; rows: { participants: number | null }[] };
    stated: { rows: { participants: number | null }[] };
  }

  async function answer(knownAt?: string): Promise<Answer> {
    const { data, errors } = await ask<Answer>(
      `query ($knownAt: DateTime) {
         computed: coverageRanking(level: DISTRICT, within: "13.03", asOf: "2024-03-31",
           definition: "enrolled-of-potential", knownAt: $knownAt) {
           knownAt snapshotId rows { region { code } rank percent participants status } }
         stated: coverageRanking(within: "13", asOf: "2024-03-31", knownAt: $knownAt) {
           snapshotId rows { region { code } participants status } } }`,
      { knownAt },
    );
    expect(errors).toEqual([]);
    return data;
  }

  const enrolled = ({ computed }: Answer) => computed.rows[0]?.participants;
  const stated = ({ stated: { rows } }: Answer) =>
    rows.map(({ participants }) => participants).filter((people) => people !== null);

  async function whileUnread(changes: () => Promise<unknown>): Promise<void> {
    await place.hub.query(`ALTER SUBSCRIPTION "${subscriptionName(officeCode)}" DISABLE`);
    await changes();
  }

  test("goes on, repeats what was known, and takes back what the branch no longer has at the end", async () => {
    const { knownAt } = (await answer()).computed;
    const before = await answer(knownAt);
    expect([enrolled(before), stated(before)]).toEqual([90, [7]]);

    await whileUnread(() =>
      place.branch.query("DELETE FROM enrollment_cell WHERE funding = 'CSR'"),
    );
    const resync = { isOver: false };
    const resyncing = resyncOffice(place.hub, place.office).finally(() => {
      resync.isOver = true;
    });
    let asked = 0;
    while (!resync.isOver || asked < 5) {
      const meanwhile = await answer();
      expect([enrolled(meanwhile), stated(meanwhile)]).toEqual([90, [7]]);
      expect(await answer(knownAt)).toEqual(before);
      asked += 1;
    }
    await resyncing;
    await untilCaughtUp(place);
    expect(enrolled(await answer())).toBe(90);

    await settleCopies(place.hub);
    expect(enrolled(await answer())).toBe(60);
    expect(JSON.stringify(await answer(knownAt))).toBe(JSON.stringify(before));
    await settleCopies(place.hub);
    expect(enrolled(await answer())).toBe(60);
    expect(stated(await answer())).toEqual([7]);
  });

  test("counts what changed meanwhile once, and nothing twice", async () => {
    await whileUnread(async () => {
      await place.branch.query("UPDATE enrollment_cell SET joined = 75 WHERE funding = 'APBD'");
      await givenCell(place.branch, officeCode, { name: "BAZNAS", headcount: 5 });
    });
    for (let times = 0; times < 2; times += 1) {
      await resyncOffice(place.hub, place.office);
      await untilCaughtUp(place);
      await settleCopies(place.hub);
      expect(enrolled(await answer())).toBe(75 + 30 + 5);
    }
    const { rows } = await place.hub.query<{ counts: string }>(
      "SELECT count(DISTINCT known_at) AS counts FROM enrolled_count WHERE segment = 'ALL'",
    );
    expect(Number(rows[0]?.counts)).toBeLessThanOrEqual(4);
  });

  test("takes nothing back while no copy has been made", async () => {
    await whileUnread(() => place.branch.query("DELETE FROM enrollment_cell"));
    await place.hub.query("INSERT INTO copied_again VALUES ($1)", [`${officeCode}-elsewhere`]);
    await settleCopies(place.hub);
    expect(enrolled(await answer())).toBe(90);
  });
});
