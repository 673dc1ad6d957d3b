import { createHash } from "node:crypto";
import fc from "fast-check";
import { type FrozenRow, inCanonicalOrder, monthHash } from "../../../src/branch/month/month-hash";

const NOTHING = {
  asOf: null,
  asOfPrecision: null,
  definitionId: null,
  definitionVersion: null,
  figureKind: null,
  precision: null,
  eligibleWorkers: null,
  eligibleWorkersKind: null,
  shareNumerator: null,
  shareDenominator: null,
};

const PEOPLE: FrozenRow = {
  ...NOTHING,
  kind: "PEOPLE",
  regionCode: "13.03",
  segment: "BPU",
  funding: "APBD",
  people: "1333",
  figureId: null,
};

const FIGURE: FrozenRow = {
  kind: "FIGURE",
  regionCode: "13.03",
  segment: null,
  funding: null,
  people: "23218",
  figureId: "solok:sijunjung-2022-12-01",
  asOf: "2022-12-01",
  asOfPrecision: "DAY",
  definitionId: "published-nik-domicile",
  definitionVersion: 1,
  figureKind: "STATED",
  precision: "ROUNDED",
  eligibleWorkers: "116090",
  eligibleWorkersKind: "COMPUTED",
  shareNumerator: "20",
  shareDenominator: "100",
};

const count = fc.integer({ min: 0, max: 20_000_000 }).map(String);
const region = fc.constantFrom("13.03", "13.73", "13.03.07", "13.03.06");

const people = fc.record({
  regionCode: region,
  segment: fc.constantFrom("PU", "BPU", "JAKON", "PMI"),
  funding: fc.constantFrom("APBD", "CSR", "NOT_STATED"),
  people: count,
});
const figures = fc.record({
  regionCode: region,
  segment: fc.constantFrom("PU", "BPU", null),
  people: fc.option(count),
  figureId: fc.uuid().map((name) => `solok:${name}`),
  eligibleWorkers: fc.option(count),
  shareNumerator: fc.option(count),
});

const anyRow: fc.Arbitrary<FrozenRow> = fc.oneof(
  people.map((row) => ({ ...PEOPLE, ...row })),
  figures.map((row) => ({ ...FIGURE, ...row })),
);
const anyRows = fc.array(anyRow, { maxLength: 30 });

test("the hash is the one that anyone recomputes from the documented rule", () => {
  const text =
    '["solok","2022-12"]\n' +
    '["FIGURE","13.03",null,"23218","solok:sijunjung-2022-12-01","2022-12-01","DAY",' +
    '"published-nik-domicile","1","STATED","ROUNDED","116090","COMPUTED","20","100"]\n' +
    '["PEOPLE","13.03","BPU","APBD","1333"]\n';
  expect(monthHash("solok", "2022-12-01", [PEOPLE, FIGURE])).toBe(
    createHash("sha256").update(text).digest("hex"),
  );
});

test("the hash does not depend on the order in which the rows were written", () => {
  const shuffled = anyRows.chain((rows) =>
    fc.tuple(
      fc.constant(rows),
      fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([rows, others]) => {
      expect(monthHash("solok", "2024-06-01", others)).toBe(monthHash("solok", "2024-06-01", rows));
      expect(inCanonicalOrder(others)).toEqual(inCanonicalOrder(rows));
    }),
  );
});

test("the hash changes with any value of any row", () => {
  const changed = fc.tuple(anyRows, anyRow, fc.nat()).map(([rows, row, index]) => {
    const hashed = Object.entries(row).filter(
      ([field, value]) => value !== null && field !== "kind",
    );
    const [field = "", value] = hashed[index % hashed.length] ?? [];
    const other = { ...row, [field]: field === "definitionVersion" ? 2 : `${String(value)}0` };
    return { before: [...rows, row], after: [...rows, other] };
  });
  fc.assert(
    fc.property(changed, ({ before, after }) => {
      expect(monthHash("solok", "2024-06-01", after)).not.toBe(
        monthHash("solok", "2024-06-01", before),
      );
    }),
  );
});

test("unknown people are not zero people, and a row more or less is another month", () => {
  const hash = (rows: FrozenRow[]) => monthHash("solok", "2024-06-01", rows);
  const zero = { ...FIGURE, people: "0" };
  const unknown = { ...FIGURE, people: null };
  expect(hash([zero])).not.toBe(hash([unknown]));
  expect(hash([])).not.toBe(hash([PEOPLE]));
  expect(hash([PEOPLE, PEOPLE])).not.toBe(hash([PEOPLE]));
  expect(monthHash("solok", "2024-07-01", [PEOPLE])).not.toBe(hash([PEOPLE]));
  expect(monthHash("palopo", "2024-06-01", [PEOPLE])).not.toBe(hash([PEOPLE]));
});
