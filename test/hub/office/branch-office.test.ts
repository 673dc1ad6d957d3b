import { loadHubFacts } from "../../../src/hub/reference/load-hub-facts";
import { givenSource } from "../support/given";
import { type TestHub, givenHub, inHubOfItsOwn } from "../support/hub";

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub("solok", "palopo");
  await loadHubFacts(hub.db);
});
afterAll(() => hub.stop());

async function answer(query: string, at: TestHub = hub): Promise<unknown> {
  const { data, errors } = await at.ask(query);
  expect(errors).toEqual([]);
  return data;
}

test("the regional office leads Solok, and Palopo has the sub-branch in Sidrap", async () => {
  expect(
    await answer(`{ branchOffices { code kind parent { code } children { code } officeCode } }`),
  ).toEqual({
    branchOffices: [
      {
        code: "palopo",
        kind: "BRANCH",
        parent: null,
        children: [{ code: "sidrap" }],
        officeCode: "palopo",
      },
      {
        code: "sidrap",
        kind: "SUB_BRANCH",
        parent: { code: "palopo" },
        children: [],
        officeCode: "palopo",
      },
      {
        code: "solok",
        kind: "BRANCH",
        parent: { code: "sumbar-riau" },
        children: [],
        officeCode: "solok",
      },
      {
        code: "sumbar-riau",
        kind: "REGIONAL",
        parent: null,
        children: [{ code: "solok" }],
        officeCode: null,
      },
    ],
  });
});

test("offices are listed by kind, and by a region that they serve, in it or above it", async () => {
  expect(
    await answer(
      `{ kind: branchOffices(kind: SUB_BRANCH) { code }
         served: branchOffices(within: "73.14") { code }
         district: branchOffices(within: "13.03.07") { code }
         province: branchOffices(within: "13", kind: BRANCH) { code }
         elsewhere: branchOffices(within: "11") { code } }`,
    ),
  ).toEqual({
    kind: [{ code: "sidrap" }],
    served: [{ code: "palopo" }, { code: "sidrap" }],
    district: [{ code: "solok" }, { code: "sumbar-riau" }],
    province: [{ code: "solok" }],
    elsewhere: [],
  });
});

test("a region's office is the branch that serves it, for its districts too, and a province has none", async () => {
  expect(
    await answer(
      `{ sidrap: region(code: "73.14") { office { code } officeCode }
         district: region(code: "13.03.07") { office { code } officeCode }
         province: region(code: "13") { office { code } officeCode }
         unserved: region(code: "13.01") { office { code } officeCode } }`,
    ),
  ).toEqual({
    sidrap: { office: { code: "palopo" }, officeCode: "palopo" },
    district: { office: { code: "solok" }, officeCode: "solok" },
    province: { office: null, officeCode: null },
    unserved: { office: null, officeCode: null },
  });
});

test("a territory that moves to another office is told as it was on each day", () =>
  inHubOfItsOwn(async (own) => {
    await own.db.query(
      `UPDATE office_territory SET valid = '(,2025-01-01)' WHERE office_code = 'solok' AND region_code = '13.73'`,
    );
    await own.db.query(
      `INSERT INTO branch_office VALUES ('padang', 'Kantor Cabang Padang', 'BRANCH', 'sumbar-riau')`,
    );
    await own.db.query(
      `INSERT INTO office_territory VALUES ('padang', 'BRANCH', '13.73', '[2025-01-01,)')`,
    );
    expect(
      await answer(
        `{ region(code: "13.73") { before: office(on: "2024-12-31") { code } after: office(on: "2025-01-01") { code } }
         solok: branchOffice(code: "solok") { before: territory(on: "2024-12-31") { code } after: territory(on: "2025-01-01") { code } }
         regional: branchOffice(code: "sumbar-riau") { territory(on: "2025-01-01") { code } } }`,
        own,
      ),
    ).toEqual({
      region: { before: { code: "solok" }, after: { code: "padang" } },
      solok: { before: [{ code: "13.03" }, { code: "13.73" }], after: [{ code: "13.03" }] },
      regional: { territory: [{ code: "13.03" }, { code: "13.73" }] },
    });
  }));

test("Solok's head changed in 2022; the year's sighting counts from its first day", async () => {
  expect(
    await answer(
      `{ branchOffice(code: "solok") {
           spring: head(on: "2022-04-01") { name lastSeenOn lastSeenOnPrecision }
           before: head(on: "2021-12-31") { name }
           now: head { name title from to firstSeenOn firstSeenOnPrecision lastSeenOn lastSeenOnPrecision } } }`,
    ),
  ).toEqual({
    branchOffice: {
      spring: { name: "Ferama Putri", lastSeenOn: "2022-01-01", lastSeenOnPrecision: "YEAR" },
      before: null,
      now: {
        name: "Maulana Anshari Siregar",
        title: "Head of the office",
        from: null,
        to: null,
        firstSeenOn: "2022-12-01",
        firstSeenOnPrecision: "DAY",
        lastSeenOn: "2024-03-01",
        lastSeenOnPrecision: "MONTH",
      },
    },
  });
});

test("a head leads to the sources that saw the person, as far as the office has sent them", async () => {
  const query = `{ branchOffice(code: "solok") { head { sources { id } } officials { name sources { id } } } }`;
  expect(await answer(query)).toEqual({
    branchOffice: { head: { sources: [] }, officials: [expect.objectContaining({ sources: [] })] },
  });
  for (const id of ["solok:sawahlunto-ulc-2024", "solok:sijunjung-forum-2022"]) {
    await givenSource(hub.db, id, { about: "A report" });
  }
  expect(await answer(query)).toEqual({
    branchOffice: {
      head: {
        sources: [{ id: "solok:sijunjung-forum-2022" }, { id: "solok:sawahlunto-ulc-2024" }],
      },
      officials: [
        {
          name: "Maulana Anshari Siregar",
          sources: [{ id: "solok:sijunjung-forum-2022" }, { id: "solok:sawahlunto-ulc-2024" }],
        },
      ],
    },
  });
});

test("a region's officials are those last seen in each role", async () => {
  const query = (on: string) =>
    `{ region(code: "13.03") { officials(on: "${on}") { role name title titleIndonesian seenOn } } }`;
  expect(await answer(query("2022-12-31"))).toEqual({
    region: {
      officials: [
        expect.objectContaining({ role: "MANPOWER_AGENCY_ACTING_HEAD", name: "Sugeng Pamular" }),
        expect.objectContaining({ role: "MANPOWER_AGENCY_HEAD", name: "Khamsiardi" }),
        {
          role: "REGENT",
          name: "Benny Dwifa",
          title: "Regent",
          titleIndonesian: "Bupati",
          seenOn: "2022-12-01",
        },
        expect.objectContaining({ role: "REGIONAL_SECRETARY", name: "Zefnihan" }),
      ],
    },
  });
  const later = (await answer(query("2025-12-31"))) as {
    region: { officials: { name: string }[] };
  };
  expect(later.region.officials.map(({ name }) => name)).toContain("David Rinaldo");
  expect(later.region.officials.map(({ name }) => name)).not.toContain("Khamsiardi");
});

test("an office's calendar is that of the branch that keeps its records", async () => {
  expect(await answer(`{ branchOffices { code calendarUrl } }`)).toEqual({
    branchOffices: [
      { code: "palopo", calendarUrl: "/calendar/palopo.ics" },
      { code: "sidrap", calendarUrl: "/calendar/palopo.ics" },
      { code: "solok", calendarUrl: "/calendar/solok.ics" },
      { code: "sumbar-riau", calendarUrl: null },
    ],
  });
});

test("the directory names the addresses of the offices that are registered", async () => {
  expect(await answer(`{ officeDirectory { code url } }`)).toEqual({ officeDirectory: [] });
  await hub.db.query(`INSERT INTO office_endpoint VALUES ('solok', 'http://solok.test/graphql')`);
  expect(await answer(`{ officeDirectory { code url } }`)).toEqual({
    officeDirectory: [{ code: "solok", url: "http://solok.test/graphql" }],
  });
});

test("loading the documented officials again changes nothing", async () => {
  const officials = () => hub.db.query("SELECT * FROM official ORDER BY id");
  const before: unknown = await officials();
  expect(before).toHaveLength(19);
  await loadHubFacts(hub.db);
  expect(await officials()).toEqual(before);
});
