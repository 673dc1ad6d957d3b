import { givenDocumentedFigures } from "../support/given";
import { type TestHub, givenHub } from "../support/hub";

interface Row {
  region: { code: string };
  rank: number | null;
  rankBest: number | null;
  rankWorst: number | null;
  percent: number | null;
  share: number | null;
  over100: boolean | null;
  status: string;
  ageInMonths: number | null;
  figureAsOf: string | null;
}
interface Ranking {
  coverageRanking: {
    asOf: string;
    ranked: number;
    unranked: number;
    completeness: number | null;
    rows: Row[];
  };
}

const RANKING = `query ($asOf: Date) {
  coverageRanking(level: REGENCY, within: "13", asOf: $asOf) {
    asOf ranked unranked completeness
    rows { region { code } rank rankBest rankWorst percent share over100 status ageInMonths figureAsOf }
  }
}`;

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub("solok", "palopo");
  await givenDocumentedFigures(hub.db);
});
afterAll(() => hub.stop());

async function ranking(asOf: string) {
  const { data, errors } = await hub.ask<Ranking>(RANKING, { asOf });
  expect(errors).toEqual([]);
  return data.coverageRanking;
}

test("Sawahlunto leads West Sumatra in March 2024 with 105 %, reported", async () => {
  const { rows } = await ranking("2024-03-31");
  expect(rows[0]).toEqual({
    region: { code: "13.73" },
    rank: 1,
    rankBest: 1,
    rankWorst: 18,
    percent: 105,
    share: 1.05,
    over100: true,
    status: "REPORTED",
    ageInMonths: 0,
    figureAsOf: "2024-03-31",
  });
});

test("Sijunjung follows with 20 %, carried forward over 15 months", async () => {
  const { rows } = await ranking("2024-03-31");
  expect(rows[1]).toEqual({
    region: { code: "13.03" },
    rank: 2,
    rankBest: 2,
    rankWorst: 19,
    percent: 20,
    share: 0.2,
    over100: false,
    status: "STALE",
    ageInMonths: 15,
    figureAsOf: "2022-12-01",
  });
});

test("the other 17 of the 19 are listed by code, unranked and not reported", async () => {
  const { rows, ranked, unranked, completeness } = await ranking("2024-03-31");
  expect({ ranked, unranked, completeness }).toEqual({
    ranked: 2,
    unranked: 17,
    completeness: null,
  });
  const others = rows.slice(2);
  expect(others.map(({ region }) => region.code)).toEqual([
    ...["13.01", "13.02", "13.04", "13.05", "13.06", "13.07", "13.08", "13.09", "13.10"],
    ...["13.11", "13.12", "13.71", "13.72", "13.74", "13.75", "13.76", "13.77"],
  ]);
  for (const row of others) {
    expect(row).toMatchObject({ rank: null, rankBest: null, rankWorst: null, percent: null });
    expect(row).toMatchObject({ status: "NOT_REPORTED", over100: null, figureAsOf: null });
  }
});

test("the day before the first figure nobody is ranked", async () => {
  const { rows, ranked, unranked } = await ranking("2022-11-30");
  expect({ ranked, unranked }).toEqual({ ranked: 0, unranked: 19 });
  expect(rows.map(({ rank }) => rank)).toEqual(Array(19).fill(null));
});
