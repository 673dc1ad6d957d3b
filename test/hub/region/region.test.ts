import { type TestHub, givenHub } from "../support/hub";

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub();
});
afterAll(() => hub.stop());

test("a regency has its level, its province and its districts", async () => {
  const { data, errors } = await hub.ask(
    `{ region(code: "13.03") { code name level villageKind parent { code name parent { code } }
         children { name } } }`,
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({
    region: {
      code: "13.03",
      name: "Kabupaten Sijunjung",
      level: "REGENCY",
      villageKind: null,
      parent: { code: "13", name: "Sumatera Barat", parent: null },
      children: [
        { name: "Tanjung Gadang" },
        { name: "Sijunjung" },
        { name: "IV Nagari" },
        { name: "Kamang Baru" },
        { name: "Lubuak Tarok" },
        { name: "Koto VII" },
        { name: "Sumpur Kudus" },
        { name: "Kupitan" },
      ],
    },
  });
});

test("Sidrap has 68 desa and 38 kelurahan, and is known by its short name", async () => {
  const { data, errors } = await hub.ask<{
    region: { name: string; aliases: string[]; children: { code: string; villageKind: string }[] };
  }>(`{ region(code: "73.14") { name aliases children(level: VILLAGE) { code villageKind } } }`);
  expect(errors).toEqual([]);
  const { name, aliases, children } = data.region;
  expect({ name, aliases }).toEqual({ name: "Kabupaten Sidenreng Rappang", aliases: ["Sidrap"] });
  const ofKind = (kind: string) =>
    children.filter(({ villageKind }) => villageKind === kind).length;
  expect({ desa: ofKind("DESA"), kelurahan: ofKind("KELURAHAN"), all: children.length }).toEqual({
    desa: 68,
    kelurahan: 38,
    all: 106,
  });
  expect(children.map(({ code }) => code)).toEqual(children.map(({ code }) => code).sort());
});

test("a region has no children of its own level or above, and a village none at all", async () => {
  const { data } = await hub.ask(
    `{ regency: region(code: "13.03") { same: children(level: REGENCY) { code } above: children(level: PROVINCE) { code } }
       village: region(code: "13.03.07.2001") { villageKind children { code } } }`,
  );
  expect(data).toEqual({
    regency: { same: [], above: [] },
    village: { villageKind: "DESA", children: [] },
  });
});

test("children of different levels are told for regions of different levels at once", async () => {
  const { data } = await hub.ask<Record<string, { children: { code: string }[] }>>(
    `{ province: region(code: "13") { children(level: DISTRICT) { code } }
       regency: region(code: "13.03") { children(level: DISTRICT) { code } } }`,
  );
  expect(data.province?.children).toHaveLength(179);
  expect(data.regency?.children).toHaveLength(8);
});
