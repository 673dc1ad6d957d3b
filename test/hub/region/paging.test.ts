import { type TestHub, givenHub } from "../support/hub";

interface Page {
  totalCount: number;
  nodes: { code: string }[];
  edges: { cursor: string; node: { code: string } }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub();
});
afterAll(() => hub.stop());

async function page(args: object): Promise<Page> {
  const { data, errors } = await hub.ask<{ regions: Page }>(
    `query ($level: RegionLevel, $within: ID, $search: String, $first: Int, $after: String) {
       regions(level: $level, within: $within, search: $search, first: $first, after: $after) {
         totalCount nodes { code } edges { cursor node { code } }
         pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    args,
  );
  expect(errors).toEqual([]);
  return data.regions;
}

/** Goes through all pages, and gives the codes as they came. */
async function allPages(args: object): Promise<string[]> {
  const codes: string[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo } = await page({ ...args, after });
    codes.push(...nodes.map(({ code }) => code));
    if (!pageInfo.hasNextPage) return codes;
    after = pageInfo.endCursor;
  }
}

test("the whole list is counted", async () => {
  const count = async (level?: string) => (await page({ level, first: 1 })).totalCount;
  expect(await count("PROVINCE")).toBe(38);
  expect(await count("REGENCY")).toBe(514);
  expect(await count("DISTRICT")).toBe(7_277);
  expect(await count("VILLAGE")).toBe(83_763);
  expect(await count()).toBe(38 + 514 + 7_277 + 83_763);
});

test("a page holds 50 regions unless told otherwise", async () => {
  expect((await page({ level: "REGENCY" })).nodes).toHaveLength(50);
  expect((await page({ level: "REGENCY", first: null })).nodes).toHaveLength(50);
});

test("pages follow one another without a gap or an overlap, in the order of the codes", async () => {
  const codes = await allPages({ level: "REGENCY", first: 97 });
  expect(codes).toHaveLength(514);
  expect(codes).toEqual([...new Set(codes)].sort());
});

test("pages of a search follow one another too, across the quality of the matches", async () => {
  const whole = await page({ search: "koto", first: 500 });
  expect(whole.totalCount).toBeGreaterThan(100);
  expect(await allPages({ search: "koto", first: 7 })).toEqual(
    whole.nodes
      .map(({ code }) => code)
      .concat(
        whole.totalCount > 500 ? (await allPages({ search: "koto", first: 500 })).slice(500) : [],
      ),
  );
});

test("a page says whether something lies before and after it", async () => {
  const first = await page({ within: "13", level: "REGENCY", first: 10 });
  expect(first.pageInfo).toMatchObject({ hasPreviousPage: false, hasNextPage: true });
  const second = await page({
    within: "13",
    level: "REGENCY",
    first: 10,
    after: first.pageInfo.endCursor,
  });
  expect(second.nodes).toHaveLength(9);
  expect(second.totalCount).toBe(19);
  expect(second.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
  expect(second.pageInfo.startCursor).toBe(second.edges[0]?.cursor);
});

test("after the last region comes an empty page that still counts them all", async () => {
  const { edges } = await page({ level: "PROVINCE" });
  const empty = await page({ level: "PROVINCE", after: edges.at(-1)?.cursor });
  expect(empty).toEqual({
    totalCount: 38,
    nodes: [],
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
  });
});

test("a cursor keeps its place when a region is added before it", async () => {
  const own = await givenHub();
  try {
    const query = `query ($after: String) { regions(level: PROVINCE, first: 2, after: $after) {
      nodes { code } pageInfo { endCursor } } }`;
    const before = await own.ask<{ regions: Page }>(query);
    await own.db.query(
      `INSERT INTO region (code, name, level, search_name) VALUES ('10', 'New', 'PROVINCE', 'new')`,
    );
    const after = await own.ask<{ regions: Page }>(query, {
      after: before.data.regions.pageInfo.endCursor,
    });
    expect(after.data.regions.nodes).toEqual([{ code: "13" }, { code: "14" }]);
  } finally {
    await own.stop();
  }
});
