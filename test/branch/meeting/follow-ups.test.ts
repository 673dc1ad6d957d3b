import { type BranchOffice, documentedOffice, newOffice } from "../support/branch-office";
import { newKey, refusedFor } from "../support/given";
import {
  addFollowUp,
  completeFollowUp,
  listFollowUps,
  recordMeeting,
} from "../support/given-meeting";
import { askRegion } from "../support/region-entity";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});
beforeEach(() => solok.forget());
afterAll(() => solok.close());

const TASK = { owner: "Manpower agency", what: "List the workers" };

interface Listed {
  totalCount: number;
  nodes: { what: string; state: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

test("a follow-up that is done on a day was open or overdue before it", async () => {
  const { followUps } = await recordMeeting(solok, {
    followUps: [{ ...TASK, dueOn: "2024-05-31" }],
  });
  const [followUp] = followUps;
  const done = await completeFollowUp(solok, followUp?.id ?? "", {
    doneOn: "2024-07-01",
    outcome: "1,333 listed",
  });
  expect(done).toMatchObject({ doneOn: "2024-07-01", version: 2 });
  const { meetings } = await askRegion<{ meetings: object[] }>(
    solok,
    "13.03",
    `meetings { followUps { outcome state open: state(on: "2024-05-31") late: state(on: "2024-06-30")
       wasLate: overdue(on: "2024-06-30") overdue } }`,
  );
  expect(meetings).toEqual([
    {
      followUps: [
        {
          ...{ outcome: "1,333 listed", state: "DONE", open: "OPEN", late: "OVERDUE" },
          ...{ wasLate: true, overdue: false },
        },
      ],
    },
  ]);
});

test("of fifty who complete it at once one wins, and the others learn that it is done", async () => {
  const { id } = await recordMeeting(solok);
  const followUp = await addFollowUp(solok, id);
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => completeFollowUp(solok, followUp.id)),
  );
  expect(answers.filter(({ problems }) => problems === undefined)).toHaveLength(1);
  const refused = answers.flatMap(({ problems }) => problems ?? []);
  expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(["CONFLICT"]));
  expect(refused[0]?.message).toContain("done on 2024-06-01, in version 2");
});

test("whoever sends the same completion again gets the same answer", async () => {
  const { id } = await recordMeeting(solok);
  const followUp = await addFollowUp(solok, id);
  const request = { idempotencyKey: newKey() };
  const first = await completeFollowUp(solok, followUp.id, request);
  expect(await completeFollowUp(solok, followUp.id, request)).toEqual(first);
});

test.each([
  ["a day to come", { doneOn: "2099-01-01" }, "DATE_IN_FUTURE at input.doneOn"],
  ["a day before the meeting", { doneOn: "2024-05-01" }, "CONTRADICTION at input.doneOn"],
  ["a version that was never read", { expectedVersion: 7 }, "CONFLICT at input.expectedVersion"],
  [
    "a follow-up that nobody knows",
    { followUp: "solok:a/9" },
    "FOLLOW_UP_UNKNOWN at input.followUp",
  ],
  ["what is no follow-up", { followUp: "solok:a" }, "FOLLOW_UP_UNKNOWN at input.followUp"],
  ["another office's", { followUp: "palopo:a/0" }, "FOLLOW_UP_UNKNOWN at input.followUp"],
])("%s is refused", async (_, stated, refused) => {
  const { id } = await recordMeeting(solok);
  const followUp = await addFollowUp(solok, id);
  expect(refusedFor(await completeFollowUp(solok, followUp.id, stated))).toEqual([refused]);
});

test("an office lists what is overdue, open or done on a day, earliest due first", async () => {
  await recordMeeting(solok, {
    followUps: [
      { ...TASK, what: "no day" },
      { ...TASK, what: "later", dueOn: "2025-06-01" },
      { ...TASK, what: "late", dueOn: "2024-12-31" },
    ],
  });
  const { followUps } = await recordMeeting(solok, {
    heldOn: "2024-06-02",
    followUps: [{ ...TASK, what: "done", dueOn: "2024-07-01" }],
  });
  await completeFollowUp(solok, followUps[0]?.id ?? "", { doneOn: "2024-08-01" });
  const all = await listFollowUps<Listed>(solok, "");
  expect(all.nodes.map(({ what, state }) => `${what} ${state}`)).toEqual([
    "done DONE",
    "late OVERDUE",
    "later OPEN",
    "no day OPEN",
  ]);
  const named = async (stated: string) =>
    (await listFollowUps<Listed>(solok, stated)).nodes.map(({ what }) => what);
  expect(await named("state: OVERDUE")).toEqual(["late"]);
  expect(await named("state: OPEN")).toEqual(["later", "no day"]);
  expect(await named('dueBefore: "2025-01-01"')).toEqual(["done", "late"]);
  expect(await named('state: OPEN, dueBefore: "2025-06-01"')).toEqual([]);
});

test("a page goes on where it ended while follow-ups are added", async () => {
  const { id } = await recordMeeting(solok);
  for (const day of ["01", "03", "05"])
    await addFollowUp(solok, id, { dueOn: `2024-06-${day}`, what: day });
  const page = (after: string) =>
    listFollowUps<Listed>(
      solok,
      `first: 2 ${after}`,
      "totalCount nodes { what state } pageInfo { hasNextPage endCursor }",
    );
  const first = await page("");
  expect(first.nodes.map(({ what }) => what)).toEqual(["01", "03"]);
  await addFollowUp(solok, id, { dueOn: "2024-06-02", what: "02" });
  await addFollowUp(solok, id, { dueOn: "2024-06-04", what: "04" });
  const second = await page(`, after: "${first.pageInfo.endCursor}"`);
  expect(second.nodes.map(({ what }) => what)).toEqual(["04", "05"]);
  expect(second).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: false } });
});

test("a page of none, of too many, or after a text that is no cursor is refused", async () => {
  await expect(listFollowUps(solok, "first: 0")).rejects.toThrow("1 to 500");
  await expect(listFollowUps(solok, "first: 501")).rejects.toThrow("1 to 500");
  await expect(listFollowUps(solok, 'after: "x"')).rejects.toThrow("cursor");
  const forged = Buffer.from('["followUps","2024-02-31","solok:a","0"]').toString("base64url");
  await expect(listFollowUps(solok, `after: "${forged}"`)).rejects.toThrow("cursor");
});

test("Sidrap's follow-up of 2024 is overdue, for its region and for the sub-branch too", async () => {
  const palopo = await documentedOffice("palopo");
  try {
    const { followUps } = await askRegion<{ followUps: object }>(
      palopo,
      "73.14",
      `followUps(state: OVERDUE) { totalCount nodes { owner dueOn overdue meeting { agreement { id } } } }`,
      "palopo",
    );
    expect(followUps).toEqual({
      totalCount: 1,
      nodes: [
        {
          owner: "Head of the village government agency",
          dueOn: "2024-12-31",
          overdue: true,
          meeting: { agreement: { id: "palopo:sidrap-kso" } },
        },
      ],
    });
    const { _entities: offices } = await palopo.ask<{ _entities: object[] }>(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on BranchOffice {
         overdue: followUps(state: OVERDUE) { totalCount }
         inTime: followUps(state: OPEN, on: "2024-12-31") { totalCount }
         beforeTheMeeting: followUps(on: "2023-10-01") { totalCount } } } }`,
      { of: [{ __typename: "BranchOffice", code: "sidrap", officeCode: "palopo" }] },
    );
    expect(offices).toEqual([
      {
        overdue: { totalCount: 1 },
        inTime: { totalCount: 1 },
        beforeTheMeeting: { totalCount: 0 },
      },
    ]);
  } finally {
    await palopo.close();
  }
});

test("the forum of 1 December 2022 asked for something without a day, which is never overdue", async () => {
  const documented = await documentedOffice("solok");
  try {
    const listed = await listFollowUps<object>(
      documented,
      "",
      "nodes { dueOn state overdue meeting { kind heldOn } }",
      "solok",
      "2026-01-01",
    );
    expect(listed).toEqual({
      nodes: [
        {
          ...{ dueOn: null, state: "OPEN", overdue: false },
          meeting: { kind: "COMPLIANCE_FORUM", heldOn: "2022-12-01" },
        },
      ],
    });
  } finally {
    await documented.close();
  }
});
