import { type BranchOffice, newOffice } from "../support/branch-office";
import { draft, edit } from "../support/agreements";
import { recordFundingLine } from "../support/given-funding";
import { askRegion } from "../support/region-entity";

let solok: BranchOffice;
let nagari: string[];

beforeAll(async () => {
  solok = await newOffice("solok");
  const rows = await solok.db.query<{ code: string }[]>(
    `SELECT code FROM region WHERE code LIKE '13.03.07.%' AND village_kind = 'DESA' ORDER BY code`,
  );
  nagari = rows.map(({ code }) => code);
});
beforeEach(() => solok.forget());
afterAll(() => solok.close());

interface Participation {
  paying: number;
  reported: number;
  villages: number;
  year: number;
}

async function participation(stated: string, region = "13.03.07"): Promise<Participation | null> {
  const answer = await askRegion<{ villageParticipation: Participation | null }>(
    solok,
    region,
    `villageParticipation(kind: DESA, ${stated}) { paying reported villages year }`,
  );
  return answer.villageParticipation;
}

const named = (year: number, villages: string[], source = "VILLAGE_FUND") =>
  recordFundingLine(solok, { year, villages, source });

test("each year counts by itself, and the latest one is carried forward", async () => {
  await named(2023, nagari.slice(0, 3));
  await named(2024, nagari.slice(0, 1));
  const all = { reported: nagari.length, villages: nagari.length };
  expect(await participation('asOf: "2023-06-30"')).toEqual({ ...all, paying: 3, year: 2023 });
  expect(await participation('asOf: "2025-06-30"')).toEqual({ ...all, paying: 1, year: 2024 });
  expect(await participation("year: 2023")).toEqual({ ...all, paying: 3, year: 2023 });
  expect(await participation("year: 2025")).toBeNull();
});

test("a village that two lines or two sources name counts once", async () => {
  await named(2024, nagari.slice(0, 2));
  await named(2024, nagari.slice(1, 3));
  await named(2024, nagari.slice(0, 1), "CSR");
  expect(await participation("year: 2024")).toMatchObject({ paying: 3 });
  expect(await participation("year: 2024, funding: CSR")).toMatchObject({ paying: 1 });
});

test("a village that only a draft names does not pay until the draft is signed", async () => {
  await named(2024, nagari.slice(0, 1));
  const planned = await draft(solok, {
    ...{ startsOn: "2024-01-01", endsOn: "2024-12-31", number: "PKS/2024" },
    funding: [{ source: "VILLAGE_FUND", year: 2024, villages: nagari.slice(1, 3) }],
  });
  expect(await participation("year: 2024")).toMatchObject({ paying: 1 });
  await edit(solok, "sign", planned, { signedOn: "2024-01-01" });
  expect(await participation("year: 2024")).toMatchObject({ paying: 3 });
});

test("a later line for the regency ends what an earlier one said of its district", async () => {
  await recordFundingLine(solok, {
    ...{ region: "13.03.07", source: "VILLAGE_FUND", year: 2023 },
    villages: nagari.slice(0, 3),
  });
  await named(2024, nagari.slice(2, 3));
  expect(await participation('asOf: "2024-12-31"')).toMatchObject({ paying: 1, year: 2024 });
});

test("villages of which nothing is recorded are unknown, and not among those that do not pay", async () => {
  expect(await participation("year: 2024")).toBeNull();
  await recordFundingLine(solok, {
    ...{ region: "13.03.07", source: "VILLAGE_FUND", year: 2024 },
    villages: nagari.slice(0, 2),
  });
  const whole = await participation("year: 2024", "13.03");
  expect(whole).toMatchObject({ paying: 2, reported: nagari.length });
  expect(whole?.villages).toBeGreaterThan(nagari.length);
  expect(await participation("year: 2024", "13.03.04")).toBeNull();
});

test("a line without villages says nothing about which of them pay", async () => {
  await recordFundingLine(solok, { source: "VILLAGE_FUND", year: 2024, participants: 500 });
  expect(await participation("year: 2024")).toBeNull();
});
