import { type TestHub, givenHub } from "../support/hub";

const DISTRICTS = ["13.03.07", "13.03.08", "13.03.09", "13.03.10"];
const SEGMENTS = ["PU", "BPU", "JAKON", "PMI"];
const PLACES = ["13.03", ...DISTRICTS];

let hub: TestHub;
beforeAll(async () => {
  hub = await givenHub("solok");
});
afterAll(() => hub.stop());

/** The same numbers in every run: mulberry32. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** People by place and segment; the first place is those of no known district. */
type Office = number[][];

function smallOffice(random: (below: number) => number): Office {
  const some = [0, 0, 1, 2, 3, 4, 5, 7, 12, 40, 300];
  return ["elsewhere", ...DISTRICTS].map((_, place) =>
    SEGMENTS.map(() => (place === 0 && random(3) > 0 ? 0 : (some[random(some.length)] ?? 0))),
  );
}

const FUNDINGS = ["EMPLOYER", "APBD", "CSR", "BAZNAS"];

async function store(office: Office): Promise<void> {
  await hub.forget();
  const cells = PLACES.flatMap((region, place) =>
    SEGMENTS.map((segment, at) => ({
      region,
      segment,
      funding: FUNDINGS[at],
      people:
        place === 0
          ? office.reduce((sum, of) => sum + (of[at] ?? 0), 0)
          : (office[place]?.[at] ?? 0),
    })),
  ).filter(({ people }) => people > 0);
  await hub.db.query(
    `INSERT INTO enrollment_cell (office_code, region_code, segment, funding, programmes,
       worker_group, month, joined, ended)
     SELECT 'solok', region, segment, funding, 'JKK+JKM', '', '2024-01-01', people, 0
     FROM jsonb_to_recordset($1) AS cell (region text, segment text, funding text, people bigint)`,
    [JSON.stringify(cells)],
  );
}

/** What an answer shows: a sum of people by place and segment, and how many. */
interface Shown {
  of: number[];
  people: number;
}

interface Row {
  region: { code: string };
  participants: number | null;
  status: string;
}

async function shown(): Promise<Shown[]> {
  const all = ["ALL", ...SEGMENTS];
  const rows = (segment: string, scope: string) =>
    `coverageRanking(${scope}, asOf: "2024-06-30", definition: "enrolled-of-employed"
       ${segment === "ALL" ? "" : `, segment: ${segment}`}) {
       rows { region { code } participants status } }`;
  const query = `{
    ${all.map((one) => `whole_${one}: ${rows(one, 'level: REGENCY, within: "13"')}`).join(" ")}
    ${all.map((one) => `parts_${one}: ${rows(one, 'level: DISTRICT, within: "13.03"')}`).join(" ")}
    funding: enrollmentCounts(region: "13.03", by: FUNDING, asOf: "2024-06-30") {
      funding people } }`;
  const { data, errors } = await hub.ask<
    Record<string, { rows: Row[] }> & { funding: { funding: string; people: number | null }[] }
  >(query);
  expect(errors).toEqual([]);
  const answers = all.flatMap((segment) =>
    [`whole_${segment}`, `parts_${segment}`]
      .flatMap((name) => data[name]?.rows ?? [])
      .filter(({ region }) => PLACES.includes(region.code))
      .map((row) => ({
        place: PLACES.indexOf(row.region.code),
        segment: SEGMENTS.indexOf(segment),
        // What is not reported is nobody: whoever asks knows that as well.
        people: row.participants ?? (row.status === "NOT_REPORTED" ? 0 : null),
      })),
  );
  const byFunding = data.funding.map(({ funding, people }) => ({
    place: 0,
    segment: FUNDINGS.indexOf(funding),
    people,
  }));
  return [...answers, ...byFunding].flatMap(({ place, segment, people }) =>
    people === null ? [] : [{ of: sumOf(place, segment), people }],
  );
}

const PLACE_COUNT = DISTRICTS.length + 1;

/** Which people by place and segment a question is about. */
function sumOf(place: number, segment: number): number[] {
  return Array.from({ length: PLACE_COUNT * SEGMENTS.length }, (_, at) => {
    const isThere = place === 0 || Math.floor(at / SEGMENTS.length) === place;
    return isThere && (segment < 0 || at % SEGMENTS.length === segment) ? 1 : 0;
  });
}

/** Whether a sum follows from those that are shown, by adding and subtracting; then how many. */
function reckoned(rows: readonly Shown[], asked: readonly number[]): number | null {
  const steps: { pivot: number; of: number[]; people: number }[] = [];
  const reduce = (of: readonly number[], people: number) => {
    const left = [...of];
    let rest = people;
    for (const step of steps) {
      const by = left[step.pivot] ?? 0;
      if (Math.abs(by) < 1e-9) continue;
      step.of.forEach((value, at) => (left[at] = (left[at] ?? 0) - by * value));
      rest -= by * step.people;
    }
    return { left, rest };
  };
  for (const row of rows) {
    const { left, rest } = reduce(row.of, row.people);
    const pivot = left.findIndex((value) => Math.abs(value) > 1e-9);
    if (pivot < 0) continue;
    const by = left[pivot] ?? 1;
    steps.push({ pivot, of: left.map((value) => value / by), people: rest / by });
  }
  const { left, rest } = reduce(asked, 0);
  return left.every((value) => Math.abs(value) < 1e-9) ? Math.round(-rest) : null;
}

function isSmall(people: number | null): boolean {
  return people !== null && people >= 1 && people <= 4;
}

test("no group of one to four people is shown, or follows from any two answers or from all", async () => {
  const random = numbers(7);
  let kept = 0;
  for (let turn = 0; turn < 16; turn += 1) {
    const office = smallOffice(random);
    await store(office);
    const answers = await shown();
    kept += answers.length;
    expect(answers.filter(({ people }) => isSmall(people))).toEqual([]);
    const differences = answers.flatMap((one) =>
      answers.filter(
        (other) =>
          one.of.every((value, at) => value >= (other.of[at] ?? 0)) &&
          isSmall(one.people - other.people),
      ),
    );
    expect([office, differences]).toEqual([office, []]);
    // Who is nowhere is known to be nobody, as soon as a sum of nobody is shown.
    const zeros = answers
      .filter(({ people }) => people === 0)
      .flatMap(({ of }) => of.flatMap((value, at) => (value === 1 ? [unit(at)] : [])));
    const known = [...answers, ...zeros];
    const questions = Array.from({ length: PLACE_COUNT }, (_, place) => place).flatMap((place) =>
      [-1, 0, 1, 2, 3].map((segment) => (place === 0 ? elsewhere(segment) : sumOf(place, segment))),
    );
    const found = questions.map((asked) => reckoned(known, asked));
    expect([office, found.filter(isSmall)]).toEqual([office, []]);
  }
  expect(kept).toBeGreaterThan(16 * 8);
});

function unit(place: number): Shown {
  return { of: sumOf(0, -1).map((_, at) => (at === place ? 1 : 0)), people: 0 };
}

function elsewhere(segment: number): number[] {
  return sumOf(0, segment).map((value, at) => (at < SEGMENTS.length ? value : 0));
}

test("where no group is small, everything is shown", async () => {
  await store(Array.from({ length: PLACE_COUNT }, () => [10, 20, 30, 40]));
  expect(await shown()).toHaveLength(PLACES.length * 5 + 4);
});

test("a small district is withheld with the next smallest, and their names do not say which", async () => {
  await store([
    [0, 0, 0, 0],
    [0, 3, 0, 0],
    [0, 8, 0, 0],
    [0, 90, 0, 0],
    [0, 70, 0, 0],
  ]);
  const { data } = await hub.ask<{ rows: Row[] }>(
    `{ rows: compareRegions(codes: ["13.03", "13.03.07", "13.03.08", "13.03.09"],
         asOf: "2024-06-30", definition: "enrolled-of-employed") {
         region { code } participants status } }`,
  );
  const byCode = Object.fromEntries(data.rows.map((row) => [row.region.code, row]));
  expect(byCode["13.03"]).toMatchObject({ participants: 171 });
  expect(byCode["13.03.07"]).toMatchObject({ participants: null, status: "SUPPRESSED" });
  expect(byCode["13.03.08"]).toMatchObject({ participants: null, status: "SUPPRESSED" });
  expect(byCode["13.03.09"]).toMatchObject({ participants: 90 });
});

test("a hundred districts are counted by programmes in as many statements as one regency", async () => {
  const of = (scope: string, first: number) =>
    hub.ask<{ regions: { nodes: { enrollmentCounts: unknown[] }[] } }>(
      `{ regions(${scope}, first: ${first}) { nodes {
           enrollmentCounts(by: PROGRAMMES) { programmes people status } } } }`,
    );
  const one = await of('level: REGENCY, within: "13", search: "Sijunjung"', 1);
  const many = await of('level: DISTRICT, within: "13"', 100);
  expect(one.data.regions.nodes[0]?.enrollmentCounts).toEqual([
    { programmes: ["JKK", "JKM"], people: 171, status: "REPORTED" },
  ]);
  expect(many.statements).toBe(one.statements);
});

test("kinds of work that so few do that they are not shown have no name either", async () => {
  await hub.forget();
  await hub.db.query(
    `INSERT INTO enrollment_cell (office_code, region_code, segment, funding, programmes,
       worker_group, month, joined, ended)
     SELECT 'solok', '13.03', 'BPU', 'APBD', 'JKK+JKM', work, '2024-01-01', people, 0
     FROM (VALUES ('FARMER', 90), ('IMAM', 3), ('DRIVER', 7)) AS cell (work, people)`,
  );
  const { data } = await hub.ask<{ enrollmentCounts: unknown }>(
    `{ enrollmentCounts(region: "13.03", by: WORKER_GROUP, asOf: "2024-06-30") {
         workerGroup people status } }`,
  );
  expect(data.enrollmentCounts).toEqual([
    { workerGroup: "FARMER", people: 90, status: "REPORTED" },
    { workerGroup: null, people: null, status: "SUPPRESSED" },
  ]);
});
