import { givenMember, type StatedMembership } from "../branch/support/given-member";
import { newKey } from "../branch/support/given";
import { type PublishedOffice, type TwoOffices, twoOffices } from "./two-offices";

jest.setTimeout(120_000);

let place: TwoOffices;
let one: PublishedOffice;
let other: PublishedOffice;

beforeAll(async () => {
  place = await twoOffices();
  ({ one, other } = place);
});
afterAll(() => place.drop());

const NIK = {
  twice: "1303014402990001",
  partly: "1303014402990002",
  earner: "1303014402990003",
  moved: "1303014402990004",
  atOne: "1303014402990005",
  once: "1303014402990006",
};

interface Case {
  id: string;
  class: string;
  months: { from: string; until: string }[];
  rupiahPaidTwice: string | null;
  paidTwiceBasis: string;
  ownSide: { id: string };
  otherOffice: { code: string; name: string };
  decisions: { office: string; decision: string; decidedOn: string }[];
  state: string;
  resolvedOn: string | null;
}

async function casesOf(office: PublishedOffice, month: string, filter = "") {
  const { data, errors } = await place.hubAskedBy(office).ask<{
    duplicateCases: {
      totalCount: number;
      nodes: Case[];
      unmatchedOffices: { code: string; reason: string }[];
    };
  }>(
    `query ($office: ID!, $month: Date!) {
       duplicateCases(office: $office, month: $month ${filter}) {
         totalCount unmatchedOffices { code reason }
         nodes { id class months { from until } rupiahPaidTwice paidTwiceBasis ownSide { id }
           otherOffice { code name } decisions { office decision decidedOn } state resolvedOn } } }`,
    { office: office.code, month },
  );
  expect(errors).toEqual([]);
  return data.duplicateCases;
}

async function theCase(office: PublishedOffice, month: string, ofClass: string): Promise<Case> {
  const { nodes } = await casesOf(office, month, `, class: ${ofClass}`);
  expect(nodes).toHaveLength(1);
  return nodes[0]!;
}

/** What a side of a case leads to at its own office. */
async function side(office: PublishedOffice, id: string) {
  const { _entities } = await office.ask<{ _entities: unknown[] }>(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on DuplicateSide {
       participantId participant { id maskedNik }
       memberships { startedOn endedOn regionCode enrollment { segment } }
       ownDecisions { decision reason } } } }`,
    { of: [{ __typename: "DuplicateSide", id }] },
  );
  return _entities[0];
}

async function decide(
  office: PublishedOffice,
  caseId: string,
  decision: string,
  decidedOn: string,
) {
  const { answer } = await office.ask<{ answer: Record<string, unknown> }>(
    `mutation ($input: DecideDuplicateCaseInput!) { answer: decideDuplicateCase(input: $input) {
       ... on DecidedDuplicateCase { case decision nextStep }
       ... on Refusal { problems { code path } } } }`,
    {
      input: {
        ...{ office: office.code, case: caseId, decision, decidedOn },
        reason: "Seen with the person",
        idempotencyKey: newKey(),
      },
    },
  );
  await office.publishTokens();
  return answer;
}

/** The same persons at two offices, in every way in which they can overlap. */
async function givenOverlaps(): Promise<void> {
  const at = (office: PublishedOffice, stated: StatedMembership) =>
    givenMember(office.db, office.code, stated);
  await at(one, { nik: NIK.twice, from: "2024-01-10" });
  await at(other, {
    nik: NIK.twice,
    from: "2024-03-01",
    until: "2024-05-31",
    funding: "VILLAGE_FUND",
  });
  await at(one, { nik: NIK.earner, from: "2024-01-01", segment: "PU", funding: "EMPLOYER" });
  await at(other, { nik: NIK.earner, from: "2024-02-01" });
  await at(one, { nik: NIK.moved, from: "2024-01-01", until: "2024-04-15" });
  await at(other, { nik: NIK.moved, from: "2024-04-20", programmes: ["JKM"] });
  await at(one, { nik: NIK.atOne, from: "2024-04-01", funding: "SELF" });
  await at(one, { nik: NIK.atOne, from: "2024-02-01", programmes: ["JKK"] });
  await at(one, { nik: NIK.once, from: "2024-01-01", until: "2024-03-31" });
  await at(other, { nik: NIK.once, from: "2024-04-01" });
  for (const office of [one, other]) await office.publishTokens();
}

describe("persons whom two offices have enrolled", () => {
  beforeAll(givenOverlaps);

  test("are found in every class, each with its months and what governments have paid twice", async () => {
    const { nodes, totalCount } = await casesOf(one, "2024-04-17");
    const found = new Map(nodes.map((node) => [node.class, node]));
    expect([totalCount, [...found.keys()].sort()]).toEqual([
      4,
      ["MOVED", "PU_AND_BPU", "SAME_OFFICE", "SAME_PROGRAMME_SAME_MONTH"],
    ]);
    expect(found.get("SAME_PROGRAMME_SAME_MONTH")).toMatchObject({
      months: [{ from: "2024-03-01", until: "2024-04-30" }],
      rupiahPaidTwice: "33600",
      paidTwiceBasis: "PAID_BY_GOVERNMENTS",
      otherOffice: { code: other.code, name: "Kantor Cabang Dua" },
      state: "OPEN",
    });
    expect(found.get("PU_AND_BPU")).toMatchObject({
      months: [{ from: "2024-02-01", until: "2024-04-30" }],
      rupiahPaidTwice: "0",
      paidTwiceBasis: "NOT_BOTH_PAID_BY_GOVERNMENTS",
    });
    expect(found.get("MOVED")).toMatchObject({
      months: [{ from: "2024-04-01", until: "2024-04-30" }],
      rupiahPaidTwice: "6800",
    });
    expect(found.get("SAME_OFFICE")).toMatchObject({
      months: [{ from: "2024-04-01", until: "2024-04-30" }],
      rupiahPaidTwice: "0",
      otherOffice: { code: one.code },
    });
  });

  test("are the same case for both offices, and each sees its own side only", async () => {
    const ours = await theCase(one, "2024-05-01", "SAME_PROGRAMME_SAME_MONTH");
    const theirs = await theCase(other, "2024-05-01", "SAME_PROGRAMME_SAME_MONTH");
    expect([theirs.id, theirs.rupiahPaidTwice]).toEqual([ours.id, "50400"]);
    expect(theirs.otherOffice.code).toBe(one.code);
    const own = expect.stringMatching(`^${one.code}:participant-[0-9]+$`) as string;
    expect(await side(one, ours.ownSide.id)).toEqual({
      participantId: own,
      participant: { id: own, maskedNik: expect.stringContaining("••••••••") as string },
      memberships: [
        {
          startedOn: "2024-01-10",
          endedOn: null,
          regionCode: "13.03",
          enrollment: { segment: "BPU" },
        },
      ],
      ownDecisions: [],
    });
    expect(await side(other, theirs.ownSide.id)).toMatchObject({
      memberships: [{ startedOn: "2024-03-01", endedOn: "2024-05-31" }],
    });
    const { errors } = await one.send(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on DuplicateSide { id } } }`,
      { of: [{ __typename: "DuplicateSide", id: theirs.ownSide.id }] },
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(["WRONG_OFFICE"]);
  });

  test("are no case in a month in which only one of them covers the person", async () => {
    const { nodes } = await casesOf(one, "2024-06-30");
    expect(nodes.map((node) => node.class).sort()).toEqual(["PU_AND_BPU", "SAME_OFFICE"]);
    expect((await casesOf(other, "2024-01-31")).nodes).toEqual([]);
  });

  test("are decided by both sides: until they agree the case is not resolved", async () => {
    const { id } = await theCase(one, "2024-04-30", "SAME_PROGRAMME_SAME_MONTH");
    expect(await decide(one, id, "KEEP_OURS", "2024-07-01")).toMatchObject({ nextStep: null });
    expect(await theCase(other, "2024-04-30", "SAME_PROGRAMME_SAME_MONTH")).toMatchObject({
      state: "ONE_SIDE_DECIDED",
      decisions: [{ office: one.code, decision: "KEEP_OURS", decidedOn: "2024-07-01" }],
    });
    await decide(other, id, "KEEP_OURS", "2024-07-03");
    expect((await casesOf(one, "2024-04-30", ", state: CONTRADICTED")).nodes).toMatchObject([
      { id },
    ]);
    expect(await decide(other, id, "END_OURS", "2024-07-05")).toMatchObject({
      nextStep: expect.stringContaining("mutation") as string,
    });
    const [resolved] = (await casesOf(one, "2024-04-30", ", state: RESOLVED")).nodes;
    expect(resolved).toMatchObject({ id, resolvedOn: "2024-07-05" });
    expect(resolved?.decisions.map(({ office, decision }) => [office, decision])).toEqual([
      [one.code, "KEEP_OURS"],
      [other.code, "END_OURS"],
    ]);
    expect(
      await side(
        other,
        (await theCase(other, "2024-04-30", "SAME_PROGRAMME_SAME_MONTH")).ownSide.id,
      ),
    ).toMatchObject({
      memberships: [{ endedOn: "2024-05-31" }],
      ownDecisions: [
        { decision: "END_OURS", reason: "Seen with the person" },
        { decision: "KEEP_OURS" },
      ],
    });
  });

  test("are decided only by an office that has enrolled them, and not in advance", async () => {
    const { id } = await theCase(one, "2024-04-30", "SAME_OFFICE");
    expect(await decide(other, id, "KEEP_OURS", "2024-07-01")).toEqual({
      problems: [{ code: "DUPLICATE_CASE_UNKNOWN", path: ["input", "case"] }],
    });
    expect(await decide(one, id, "END_OURS", "2199-01-01")).toEqual({
      problems: [{ code: "DATE_IN_FUTURE", path: ["input", "decidedOn"] }],
    });
    await decide(one, id, "END_OURS", "2024-07-01");
    expect(await theCase(one, "2024-04-30", "SAME_OFFICE")).toMatchObject({ state: "RESOLVED" });
  });

  test("leave the office as tokens only: no hub table holds a number of theirs", async () => {
    const { rows: tables } = await place.hub.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class
       WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
    );
    const { rows: published } = await one.pool.query<{ name: string; columns: string }>(
      `SELECT tablename AS name, array_to_string(attnames, ', ') AS columns
       FROM pg_publication_tables WHERE pubname = 'jangkauan'`,
    );
    const texts = [
      ...(await Promise.all(tables.map(({ name }) => dump(place.hub, name, "*")))),
      ...(await Promise.all(published.map(({ name, columns }) => dump(one.pool, name, columns)))),
    ].join();
    expect(texts).toContain("\\\\x");
    for (const nik of Object.values(NIK)) {
      for (const form of [
        nik,
        Buffer.from(nik).toString("hex"),
        Buffer.from(nik).toString("base64"),
      ])
        expect(texts).not.toContain(form);
    }
    expect(published.find(({ name }) => name === "membership_token")?.columns).not.toMatch(
      /participant|enrollment|started_on/,
    );
    expect(published.find(({ name }) => name === "duplicate_decision")?.columns).not.toMatch(
      /reason/,
    );
  });

  test("have other tokens under a new key: an epoch tells nothing of the one before", async () => {
    const keys = [
      { from: "2000-01", key: Buffer.alloc(32, 3) },
      { from: "2024-05", key: Buffer.alloc(32, 4) },
    ];
    const before = await theCase(one, "2024-04-30", "SAME_PROGRAMME_SAME_MONTH");
    for (const office of [one, other]) await office.publishTokens(keys);
    expect(await theCase(one, "2024-04-30", "SAME_PROGRAMME_SAME_MONTH")).toEqual(before);
    const after = await theCase(one, "2024-05-31", "SAME_PROGRAMME_SAME_MONTH");
    expect(after).toMatchObject({
      months: [{ from: "2024-05-01", until: "2024-05-31" }],
      rupiahPaidTwice: "16800",
      state: "OPEN",
    });
    expect(after.id.slice(0, 36)).not.toBe(before.id.slice(0, 36));
    // Both go on in the epoch that begins here, so that nobody has moved.
    expect((await casesOf(one, "2024-05-31", ", class: MOVED")).nodes).toEqual([]);
    const { rows } = await place.hub.query<{ shared: number }>(
      `SELECT count(*)::int AS shared FROM membership_token a JOIN membership_token b
         ON a.token = b.token AND a.epoch <> b.epoch`,
    );
    expect(rows).toEqual([{ shared: 0 }]);
  });

  test("are not found where offices have other keys, which the list says", async () => {
    await other.publishTokens([{ from: "2000-01", key: Buffer.alloc(32, 9) }]);
    await one.publishTokens();
    const { nodes, unmatchedOffices } = await casesOf(one, "2024-04-30");
    expect(nodes.map((node) => node.class)).toEqual(["SAME_OFFICE"]);
    expect(unmatchedOffices).toEqual([{ code: other.code, reason: "OTHER_KEY" }]);
    await other.publishTokens([{ from: "2024-02", key: Buffer.alloc(32, 3) }]);
    const [march, january] = [await casesOf(one, "2024-03-31"), await casesOf(one, "2024-01-31")];
    expect(march.unmatchedOffices).toEqual([{ code: other.code, reason: "OTHER_EPOCH" }]);
    expect(january.unmatchedOffices).toEqual([{ code: other.code, reason: "NO_KEY" }]);
    await other.publishTokens();
    expect((await casesOf(one, "2024-04-30")).unmatchedOffices).toEqual([]);
  });
});

async function dump(pool: TwoOffices["hub"], table: string, columns: string): Promise<string> {
  const { rows } = await pool.query<{ text: string | null }>(
    `SELECT string_agg(to_jsonb(row)::text, E'\\n') AS text FROM (SELECT ${columns} FROM ${table}) AS row`,
  );
  return rows[0]?.text ?? "";
}
