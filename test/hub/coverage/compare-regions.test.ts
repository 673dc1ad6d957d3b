import { givenDocumentedFigures } from "../support/given";
import { type TestHub, givenHub } from "../support/hub";

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub("solok", "palopo");
  await givenDocumentedFigures(hub.db);
});
afterAll(() => hub.stop());

interface Compared {
  compareRegions: ({ region: { code: string } } & Record<string, unknown>)[];
}

test("regions come out in the order asked, with Sidrap not reported", async () => {
  const { data, errors } = await hub.ask<Compared>(
    `{ compareRegions(codes: ["73.14", "13.03", "13.73"], asOf: "2024-03-31") {
         region { code name } rank rankBest rankWorst percent status } }`,
  );
  expect(errors).toEqual([]);
  expect(data.compareRegions).toEqual([
    {
      region: { code: "73.14", name: "Kabupaten Sidenreng Rappang" },
      rank: null,
      rankBest: null,
      rankWorst: null,
      percent: null,
      status: "UNREACHABLE",
    },
    {
      region: { code: "13.03", name: "Kabupaten Sijunjung" },
      rank: 2,
      rankBest: 2,
      rankWorst: 3,
      percent: 20,
      status: "STALE",
    },
    {
      region: { code: "13.73", name: "Kota Sawahlunto" },
      rank: 1,
      rankBest: 1,
      rankWorst: 2,
      percent: 105,
      status: "REPORTED",
    },
  ]);
});

test("a region asked for twice comes twice", async () => {
  const { data } = await hub.ask<Compared>(
    `{ compareRegions(codes: ["13.03", "13.73", "13.03"], asOf: "2024-03-31") { region { code } } }`,
  );
  expect(data.compareRegions.map(({ region }) => region.code)).toEqual(["13.03", "13.73", "13.03"]);
});

test("Sijunjung's figure of December 2022 comes with its parts and its source", async () => {
  const { data, errors } = await hub.ask<Compared>(
    `{ compareRegions(codes: ["13.03"], asOf: "2022-12-01") {
         status kind precision participants eligibleWorkers eligibleWorkersKind percent
         figureAsOf figureAsOfPrecision ageInMonths
         definition { id version basis }
         segments { segment participants eligibleWorkers share status figureAsOf }
         sources { id publisher publishedOn about } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.compareRegions[0]).toEqual({
    status: "REPORTED",
    kind: "STATED",
    precision: "ROUNDED",
    participants: 23_218,
    eligibleWorkers: 116_090,
    eligibleWorkersKind: "COMPUTED",
    percent: 20,
    figureAsOf: "2022-12-01",
    figureAsOfPrecision: "DAY",
    ageInMonths: 0,
    definition: { id: "published-nik-domicile", version: 1, basis: "NIK_DOMICILE" },
    segments: [
      {
        segment: "PU",
        participants: 12_318,
        eligibleWorkers: null,
        share: null,
        status: "REPORTED",
        figureAsOf: "2022-12-01",
      },
      {
        segment: "BPU",
        participants: 10_900,
        eligibleWorkers: null,
        share: null,
        status: "REPORTED",
        figureAsOf: "2022-12-01",
      },
    ],
    sources: [
      {
        id: "solok:sijunjung-forum-2022",
        publisher: null,
        publishedOn: "2022-12",
        about: "Sijunjung compliance forum (Forum Kepatuhan) coordination meeting",
      },
    ],
  });
});

test("Sawahlunto's share stands alone: no people, no workers, its month only", async () => {
  const { data } = await hub.ask<Compared>(
    `{ compareRegions(codes: ["13.73"], asOf: "2024-03-31") {
         participants eligibleWorkers eligibleWorkersKind share figureAsOfPrecision segments { segment } } }`,
  );
  expect(data.compareRegions[0]).toEqual({
    participants: null,
    eligibleWorkers: null,
    eligibleWorkersKind: null,
    share: 1.05,
    figureAsOfPrecision: "MONTH",
    segments: [],
  });
});

test("a region's own coverage has its figure, but no rank among others", async () => {
  const { data, errors } = await hub.ask<{ region: { coverage: object } }>(
    `{ region(code: "13.03") { coverage(asOf: "2024-03-31") { rank rankBest rankWorst percent status ageInMonths } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.region.coverage).toEqual({
    rank: null,
    rankBest: null,
    rankWorst: null,
    percent: 20,
    status: "STALE",
    ageInMonths: 15,
  });
});

test("the people of one segment are told, and do not rank without workers", async () => {
  const { data, errors } = await hub.ask<{ region: { coverage: object } }>(
    `{ region(code: "13.03") { coverage(asOf: "2022-12-31", segment: PU, definition: "published-nik-domicile") {
         participants share status segments { segment } } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.region.coverage).toEqual({
    participants: 12_318,
    share: null,
    status: "NOT_REPORTED",
    segments: [],
  });
});
