import { type BranchOffice, newOffice } from "../support/branch-office";
import { newKey, recordAgreement, refusedFor, rowsIn } from "../support/given";
import { addFollowUp, recordMeeting } from "../support/given-meeting";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});
beforeEach(() => solok.forget());
afterAll(() => solok.close());

const TABLES = ["meeting", "meeting_region", "follow_up", "source", "recorded_request"];

test("a compliance forum is recorded with its decree, decisions, bodies and follow-ups", async () => {
  const { id: agreement } = await recordAgreement(solok);
  const { id } = await recordMeeting(solok, {
    agreement,
    regions: ["13.73", "13.03"],
    foundingDecree: "Keputusan Bupati 188.45/12/2022",
    attendingBodies: ["Regency government", "Branch office Solok"],
    decisions: ["Every agency lists its own workers"],
    followUps: [
      {
        owner: "Heads of agencies",
        what: "List the workers",
        dueOn: "2024-06-10",
        dueOnPrecision: "MONTH",
      },
      { owner: "Manpower agency", what: "Report", dueOn: "2024-02-29", dueOnPrecision: "YEAR" },
      { owner: "Branch office Solok", what: "Tell the villages" },
    ],
    sources: [{ about: "Minutes of the forum" }],
  });
  const { meeting } = await solok.ask<{ meeting: object }>(
    `query ($id: ID!) { meeting(id: $id) {
       kind heldOn foundingDecree decisions attendingBodies regions { code } agreement { id }
       followUps { owner dueOn dueOnPrecision state overdue version outcome meeting { id } }
       sources { about } } }`,
    { id },
  );
  const untold = { version: 1, outcome: null, meeting: { id } };
  expect(meeting).toEqual({
    kind: "COMPLIANCE_FORUM",
    heldOn: "2024-05-02",
    foundingDecree: "Keputusan Bupati 188.45/12/2022",
    decisions: ["Every agency lists its own workers"],
    attendingBodies: ["Regency government", "Branch office Solok"],
    regions: [{ code: "13.03" }, { code: "13.73" }],
    agreement: { id: agreement },
    followUps: [
      {
        ...{ owner: "Heads of agencies", dueOn: "2024-06-30", dueOnPrecision: "MONTH" },
        ...{ state: "OVERDUE", overdue: true, ...untold },
      },
      {
        ...{ owner: "Manpower agency", dueOn: "2024-12-31", dueOnPrecision: "YEAR" },
        ...{ state: "OVERDUE", overdue: true, ...untold },
      },
      {
        ...{ owner: "Branch office Solok", dueOn: null, dueOnPrecision: null },
        ...{ state: "OPEN", overdue: false, ...untold },
      },
    ],
    sources: [{ about: "Minutes of the forum" }],
  });
});

test("a meeting that is sent again is recorded once", async () => {
  const request = { idempotencyKey: newKey() };
  const first = await recordMeeting(solok, request);
  expect(await recordMeeting(solok, request)).toEqual(first);
  expect(await rowsIn(solok, "meeting")).toEqual([1]);
});

test.each([
  ["a meeting to come", { heldOn: "2099-01-01" }, "DATE_IN_FUTURE at input.heldOn"],
  ["a region that is not served", { regions: ["73.14"] }, "REGION_NOT_SERVED at input.regions.0"],
  [
    "a launch that a decree founded",
    { kind: "LAUNCH", foundingDecree: "SK 1" },
    "CONTRADICTION at input.foundingDecree",
  ],
  [
    "what is due before the meeting",
    { followUps: [{ owner: "A", what: "B", dueOn: "2024-05-01" }] },
    "CONTRADICTION at input.followUps.0.dueOn",
  ],
  [
    "a precision of no day",
    { followUps: [{ owner: "A", what: "B", dueOnPrecision: "YEAR" }] },
    "MISSING at input.followUps.0.dueOn",
  ],
  [
    "an owner who is named by number",
    { followUps: [{ owner: "1303072506900001", what: "B" }] },
    "PERSONAL_DATA at input.followUps.0.owner",
  ],
  [
    "an agreement that is unknown",
    { agreement: "solok:no" },
    "AGREEMENT_UNKNOWN at input.agreement",
  ],
  [
    "another office's agreement",
    { agreement: "palopo:sidrap-kso" },
    "AGREEMENT_OF_ANOTHER_OFFICE at input.agreement",
  ],
])("%s is refused, and nothing is stored", async (_, stated, refused) => {
  expect(refusedFor(await recordMeeting(solok, stated))).toEqual([refused]);
  expect(await rowsIn(solok, ...TABLES)).toEqual([0, 0, 0, 0, 0]);
});

test("an agreement for other regions is not what the meeting reviewed", async () => {
  const { id: agreement } = await recordAgreement(solok, { regions: ["13.73"] });
  expect(refusedFor(await recordMeeting(solok, { agreement }))).toEqual([
    "CONTRADICTION at input.agreement",
  ]);
});

test("follow-ups that are added at once get places of their own", async () => {
  const { id } = await recordMeeting(solok);
  const added = await Promise.all([1, 2, 3, 4, 5].map(() => addFollowUp(solok, id)));
  expect(added.map((followUp) => followUp.id).sort()).toEqual(
    [0, 1, 2, 3, 4].map((place) => `${id}/${place}`),
  );
});

test("a follow-up of an unknown meeting, or due before it, is not added", async () => {
  const { id } = await recordMeeting(solok);
  expect(refusedFor(await addFollowUp(solok, "solok:nothing"))).toEqual([
    "MEETING_UNKNOWN at input.meeting",
  ]);
  expect(refusedFor(await addFollowUp(solok, "palopo:meeting"))).toEqual([
    "MEETING_UNKNOWN at input.meeting",
  ]);
  expect(refusedFor(await addFollowUp(solok, id, { dueOn: "2024-05-01" }))).toEqual([
    "CONTRADICTION at input.followUp.dueOn",
  ]);
  expect(await rowsIn(solok, "follow_up")).toEqual([0]);
});
