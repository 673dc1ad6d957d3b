import { type TestHub, givenHub } from "../support/hub";
import { newKey, recordWorkers, refusedFor, rowsIn } from "../support/record";

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub();
});
beforeEach(() => hub.forget());
afterAll(() => hub.stop());

const SIJUNJUNG = "13.03";

async function districtsOf(regency: string): Promise<string[]> {
  const rows: { code: string }[] = await hub.db.query(
    "SELECT code FROM region WHERE parent_code = $1 ORDER BY code",
    [regency],
  );
  return rows.map(({ code }) => code);
}

test("figures are recorded with who counted whom, in which edition, and who recorded them", async () => {
  const { data, errors } = await hub.ask<{ answer: { figures: object[] } }>(
    `mutation ($input: RecordEligibleWorkersInput!) {
       answer: recordEligibleWorkers(input: $input) { ... on RecordedEligibleWorkers { figures {
         region { code name } concept source vintage asOf workers recordedBy replaces
         replacedBecause } } } }`,
    {
      input: {
        idempotencyKey: newKey(),
        recordedBy: "Statistics desk",
        concept: "LABOUR_FORCE",
        source: " BPS Sakernas ",
        vintage: "2024-08",
        asOf: "2024-08-31",
        rows: [
          { region: "13.03", workers: 120_000 },
          { region: "13.73", workers: 35_000 },
        ],
      },
    },
  );
  expect(errors).toEqual([]);
  const same = {
    concept: "LABOUR_FORCE",
    source: "BPS Sakernas",
    vintage: "2024-08",
    asOf: "2024-08-31",
    recordedBy: "Statistics desk",
    replaces: null,
    replacedBecause: null,
  };
  expect(data.answer.figures).toEqual([
    { ...same, region: { code: "13.03", name: "Kabupaten Sijunjung" }, workers: 120_000 },
    { ...same, region: { code: "13.73", name: "Kota Sawahlunto" }, workers: 35_000 },
  ]);
});

test("everything wrong with a table is told at once, and nothing is stored", async () => {
  const refused = await recordWorkers(hub, [
    { region: "13.99", workers: 1 },
    { region: SIJUNJUNG, workers: 10 },
    { region: SIJUNJUNG, workers: 11 },
    { region: "13.73", workers: 5, replaces: "hub:nothing", replacedBecause: "miscounted" },
    { region: "13.01", workers: 5, replacedBecause: "miscounted" },
  ]);
  expect(refusedFor(refused)).toEqual([
    "REGION_UNKNOWN at input.rows.0.region",
    "LISTED_TWICE at input.rows.2.region",
    "FIGURE_UNKNOWN at input.rows.3.replaces",
    "MISSING at input.rows.4.replaces",
  ]);
  expect(await rowsIn(hub, "eligible_workers")).toBe(0);
  expect(await rowsIn(hub, "recorded_request")).toBe(0);
});

test("a figure about a day to come is refused", async () => {
  const refused = await recordWorkers(hub, [{ region: SIJUNJUNG, workers: 1 }], {
    asOf: "2199-01-01",
  });
  expect(refusedFor(refused)).toEqual(["DATE_IN_FUTURE at input.asOf"]);
});

test.each([0, -5, 300_000_000])("%d workers are refused", async (workers) => {
  const refused = await recordWorkers(hub, [{ region: SIJUNJUNG, workers }]);
  expect(refusedFor(refused)).toEqual(["OUT_OF_RANGE at input.rows.0.workers"]);
  expect(refused.problems?.[0]?.value).toBe(String(workers));
});

test.each([
  ["no rows", [], {}, "WRONG_LIST_SIZE at input.rows"],
  [
    "601 rows",
    Array.from({ length: 601 }, () => ({ region: SIJUNJUNG, workers: 1 })),
    {},
    "WRONG_LIST_SIZE at input.rows",
  ],
  ["a name", [{ region: "Solok", workers: 1 }], {}, "MALFORMED at input.rows.0.region"],
  [
    "no source",
    [{ region: SIJUNJUNG, workers: 1 }],
    { source: " " },
    "WRONG_LENGTH at input.source",
  ],
  [
    "a person's number",
    [{ region: SIJUNJUNG, workers: 1 }],
    { recordedBy: "1303071204850001" },
    "PERSONAL_DATA at input.recordedBy",
  ],
])("%s is refused by its form", async (_what, rows, request, problem) => {
  expect(refusedFor(await recordWorkers(hub, rows, request))).toEqual([problem]);
});

test("another number where one is on record is refused, and the recorded one is named", async () => {
  const { figures } = await recordWorkers(hub, [{ region: SIJUNJUNG, workers: 100 }]);
  const refused = await recordWorkers(hub, [{ region: SIJUNJUNG, workers: 120 }]);
  expect(refusedFor(refused)).toEqual(["FIGURE_ALREADY_RECORDED at input.rows.0.workers"]);
  expect(refused.problems?.[0]).toMatchObject({
    value: "120",
    message: expect.stringContaining("100 are on record for 13.03 already") as string,
    remedy: expect.stringContaining(`name ${figures[0]?.id} in \`replaces\``) as string,
  });
  expect(await rowsIn(hub, "eligible_workers")).toBe(1);
});

test.each([
  ["concept", { concept: "VULNERABLE" }],
  ["source", { source: "another publisher" }],
  ["edition", { vintage: "2024-08, revised" }],
  ["day", { asOf: "2024-02-29" }],
])("a figure of another %s stands beside the first", async (_what, request) => {
  await recordWorkers(hub, [{ region: SIJUNJUNG, workers: 100 }]);
  const { figures } = await recordWorkers(hub, [{ region: SIJUNJUNG, workers: 90 }], request);
  expect(figures).toHaveLength(1);
});

test("a figure is corrected once; who comes second is told what replaced it", async () => {
  const first = await recordWorkers(hub, [{ region: SIJUNJUNG, workers: 100 }]);
  const replaces = first.figures[0]?.id;
  const correct = (workers: number) =>
    recordWorkers(hub, [{ region: SIJUNJUNG, workers, replaces, replacedBecause: "miscounted" }]);
  const answers = await Promise.all([correct(110), correct(111)]);
  const [stored] = answers.filter(({ problems }) => problems === undefined);
  const [refused] = answers.filter(({ problems }) => problems !== undefined);
  expect(refusedFor(refused ?? {})).toEqual(["FIGURE_ALREADY_REPLACED at input.rows.0.replaces"]);
  expect(refused?.problems?.[0]?.message).toBe(
    `${stored?.figures[0]?.id} has already replaced this figure, by ${stored?.figures[0]?.workers}.`,
  );
  expect(await rowsIn(hub, "eligible_workers")).toBe(2);
});

test("a correction is about the same region and the same table", async () => {
  const { figures } = await recordWorkers(hub, [{ region: SIJUNJUNG, workers: 100 }]);
  const correction = { workers: 1, replaces: figures[0]?.id, replacedBecause: "miscounted" };
  for (const refused of [
    await recordWorkers(hub, [{ ...correction, region: "13.73" }]),
    await recordWorkers(hub, [{ ...correction, region: SIJUNJUNG }], { vintage: "2023" }),
  ]) {
    expect(refusedFor(refused)).toEqual(["FIGURE_OF_ANOTHER_QUESTION at input.rows.0.replaces"]);
  }
});

test("the same request again, also at the same time, records once and gives the same answer", async () => {
  const request = { idempotencyKey: newKey() };
  const rows = [{ region: SIJUNJUNG, workers: 100 }];
  const answers = await Promise.all([1, 2, 3, 4].map(() => recordWorkers(hub, rows, request)));
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(await rowsIn(hub, "eligible_workers")).toBe(1);
  const other = await recordWorkers(hub, [{ region: "13.73", workers: 100 }], request);
  expect(refusedFor(other)).toEqual(["IDEMPOTENCY_KEY_REUSED at input.idempotencyKey"]);
});

describe("parts and wholes", () => {
  const parts = async (workers: number) =>
    (await districtsOf(SIJUNJUNG)).map((region) => ({ region, workers }));

  test("districts that are all there and do not sum to their regency are refused", async () => {
    const districts = await parts(10);
    const sum = 10 * districts.length;
    const refused = await recordWorkers(hub, [
      ...districts,
      { region: SIJUNJUNG, workers: sum + 1 },
    ]);
    expect(refusedFor(refused)).toEqual([
      `PARTS_MISS_WHOLE at input.rows.${districts.length}.workers`,
    ]);
    expect(refused.problems?.[0]?.message).toBe(
      `All ${districts.length} regions directly below 13.03 have ${sum} together, ` +
        `and 13.03 has ${sum + 1}.`,
    );
    expect(await rowsIn(hub, "eligible_workers")).toBe(0);
    const { figures } = await recordWorkers(hub, [
      ...districts,
      { region: SIJUNJUNG, workers: sum },
    ]);
    expect(figures).toHaveLength(districts.length + 1);
  });

  test("some districts that exceed a regency on record are refused, and both numbers named", async () => {
    await recordWorkers(hub, [{ region: SIJUNJUNG, workers: 15 }]);
    const [first, second] = await parts(10);
    await recordWorkers(hub, [first!]);
    const refused = await recordWorkers(hub, [second!]);
    expect(refusedFor(refused)).toEqual(["PARTS_EXCEED_WHOLE at input.rows.0.workers"]);
    expect(refused.problems?.[0]?.message).toMatch(
      /^2 of the [0-9]+ regions directly below 13.03 have 20 together, and 13.03 has 15\.$/,
    );
  });

  test("some districts that stay below their regency are incomplete, not wrong", async () => {
    const [, ...most] = await parts(1);
    const { figures } = await recordWorkers(hub, [
      ...most,
      { region: SIJUNJUNG, workers: 1_000_000 },
    ]);
    expect(figures).toHaveLength(most.length + 1);
  });

  test("parts of another edition do not count", async () => {
    await recordWorkers(hub, [{ region: SIJUNJUNG, workers: 15 }], { vintage: "2023" });
    const [first] = await parts(100);
    expect((await recordWorkers(hub, [first!])).figures).toHaveLength(1);
  });

  test("a whole and its parts are corrected together, in one request", async () => {
    const districts = await parts(1);
    const { figures } = await recordWorkers(hub, [
      ...districts,
      { region: SIJUNJUNG, workers: districts.length },
    ]);
    const correction = (index: number, workers: number) => ({
      region: [...districts, { region: SIJUNJUNG }][index]?.region,
      workers,
      replaces: figures[index]?.id,
      replacedBecause: "recounted",
    });
    const onlyPart = await recordWorkers(hub, [correction(0, 2)]);
    expect(refusedFor(onlyPart)).toEqual(["PARTS_EXCEED_WHOLE at input.rows.0.workers"]);
    const both = await recordWorkers(hub, [
      correction(0, 2),
      correction(districts.length, districts.length + 1),
    ]);
    expect(both.figures).toHaveLength(2);
  });

  test("two writers of a part each cannot together exceed the whole", async () => {
    await recordWorkers(hub, [{ region: SIJUNJUNG, workers: 15 }]);
    const [first, second] = await parts(10);
    const answers = await Promise.all([
      recordWorkers(hub, [first!]),
      recordWorkers(hub, [second!]),
    ]);
    expect(answers.filter(({ problems }) => problems !== undefined)).toHaveLength(1);
    expect(await rowsIn(hub, "eligible_workers")).toBe(2);
  });
});

test("a recorded figure can be neither changed nor deleted", async () => {
  await recordWorkers(hub, [{ region: SIJUNJUNG, workers: 100 }]);
  for (const statement of [
    "UPDATE eligible_workers SET workers = 1",
    "DELETE FROM eligible_workers",
    "TRUNCATE eligible_workers CASCADE",
  ]) {
    await expect(hub.db.query(statement)).rejects.toThrow("What the hub knows is never changed");
  }
});
