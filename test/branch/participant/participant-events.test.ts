import { closeMonth, closingsOf } from "../month/given-month";
import { type BranchOffice, newOffice } from "../support/branch-office";
import { newKey, recordEnrollment, refusedFor, rowsIn } from "../support/given";
import {
  enrol,
  itemisedCohort,
  nik,
  PARTICIPANT,
  type ParticipantAnswer,
  recordOfParticipant,
} from "../support/given-people";
import { heldUpAt } from "../support/hold-up";
import { trailOf } from "../support/trail";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});

beforeEach(() => solok.forget());

afterAll(() => solok.close());

const stays = ({ memberships }: Partial<ParticipantAnswer>) =>
  (memberships ?? []).map(
    ({ startedOn, endedOn, endedBecause }) => `${startedOn} ${endedOn} ${endedBecause}`,
  );

const january = { startedOn: "2024-01-01" };

/** Whatever the office keeps, apart from what is sealed. */
async function everythingKept(): Promise<string> {
  const tables = ["participant", "membership", "trail_entry", "recorded_request"];
  const dumps = tables.map((table) => solok.db.query<unknown[]>(`SELECT * FROM ${table}`));
  return JSON.stringify(await Promise.all(dumps));
}

test("a person is enrolled, shown masked, and found by the NIK", async () => {
  const cohort = await itemisedCohort(solok);
  const domicile = { region: "13.72.01", since: "2020-05-01" };
  const person = await enrol(solok, 3, cohort, { name: "Siti Aminah", wage: "2500000", domicile });
  expect(person).toEqual({
    id: expect.stringMatching(/^solok:participant-[0-9]+$/) as string,
    maskedNik: "1372••••••••0003",
    maskedName: "S••• A•••",
    diedOn: null,
    domicile: { region: { code: "13.72.01" } },
    memberships: [
      {
        startedOn: "2024-01-01",
        endedOn: null,
        endedBecause: null,
        workerGroup: null,
        paidBy: "APBD",
        region: { code: "13.03.07" },
        enrollment: { id: cohort },
      },
    ],
  });
  const find = (of: string) =>
    solok.send<{ found: ParticipantAnswer | null }>(
      `query ($nik: Nik!) { found: findParticipant(office: "solok", nik: $nik) { ${PARTICIPANT} } }`,
      { nik: of },
    );
  expect((await find(nik(3))).data.found).toEqual(person);
  expect((await find(nik(4))).data.found).toBeNull();
  const { errors } = await find("137212120385000");
  expect(errors[0]?.extensions).toMatchObject({ code: "NIK_INVALID", argument: "nik" });
  const told =
    JSON.stringify(errors) + (await everythingKept()) + JSON.stringify(await trailOf(solok));
  expect(told).not.toMatch(/Aminah|13721212/i);
});

test("the same request again enrols nobody, and the same key for another person is refused", async () => {
  const cohort = await itemisedCohort(solok);
  const request = { idempotencyKey: newKey() };
  const first = await enrol(solok, 1, cohort, request);
  expect(await enrol(solok, 1, cohort, request)).toEqual(first);
  expect(await enrol(solok, 1, cohort)).toEqual(first);
  expect(refusedFor(await enrol(solok, 2, cohort, request))).toEqual([
    "IDEMPOTENCY_KEY_REUSED at input.idempotencyKey",
  ]);
  expect(await rowsIn(solok, "participant", "membership")).toEqual([1, 1]);
  expect((await trailOf(solok, '(operation: "enrolParticipant")')).nodes).toHaveLength(1);
});

test("a NIK that cannot be one, another name and a foreign region are refused in words", async () => {
  const cohort = await itemisedCohort(solok);
  await enrol(solok, 1, cohort);
  const answers = await Promise.all([
    enrol(solok, 2, cohort, { nik: "0099011203850001" }),
    enrol(solok, 2, cohort, { nik: "1372121303850000" }),
    enrol(solok, 2, cohort, { nik: 1372121203850002, name: 7 }),
    enrol(solok, 1, cohort, { name: "BUDI" }),
    enrol(solok, 2, cohort, { region: "73.73" }),
  ]);
  expect(answers.map(refusedFor)).toEqual([
    ["NIK_INVALID at input.nik"],
    ["NIK_INVALID at input.nik"],
    ["NIK_INVALID at input.nik", "MALFORMED at input.name"],
    ["NAME_DIFFERS at input.name"],
    ["REGION_NOT_SERVED at input.region"],
  ]);
  expect(JSON.stringify(answers)).not.toMatch(/BUDI|SITI|[0-9]{15}/);
  expect(await rowsIn(solok, "participant")).toEqual([1]);
});

test("who leaves, moves and dies is in the enrollments until that day", async () => {
  const [farmers, drivers] = [await itemisedCohort(solok), await itemisedCohort(solok)];
  const { id: participant } = await enrol(solok, 1, farmers);
  const move = { participant, enrollment: farmers, ...january, to: drivers, region: "13.03.07" };
  const onThe = (movesOn: string) =>
    recordOfParticipant(solok, "moveParticipant", { ...move, movesOn });
  expect(refusedFor(await onThe("2024-03-15"))).toEqual(["CONTRADICTION at input.movesOn"]);
  expect(stays(await onThe("2024-04-01"))).toEqual([
    "2024-01-01 2024-03-31 MOVED",
    "2024-04-01 null null",
  ]);
  const died = await recordOfParticipant(solok, "recordDeath", {
    participant,
    diedOn: "2024-06-10",
  });
  expect([died.diedOn, ...stays(died)]).toEqual([
    "2024-06-10",
    "2024-01-01 2024-03-31 MOVED",
    "2024-04-01 2024-06-10 DIED",
  ]);
  expect(refusedFor(await enrol(solok, 1, farmers, { startedOn: "2024-07-01" }))).toEqual([
    "PARTICIPANT_DIED at input.startedOn",
  ]);
  const alive = await recordOfParticipant(solok, "correctDeath", {
    participant,
    because: "It was a namesake of the same village",
  });
  expect([alive.diedOn, stays(alive).at(-1)]).toEqual([null, "2024-04-01 null null"]);
  const leave = { participant, enrollment: drivers, startedOn: "2024-04-01" };
  const left = (endedOn: string) =>
    recordOfParticipant(solok, "endMembership", { ...leave, endedOn });
  expect(refusedFor(await left("2024-03-01"))).toEqual(["END_BEFORE_START at input.endedOn"]);
  expect(stays(await left("2024-08-31")).at(-1)).toBe("2024-04-01 2024-08-31 LEFT");
  expect(refusedFor(await left("2024-09-30"))).toEqual([
    "MEMBERSHIP_ALREADY_ENDED at input.endedOn",
  ]);
  const { nodes } = await trailOf(solok, `(record: "${participant}")`);
  expect(nodes.map(({ operation, changed }) => [operation, ...changed])).toEqual([
    ["endMembership", "memberships"],
    ["correctDeath", "diedOn", "memberships", "because"],
    ["recordDeath", "diedOn", "memberships"],
    ["moveParticipant", "memberships"],
    ["enrolParticipant", "diedOn", "domiciles", "memberships"],
  ]);
});

test("what was recorded wrong is corrected, with why, and the trail keeps what it was", async () => {
  const [farmers, drivers] = [await itemisedCohort(solok), await itemisedCohort(solok)];
  const { id: participant } = await enrol(solok, 1, farmers, { name: "SITI AMINAH" });
  const { id: other } = await enrol(solok, 2, drivers, { name: "BUDI SANTOSO" });
  const correct = (stated: Record<string, unknown>) =>
    recordOfParticipant(solok, "correctMembership", {
      ...{ participant, enrollment: farmers, ...january, because: "Read wrongly from the list" },
      ...stated,
    });
  expect(refusedFor(await correct({}))).toEqual(["MISSING at input.right"]);
  const right = { startedOn: "2024-02-01", region: "13.03.08", workerGroup: "FARMER" };
  expect((await correct({ right })).memberships).toMatchObject([
    { startedOn: "2024-02-01", region: { code: "13.03.08" }, workerGroup: "FARMER" },
  ]);
  expect(refusedFor(await correct({ right }))).toEqual(["MEMBERSHIP_UNKNOWN at input.startedOn"]);
  expect(stays(await correct({ startedOn: "2024-02-01", neverWas: true }))).toEqual([]);

  const put = (stated: Record<string, unknown>) =>
    recordOfParticipant(solok, "correctParticipant", {
      ...{ participant, because: "Typed wrongly from the card", ...stated },
    });
  expect(refusedFor(await put({}))).toEqual(["MISSING at input"]);
  expect(refusedFor(await put({ nik: nik(2) }))).toEqual(["NIK_OF_ANOTHER at input.nik"]);
  expect(refusedFor(await put({ name: "SITI A", because: "siti  aminah is wrong" }))).toEqual([
    "PERSONAL_DATA at input.because",
  ]);
  expect(await put({ nik: nik(5), name: "RINA" })).toMatchObject({
    id: participant,
    maskedNik: "1372••••••••0005",
    maskedName: "R•••",
  });
  expect((await enrol(solok, 5, farmers, { name: "RINA" })).id).toBe(participant);
  const home = { participant: other, region: "13.72.01", since: "2021-01-01" };
  const lives = (stated: Record<string, unknown>) =>
    recordOfParticipant(solok, "recordDomicile", { ...home, ...stated });
  await lives({});
  expect(refusedFor(await lives({ region: "13.72.02" }))).toEqual([
    "DOMICILE_DIFFERS at input.since",
  ]);
  expect((await lives({ region: "13.72.02", corrects: true })).domicile).toEqual({
    region: { code: "13.72.02" },
  });
  expect((await everythingKept()) + JSON.stringify(await trailOf(solok))).not.toMatch(
    /AMINAH|RINA|13721212/i,
  );
});

test("of two officers who enrol the same person at once, one is told that it is paid already", async () => {
  const [one, other] = [await itemisedCohort(solok), await itemisedCohort(solok)];
  const answers = await heldUpAt(solok, "participant", 2, () =>
    Promise.all([enrol(solok, 1, one), enrol(solok, 1, other)]),
  );
  expect(answers.flatMap(refusedFor)).toEqual(["PAID_TWICE at input.startedOn"]);
  expect(await rowsIn(solok, "participant", "membership")).toEqual([1, 1]);
});

test("nobody is told who a participant is before it stands in the trail who asked and why", async () => {
  const cohort = await itemisedCohort(solok);
  const { id } = await enrol(solok, 1, cohort, { name: "SITI AMINAH", wage: "2500000" });
  const reveal = async (reason: string) => {
    const { data, errors } = await solok.send<{
      answer: { nik?: string; problems?: { code: string; path: string[]; value: string }[] };
    }>(
      `query ($id: ID!, $reason: String!) { answer: revealParticipant(
         office: "solok", id: $id, reason: $reason, recordedBy: "Claims desk") {
         ... on RevealedParticipant { nik name wage participant { id } }
         ... on Refusal { problems { code path value message remedy } } } }`,
      { id, reason },
    );
    return { ...data?.answer, errors };
  };
  expect((await reveal("because")).problems).toMatchObject([{ code: "WRONG_LENGTH" }]);
  expect((await reveal(`Claim of ${nik(1)}`)).problems).toMatchObject([
    { code: "PERSONAL_DATA", value: null },
  ]);
  expect((await reveal("Siti Aminah asked for it")).problems).toMatchObject([
    { code: "PERSONAL_DATA", path: ["reason"], value: null },
  ]);
  await solok.db.query("ALTER TABLE trail_entry RENAME TO trail_kept");
  const unwritten = await reveal("Check of a death claim");
  await solok.db.query("ALTER TABLE trail_kept RENAME TO trail_entry");
  expect(JSON.stringify([unwritten, unwritten.errors])).not.toMatch(/1372|SITI/);
  expect(await reveal("Check of a death claim")).toMatchObject({
    nik: nik(1),
    name: "SITI AMINAH",
    wage: "2500000",
    participant: { id },
  });
  const { nodes } = await trailOf(solok, `(record: "${id}", operation: "revealParticipant")`);
  expect(nodes.map(({ who, after }) => [who, after])).toEqual([
    ["Claims desk", { revealedBecause: "Check of a death claim" }],
  ]);
});

test("a stated enrollment is itemised: its number stands beside the count and is checked", async () => {
  const parts = [{ region: "13.03.07", headcount: 2 }];
  const { id } = await recordEnrollment(solok, { headcount: 2, parts, programmes: ["JKM"] });
  const itemise = async () => {
    const { answer } = await solok.ask<{ answer: Record<string, unknown> }>(
      `mutation ($input: ItemiseEnrollmentInput!) { answer: itemiseEnrollment(input: $input) {
         ... on Enrollment { itemised statedHeadcount statedCheck parts { headcount } }
         ... on Refusal { problems { code path } } } }`,
      {
        input: {
          ...{ office: "solok", idempotencyKey: newKey(), enrollment: id },
          because: "The regency sent the list of names",
        },
      },
    );
    return answer;
  };
  expect(refusedFor(await enrol(solok, 1, id))).toEqual([
    "ENROLLMENT_NOT_ITEMISED at input.enrollment",
  ]);
  expect(await itemise()).toEqual({
    ...{ itemised: true, statedHeadcount: 2, statedCheck: "CONFLICT", parts: [] },
  });
  expect(await itemise()).toMatchObject({ problems: [{ code: "ENROLLMENT_ALREADY_ITEMISED" }] });
  await enrol(solok, 1, id);
  const { id: second } = await enrol(solok, 2, id, { startedOn: "2024-03-01" });
  const people = `participants(first: $first, after: $after, activeOn: $on) {
    totalCount nodes { id } pageInfo { endCursor hasNextPage } }`;
  interface Page {
    totalCount: number;
    nodes: { id: string }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
  }
  const ask = (variables: Record<string, unknown>) =>
    solok.ask<{
      enrollment: { participants: Page; statedCheck: string };
      _entities: [{ participants: Page }];
    }>(
      `query ($id: ID!, $first: Int, $after: String, $on: Date, $of: [_Any!]!) {
         enrollment(id: $id) { statedCheck(on: $on) ${people} }
         _entities(representations: $of) { ... on Region { ${people} } } }`,
      { id, of: [{ __typename: "Region", code: "13.03.07", officeCode: "solok" }], ...variables },
    );
  const { enrollment, _entities: regions } = await ask({ first: 1 });
  expect(enrollment.statedCheck).toBe("AGREES");
  expect(enrollment.participants).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
  expect(regions[0].participants).toEqual(enrollment.participants);
  const next = await ask({ first: 1, after: enrollment.participants.pageInfo.endCursor });
  expect(next.enrollment.participants.nodes).toEqual([{ id: second }]);
  expect(next._entities[0].participants.pageInfo.hasNextPage).toBe(false);
  const february = await ask({ on: "2024-02-01" });
  expect(february.enrollment.participants.totalCount).toBe(1);
  expect(february.enrollment.statedCheck).toBe("CONFLICT");
});

test("a closed month says again what it holds when its cohort is itemised afterwards", async () => {
  const { id } = await recordEnrollment(solok, { headcount: 120 });
  await closeMonth(solok, { month: "2024-03-31" });
  await solok.ask(
    `mutation ($input: ItemiseEnrollmentInput!) { itemiseEnrollment(input: $input) { __typename } }`,
    {
      input: {
        ...{ office: "solok", idempotencyKey: newKey(), enrollment: id },
        because: "The regency sent the list of names",
      },
    },
  );
  expect((await closingsOf(solok, "2024-03-31")).length).toBe(2);
});
