import { type BranchOffice, documentedOffice } from "../support/branch-office";
import { askRegion } from "../support/region-entity";

let palopo: BranchOffice;

beforeAll(async () => {
  palopo = await documentedOffice("palopo");
});

afterAll(() => palopo.close());

function askSidrap<Fields>(fields: string, code = "73.14"): Promise<Fields> {
  return askRegion<Fields>(palopo, code, fields, "palopo");
}

test("in Sidrap 68 of 68 desa pay from village funds", async () => {
  const answer = await askSidrap<object>(
    `villageParticipation(kind: DESA) {
       kind paying villages percent asOf sources { id publisher publishedOn }
     }
     later: villageParticipation(kind: DESA, funding: VILLAGE_FUND, asOf: "2024-12-31") { paying }
     before: villageParticipation(kind: DESA, asOf: "2023-10-01") { paying }
     fromRegency: villageParticipation(kind: DESA, funding: APBD) { paying }
     thatYear: villageParticipation(kind: DESA, year: 2023) { paying reported villages year }
     otherYear: villageParticipation(kind: DESA, year: 2024) { paying }
     urban: villageParticipation(kind: KELURAHAN) { paying villages percent }`,
  );
  expect(answer).toEqual({
    villageParticipation: {
      kind: "DESA",
      paying: 68,
      villages: 68,
      percent: 100,
      asOf: "2023-10-02",
      sources: [{ id: "palopo:sidrap-kso-2023", publisher: "Sebaran.com", publishedOn: "2023-10" }],
    },
    later: { paying: 68 },
    before: null,
    fromRegency: null,
    thatYear: { paying: 68, reported: 68, villages: 68, year: 2023 },
    otherYear: null,
    // What is recorded names desa only: of the 38 kelurahan it is unknown, which is not zero.
    urban: null,
  });
});

test("a district of Sidrap counts its own desa", async () => {
  const answer = await askSidrap<{
    villageParticipation: { paying: number; villages: number; percent: number };
  }>(`villageParticipation(kind: DESA) { paying villages percent }`, "73.14.01");
  const { paying, villages, percent } = answer.villageParticipation;
  expect(paying).toBe(villages);
  expect(villages).toBeLessThan(68);
  expect(percent).toBe(100);
});

test("a share of villages is rounded half up to two decimals", async () => {
  const unpaid = 8;
  await palopo.db.query(
    `DELETE FROM funding_line_village WHERE region_code IN (
       SELECT region_code FROM funding_line_village ORDER BY region_code LIMIT $1)`,
    [unpaid],
  );
  const { villageParticipation } = await askSidrap<{ villageParticipation: object }>(
    `villageParticipation(kind: DESA) { paying percent } claims { value computed check }`,
  );
  // 60 ÷ 68 = 0.88235…
  expect(villageParticipation).toEqual({ paying: 60, percent: 88.24 });
});

test("a stated figure that our rows contradict is a conflict", async () => {
  await palopo.db.query(
    `DELETE FROM funding_line_village WHERE region_code = (
       SELECT max(region_code) FROM funding_line_village)`,
  );
  const { claims } = await askSidrap<{ claims: { value: string; check: string }[] }>(
    `claims { value check }`,
  );
  expect(claims).toEqual([{ value: "68", check: "CONFLICT" }]);
});

test("the follow-up of Sidrap's KSO meeting was due in 2024 and is overdue", async () => {
  const answer = await askSidrap<object>(
    `meetings {
       kind heldOn attendingBodies agreement { id kind meetings { heldOn } }
       followUps { owner dueOn dueOnPrecision doneOn overdue }
     }`,
  );
  expect(answer).toEqual({
    meetings: [
      {
        kind: "OPERATIONAL_COOPERATION",
        heldOn: "2023-10-02",
        attendingBodies: expect.arrayContaining([
          "Branch office Palopo",
          "Sub-branch Sidrap",
        ]) as [],
        agreement: {
          id: "palopo:sidrap-kso",
          kind: "KSO",
          meetings: [{ heldOn: "2023-10-02" }],
        },
        followUps: [
          {
            owner: "Head of the village government agency",
            dueOn: "2024-12-31",
            dueOnPrecision: "YEAR",
            doneOn: null,
            overdue: true,
          },
        ],
      },
    ],
  });
});

test("the sub-branch shows what its branch keeps of its territory", async () => {
  const { _entities: offices } = await palopo.ask<{ _entities: object[] }>(
    `query ($offices: [_Any!]!) { _entities(representations: $offices) { ... on BranchOffice {
       code agreements { id } meetings { id } sources { id } enrollmentTotals(by: []) { headcount }
     } } }`,
    { offices: [{ __typename: "BranchOffice", code: "sidrap", officeCode: "palopo" }] },
  );
  expect(offices).toEqual([
    {
      code: "sidrap",
      agreements: [{ id: "palopo:sidrap-kso" }],
      meetings: [{ id: "palopo:sidrap-kso-2023-10-02" }],
      sources: [],
      enrollmentTotals: [],
    },
  ]);
});
