import { type TestHub, givenHub } from "../support/hub";

interface Regions {
  regions: { totalCount: number; nodes: { code: string; name: string }[] };
}

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub();
});
afterAll(() => hub.stop());

async function found(search: string, args = "") {
  const { data, errors } = await hub.ask<Regions>(
    `query ($search: String) { regions(search: $search ${args}) { totalCount nodes { code name } } }`,
    { search },
  );
  expect(errors).toEqual([]);
  return data.regions;
}

const codes = async (search: string, args = "") =>
  (await found(search, args)).nodes.map(({ code }) => code);

test.each([
  "lubuk tarok",
  "Lubuk Tarok",
  "LUBUAK TAROK",
  "lubuktarok",
  "  Lubuk-Tarok. ",
  "Lübuk Tárok",
])("%j finds the district Lubuak Tarok of Sijunjung first", async (search) => {
  expect((await codes(search))[0]).toBe("13.03.07");
});

test("another name finds its region, and the list's own spelling is shown", async () => {
  expect((await found("sidrap")).nodes[0]).toEqual({
    code: "73.14",
    name: "Kabupaten Sidenreng Rappang",
  });
  expect((await codes("sumbar"))[0]).toBe("13");
});

test("the names themselves come first, then their beginnings, then parts; each by level and code", async () => {
  const { nodes } = await found("sijunjung");
  expect(nodes.slice(0, 3)).toEqual([
    { code: "13.03", name: "Kabupaten Sijunjung" },
    { code: "13.03.04", name: "Sijunjung" },
    { code: "13.03.04.2009", name: "Sijunjung" },
  ]);
  const solok = await found("solok", "level: REGENCY");
  expect(solok.nodes.map(({ name }) => name)).toEqual([
    "Kabupaten Solok",
    "Kota Solok",
    "Kabupaten Solok Selatan",
  ]);
});

test("a region found by two names is listed once", async () => {
  const all = await codes("lubuk tarok");
  expect(all.filter((code) => code === "13.03.07")).toHaveLength(1);
});

test("a search keeps to a level and to a region", async () => {
  expect(await codes("sijunjung", "level: DISTRICT")).toEqual(["13.03.04"]);
  expect(await codes("koto", 'level: DISTRICT, within: "13.03"')).toEqual(["13.03.08"]);
  expect(await codes("sijunjung", 'within: "73"')).toEqual([]);
});

test("nothing found is an empty list", async () => {
  expect(await found("zzzzzz")).toEqual({ totalCount: 0, nodes: [] });
});
