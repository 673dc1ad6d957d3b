import { type BranchOffice, newOffice } from "../support/branch-office";
import {
  figure,
  recordAgreement,
  recordEnrollment,
  recordFigures,
  type Recorded,
  refusedFor,
  rowsIn,
} from "../support/given";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});

beforeEach(() => solok.forget());

afterAll(() => solok.close());

const TABLES = ["agreement", "enrollment", "coverage_figure", "source", "recorded_request"];

/** Sends a value in one text of a request. */
type Send = (text: string) => Promise<Recorded<object>>;

const AGREEMENT_TEXTS: [string, Send][] = [
  ["idempotencyKey", (text) => recordAgreement(solok, { idempotencyKey: text })],
  ["recordedBy", (text) => recordAgreement(solok, { recordedBy: text })],
  ["number", (text) => recordAgreement(solok, { number: text })],
  ["legalBasis", (text) => recordAgreement(solok, { legalBasis: [text] })],
  ["documents", (text) => recordAgreement(solok, { documents: [text] })],
  ["workerGroups", (text) => recordAgreement(solok, { workerGroups: [text] })],
  ["parties", (text) => recordAgreement(solok, { parties: ["Kantor Cabang Solok", text] })],
  ["note", (text) => recordAgreement(solok, { note: text })],
  ["renews", (text) => recordAgreement(solok, { renews: text })],
  ["regions", (text) => recordAgreement(solok, { regions: [text] })],
  ["sources.0.id", (text) => recordAgreement(solok, { sources: [{ id: text }] })],
  ["sources.0.about", (text) => recordAgreement(solok, { sources: [{ about: text }] })],
  [
    "sources.0.publisher",
    (text) => recordAgreement(solok, { sources: [{ about: "x", publisher: text }] }),
  ],
  [
    "sources.0.publishedOn",
    (text) => recordAgreement(solok, { sources: [{ about: "x", publishedOn: text }] }),
  ],
];

const ENROLLMENT_TEXTS: [string, Send][] = [
  ["idempotencyKey", (text) => recordEnrollment(solok, { idempotencyKey: text })],
  ["region", (text) => recordEnrollment(solok, { region: text })],
  ["workerGroups", (text) => recordEnrollment(solok, { workerGroups: [text] })],
  ["plannedWorkerGroups", (text) => recordEnrollment(solok, { plannedWorkerGroups: [text] })],
  ["partOf", (text) => recordEnrollment(solok, { partOf: text })],
  ["supersedes", (text) => recordEnrollment(solok, { supersedes: [text] })],
  ["agreement", (text) => recordEnrollment(solok, { agreement: text })],
  ["note", (text) => recordEnrollment(solok, { note: text })],
];

const FIGURE_TEXTS: [string, Send][] = [
  ["idempotencyKey", (text) => recordFigures(solok, [figure()], { idempotencyKey: text })],
  ["figures.0.definition", (text) => recordFigures(solok, [figure({ definition: text })])],
  [
    "figures.0.replaces",
    (text) => recordFigures(solok, [figure({ replaces: text, replacedBecause: "x" })]),
  ],
  [
    "figures.0.replacedBecause",
    (text) => recordFigures(solok, [figure({ replaces: "solok:x", replacedBecause: text })]),
  ],
  ["figures.0.source.id", (text) => recordFigures(solok, [figure({ source: { id: text } })])],
  ["figures.0.source.about", (text) => recordFigures(solok, [figure({ source: { about: text } })])],
];

const EVERY_TEXT = [...AGREEMENT_TEXTS, ...ENROLLMENT_TEXTS, ...FIGURE_TEXTS];

const UNPRINTABLE = ["solok:a\u0000b", "solok:a\ud800b", "solok:a\u001bb"];

test.each(EVERY_TEXT)("%s: what cannot be written is refused", async (place, send) => {
  for (const text of UNPRINTABLE) {
    expect(refusedFor(await send(text))).toEqual([`MALFORMED at input.${place}`]);
  }
  expect(await rowsIn(solok, ...TABLES)).toEqual(TABLES.map(() => 0));
});

test("a note may have lines; a name may not", async () => {
  expect((await recordAgreement(solok, { note: "One\n\ttwo" })).problems).toBeUndefined();
  expect(refusedFor(await recordAgreement(solok, { parties: ["One\ntwo"] }))).toEqual([
    "MALFORMED at input.parties",
  ]);
});

const FREE_TEXTS = EVERY_TEXT.filter(([place]) =>
  /(number|parties|note|about|publisher|replacedBecause)$/i.test(place),
);

const NATIONAL_IDS = [
  "1303071504800001",
  "NIK 1303 0715 0480 0001.",
  "13.03.07.150480.0001",
  "130307-150480-0001",
  "130307–150480–0001",
  "1303\u00a00715\u200b0480  0001",
];

test.each(FREE_TEXTS)("%s: a national id is refused and not sent back", async (place, send) => {
  for (const text of NATIONAL_IDS) {
    const answer = await send(text);
    expect(refusedFor(answer)).toEqual([`PERSONAL_DATA at input.${place}`]);
    expect(answer.problems?.[0]?.value).toBeNull();
    expect(JSON.stringify(answer)).not.toMatch(/0715|150480/);
  }
  expect(await rowsIn(solok, ...TABLES)).toEqual(TABLES.map(() => 0));
});

test("a kind of work with a national id in it is refused", async () => {
  const answer = await recordEnrollment(solok, { workerGroups: ["FARMER_1303071504800001"] });
  expect(refusedFor(answer)).toEqual(["PERSONAL_DATA at input.workerGroups"]);
});

test("days, amounts and records in a text are not taken for a national id", async () => {
  const earlier = "solok:12345678-1234-4123-8123-123456789012";
  const note = `From 2022-03-01 2023-10-02: Rp3.053.299.200, 16.590 people, region 13.03.07.2001; ${earlier}`;
  const { id, problems } = await recordAgreement(solok, { note });
  expect(problems).toBeUndefined();
  const { agreement } = await solok.ask<{ agreement: { note: string } }>(
    `query ($id: ID!) { agreement(id: $id) { note } }`,
    { id },
  );
  expect(agreement.note).toBe(note);
});

test("an unknown id is sent back whole, also one that has many digits", async () => {
  const agreement = "solok:12345678-1234-4123-8123-123456789012";
  const { problems } = await recordEnrollment(solok, { agreement });
  expect(problems).toMatchObject([{ code: "AGREEMENT_UNKNOWN", value: agreement }]);
});

test.each(["2024-02-31", "2024-13", "2024-00", "0000", "1899", "2200", "2024-1", "2024-02-31T"])(
  "a source cannot have been published on %s",
  async (publishedOn) => {
    const answer = await recordFigures(solok, [figure({ source: { about: "x", publishedOn } })]);
    expect(refusedFor(answer)).toEqual(["MALFORMED at input.figures.0.source.publishedOn"]);
  },
);

test.each(["2024-02-29", "2024-12", "1900"])("a source can be published on %s", async (when) => {
  const source = { about: "x", publishedOn: when };
  expect((await recordFigures(solok, [figure({ source })])).problems).toBeUndefined();
});

test.each(["2199", "2199-01", "2199-01-01"])(
  "a source cannot have been published on %s, which is to come",
  async (publishedOn) => {
    const answer = await recordAgreement(solok, { sources: [{ about: "x", publishedOn }] });
    expect(refusedFor(answer)).toEqual(["DATE_IN_FUTURE at input.sources.0.publishedOn"]);
  },
);

test("blanks around texts are not kept", async () => {
  const { id } = await recordAgreement(solok, {
    number: " PKS/1 ",
    parties: [" Kantor Cabang Solok\u00a0"],
    note: "\n seen \n",
    sources: [{ about: " Signing ", publishedOn: " 2024 " }],
  });
  const { agreement } = await solok.ask<{ agreement: object }>(
    `query ($id: ID!) { agreement(id: $id) {
       number parties note sources { about publishedOn } } }`,
    { id },
  );
  expect(agreement).toEqual({
    number: "PKS/1",
    parties: ["Kantor Cabang Solok"],
    note: "seen",
    sources: [{ about: "Signing", publishedOn: "2024" }],
  });
});
