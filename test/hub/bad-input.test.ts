import { type TestHub, givenHub } from "./support/hub";

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub();
});
afterAll(() => hub.stop());

async function refusal(query: string, variables: object = {}) {
  const { errors } = await hub.ask<unknown>(query, variables);
  expect(errors).toHaveLength(1);
  const [error] = errors;
  expect(JSON.stringify(error).length).toBeLessThan(1_500);
  return { message: error?.message, ...error?.extensions };
}

test("a name instead of a region's code is refused and points to the search", async () => {
  const refused = await refusal(`{ region(code: "Lubuk Tarok") { name } }`);
  expect(refused).toEqual({
    message: expect.stringContaining('"Lubuk Tarok" is a name, not a region code.') as string,
    code: "REGION_CODE_INVALID",
    argument: "code",
    value: "Lubuk Tarok",
    remedy: 'Look the code up with regions(search: "Lubuk Tarok") and ask with it.',
  });
});

test.each(["1303", "13.3", "13.03.", "13.03.07.20011", "", "'; DROP TABLE region; --", "13\u0000"])(
  "%j is not a region code",
  async (code) => {
    expect(
      await refusal(`query ($code: ID!) { region(code: $code) { name } }`, { code }),
    ).toMatchObject({
      code: "REGION_CODE_INVALID",
      argument: "code",
      remedy: expect.any(String) as string,
    });
  },
);

test("a well-formed code that no region has is an empty answer", async () => {
  const { data, errors } = await hub.ask(
    `{ region(code: "99.99") { name } branchOffice(code: "nowhere") { name } }`,
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({ region: null, branchOffice: null });
});

describe("a ranking is refused", () => {
  const ranking = (args: string) => refusal(`{ coverageRanking(${args}) { ranked } }`);

  test.each([
    ['within: "West Sumatra"', "REGION_CODE_INVALID", "within", "West Sumatra"],
    ['within: "99"', "REGION_UNKNOWN", "within", "99"],
    ['within: "13.03"', "WITHIN_BELOW_LEVEL", "within", "13.03"],
    ['within: "13.03.07"', "WITHIN_BELOW_LEVEL", "within", "13.03.07"],
    ['office: "Kantor Solok"', "OFFICE_CODE_INVALID", "office", "Kantor Solok"],
    ['office: "padang"', "OFFICE_CODE_UNKNOWN", "office", "padang"],
    ["level: VILLAGE", "TOO_MANY_REGIONS", "level", "VILLAGE"],
    ['asOf: "2199-01-01"', "AS_OF_IN_FUTURE", "asOf", "2199-01-01"],
    [
      'asOf: "2024-03-31", comparedTo: "2024-03-31"',
      "COMPARED_TO_NOT_EARLIER",
      "comparedTo",
      "2024-03-31",
    ],
    [
      'asOf: "2024-03-31", comparedTo: "2025-01-01"',
      "COMPARED_TO_NOT_EARLIER",
      "comparedTo",
      "2025-01-01",
    ],
    ['knownAt: "2199-01-01T00:00:00Z"', "KNOWN_AT_IN_FUTURE", "knownAt", "2199-01-01T00:00:00Z"],
    ['definition: "mine"', "DEFINITION_UNKNOWN", "definition", "mine"],
    ['definition: "\\u0000"', "DEFINITION_UNKNOWN", "definition", "\u0000"],
    ["maxAgeMonths: -1", "MAX_AGE_INVALID", "maxAgeMonths", "-1"],
    ["maxAgeMonths: 2147483647", "MAX_AGE_INVALID", "maxAgeMonths", "2147483647"],
  ])("with %s, as %s", async (args, code, argument, value) => {
    expect(await ranking(args)).toMatchObject({
      code,
      argument,
      value,
      remedy: expect.any(String) as string,
    });
  });

  test.each(['asOf: "2024-02-30"', 'asOf: "31/03/2024"', "asOf: 2024", 'knownAt: "yesterday"'])(
    "with %s, which is no such value",
    async (args) => {
      const { errors } = await hub.ask(`{ coverageRanking(${args}) { ranked } }`);
      expect(errors).toHaveLength(1);
      expect(errors[0]?.message).toMatch(/^This is not a Date(Time)?\. /);
    },
  );
});

describe("a comparison is refused", () => {
  const comparison = (codes: string[]) =>
    refusal(`query ($codes: [ID!]!) { compareRegions(codes: $codes) { rank } }`, { codes });

  test("of no region, and of 601", async () => {
    expect(await comparison([])).toMatchObject({
      code: "NO_REGIONS",
      argument: "codes",
      value: "0",
    });
    expect(await comparison(Array<string>(601).fill("13.03"))).toMatchObject({
      code: "TOO_MANY_REGIONS",
      argument: "codes",
      value: "601",
    });
  });

  test("when one code is malformed or unknown, and says which", async () => {
    expect(await comparison(["13.03", "Sidrap"])).toMatchObject({
      code: "REGION_CODE_INVALID",
      argument: "codes.1",
      value: "Sidrap",
    });
    expect(await comparison(["13.03", "73.14", "13.99"])).toMatchObject({
      code: "REGION_UNKNOWN",
      argument: "codes.2",
      value: "13.99",
    });
  });
});

describe("a list of regions is refused", () => {
  const list = (args: object) =>
    refusal(
      `query ($first: Int, $after: String, $search: String, $within: ID, $level: RegionLevel) {
         regions(first: $first, after: $after, search: $search, within: $within, level: $level) {
           totalCount } }`,
      args,
    );

  test.each([-1, 0, 501, 1_000_000])("with a page of %d", async (first) => {
    expect(await list({ first })).toMatchObject({
      code: "PAGE_SIZE_INVALID",
      argument: "first",
      value: String(first),
    });
  });

  test.each([
    "",
    "garbage",
    "MTM",
    Buffer.from("region:9:13").toString("base64url"),
    Buffer.from("region:0:13.0").toString("base64url"),
    "x".repeat(1_000_000),
  ])("after the cursor %.20s", async (after) => {
    expect(await list({ after })).toMatchObject({ code: "CURSOR_INVALID", argument: "after" });
  });

  test("with a search of a megabyte, or of signs only", async () => {
    expect(await list({ search: "a".repeat(1_048_576) })).toMatchObject({
      code: "SEARCH_TOO_LONG",
      argument: "search",
    });
    expect(await list({ search: " %_\u0000 " })).toMatchObject({ code: "SEARCH_EMPTY" });
  });

  test("within a region that is unknown, no code, or not above the level", async () => {
    expect(await list({ within: "98" })).toMatchObject({ code: "REGION_UNKNOWN" });
    expect(await list({ within: "Sumbar" })).toMatchObject({ code: "REGION_CODE_INVALID" });
    expect(await list({ within: "13", level: "PROVINCE" })).toMatchObject({
      code: "WITHIN_BELOW_LEVEL",
    });
  });
});

test("offices are refused by what cannot be their code, or within an unknown region", async () => {
  expect(await refusal(`{ branchOffice(code: "Kantor Cabang Solok") { name } }`)).toMatchObject({
    code: "OFFICE_CODE_INVALID",
    argument: "code",
  });
  expect(await refusal(`{ branchOffices(within: "98") { name } }`)).toMatchObject({
    code: "REGION_UNKNOWN",
    argument: "within",
  });
});

test("an entity with a key that is no code is simply not there", async () => {
  const { data, errors } = await hub.ask<{ _entities: unknown[] }>(
    `query ($of: [_Any!]!) { _entities(representations: $of) {
       ... on Region { name } ... on BranchOffice { name } } }`,
    {
      of: [
        { __typename: "Region", code: "Sijunjung" },
        { __typename: "Region", code: "13.03" },
        { __typename: "BranchOffice", code: "Solok!" },
        { __typename: "BranchOffice", code: "solok" },
      ],
    },
  );
  expect(errors).toEqual([]);
  expect(data._entities).toEqual([
    null,
    { name: "Kabupaten Sijunjung" },
    null,
    { name: "Kantor Cabang Solok" },
  ]);
});

test.each(["solok:\u0000", "solok:\ud83d", "solok", `solok:${"x".repeat(5_000)}`])(
  "an agreement that cannot be, %j, is refused before the database is asked",
  async (id) => {
    const query = `query ($id: ID!) { coverageIfLapsed(agreements: [$id]) { people } }`;
    expect(await refusal(query, { id })).toMatchObject({
      code: "AGREEMENT_UNKNOWN",
      argument: "agreements.0",
    });
  },
);
