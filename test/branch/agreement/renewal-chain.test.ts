import { agreementOf, draft, edit } from "../support/agreements";
import { type BranchOffice, newOffice } from "../support/branch-office";
import { recordAgreement, refusedFor, rowsIn } from "../support/given";
import { trailOf } from "../support/trail";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});

beforeEach(() => solok.forget());

afterAll(() => solok.close());

const FIRST = {
  number: "PKS/2022",
  partyKinds: ["BRANCH_OFFICE", "LOCAL_GOVERNMENT"],
  programmes: ["JKK", "JKM"],
  workerGroups: ["FARMER"],
  legalBasis: ["Inpres 2/2021"],
  documents: ["arsip/2022/1"],
  signedOn: "2022-03-01",
  startsOn: "2022-03-01",
  endsOn: "2022-12-31",
};
const YEAR = (year: number) => ({
  signedOn: `${year}-01-01`,
  startsOn: `${year}-01-01`,
  endsOn: `${year}-12-31`,
});

const CHAIN = "chain { terms position since sincePrecision isComplete }";

test("an agreement is in its third term since 2022", async () => {
  const first = await recordAgreement(solok, FIRST);
  const second = await edit(solok, "renew", first, YEAR(2023));
  const third = await edit(solok, "renew", second, YEAR(2024));
  const since = { terms: 3, since: "2022-03-01", sincePrecision: "DAY", isComplete: true };
  for (const [position, { id }] of [first, second, third].entries()) {
    expect(await agreementOf(solok, id, CHAIN)).toEqual({
      chain: { ...since, position: position + 1 },
    });
  }
  expect(await agreementOf(solok, second.id, "renews { id } renewedBy { id }")).toEqual({
    renews: { id: first.id },
    renewedBy: { id: third.id },
  });
});

test("a renewal takes over what it does not say, but neither days, money nor papers", async () => {
  const first = await recordAgreement(solok, FIRST);
  const renewal = await edit(solok, "renew", first, { workerGroups: ["FARMER", "IMAM"] });
  const FIELDS = `kind state parties agreementParties { name kind } regions { code } programmes
    workerGroups legalBasis documents number signedOn startsOn endsOn funding { source }`;
  expect(await agreementOf(solok, renewal.id, FIELDS)).toEqual({
    kind: "PKS",
    state: "DRAFT",
    parties: ["Kantor Cabang Solok", "Pemerintah Kabupaten Sijunjung"],
    agreementParties: [
      { name: "Kantor Cabang Solok", kind: "BRANCH_OFFICE" },
      { name: "Pemerintah Kabupaten Sijunjung", kind: "LOCAL_GOVERNMENT" },
    ],
    regions: [{ code: "13.03" }],
    programmes: ["JKK", "JKM"],
    workerGroups: ["FARMER", "IMAM"],
    legalBasis: ["Inpres 2/2021"],
    documents: [],
    number: null,
    signedOn: null,
    startsOn: null,
    endsOn: null,
    funding: [],
  });
});

test("a draft of a renewal is no term until it is signed", async () => {
  const first = await recordAgreement(solok, FIRST);
  const renewal = await edit(solok, "renew", first);
  expect(await agreementOf(solok, renewal.id, "chain { terms position }")).toEqual({
    chain: { terms: 1, position: 2 },
  });
  await edit(solok, "sign", renewal);
  expect(await agreementOf(solok, first.id, "chain { terms position }")).toEqual({
    chain: { terms: 2, position: 1 },
  });
});

test("a chain whose first term is not on file does not say since when it runs", async () => {
  const { id } = await recordAgreement(solok, { ...FIRST, isRenewal: true });
  expect(await agreementOf(solok, id, CHAIN)).toEqual({
    chain: { terms: 1, position: 1, since: null, sincePrecision: null, isComplete: false },
  });
});

test("a renewal changes both agreements in the trail", async () => {
  const first = await recordAgreement(solok, FIRST);
  const renewal = await edit(solok, "renew", first, YEAR(2023));
  const { nodes } = await trailOf(solok, '(operation: "renewAgreement")');
  expect(
    nodes.map(({ record, changed }) => [record, record === first.id ? changed : "new"]),
  ).toEqual([
    [first.id, ["version", "renewedBy"]],
    [renewal.id, "new"],
  ]);
});

test("a renewed agreement is not renewed again", async () => {
  const first = await recordAgreement(solok, FIRST);
  await edit(solok, "renew", first, YEAR(2023));
  expect(refusedFor(await edit(solok, "renew", { ...first, version: 2 }, YEAR(2024)))).toEqual([
    "AGREEMENT_ALREADY_RENEWED at input.agreement",
  ]);
  expect(await rowsIn(solok, "agreement")).toEqual([2]);
});

test("a draft is not signed when what it renews was ended meanwhile", async () => {
  const first = await recordAgreement(solok, { signedOn: "2022-03-01" });
  const renewal = await edit(solok, "renew", first);
  await edit(solok, "terminate", { ...first, version: 2 });
  expect(refusedFor(await edit(solok, "sign", renewal))).toEqual([
    "AGREEMENT_TERMINATED at input.agreement",
  ]);
});

test("recordAgreement renews neither a draft nor what was ended", async () => {
  const { id } = await draft(solok);
  const ended = await recordAgreement(solok, { state: "TERMINATED" });
  expect(refusedFor(await recordAgreement(solok, { renews: id }))).toEqual([
    "AGREEMENT_NOT_SIGNED at input.renews",
  ]);
  expect(refusedFor(await recordAgreement(solok, { renews: ended.id }))).toEqual([
    "AGREEMENT_TERMINATED at input.renews",
  ]);
});

test.each([
  ["on its last day", "2022-12-31"],
  ["before its last day", "2022-07-01"],
  ["before its first day", "2021-01-01"],
])("a renewal that begins %s overlaps it, whatever else is known", async (_when, startsOn) => {
  const first = await recordAgreement(solok, FIRST);
  const overlaps = ["TERMS_OVERLAP at input.startsOn"];
  expect(refusedFor(await edit(solok, "renew", first, { startsOn }))).toEqual(overlaps);
  expect(refusedFor(await recordAgreement(solok, { renews: first.id, startsOn }))).toEqual(
    overlaps,
  );
  expect(await rowsIn(solok, "agreement")).toEqual([1]);
});

test("a renewal of which only the month is known may begin in the month in which the other ends", async () => {
  const first = await recordAgreement(solok, { ...FIRST, endsOn: "2022-12-15" });
  const month = { startsOn: "2022-12-01", startsOnPrecision: "MONTH" };
  expect((await edit(solok, "renew", first, month)).__typename).toBe("Agreement");
});

test("a renewal of unknown days is never said to overlap", async () => {
  const first = await recordAgreement(solok, { signedOn: "2022-03-01" });
  expect((await edit(solok, "renew", first, YEAR(2023))).__typename).toBe("Agreement");
});

test("a term is not extended into the one that renews it", async () => {
  const first = await recordAgreement(solok, { ...YEAR(2023), endsOn: "2190-12-31" });
  const renewal = await edit(solok, "renew", first, { startsOn: "2191-01-01" });
  expect(renewal.__typename).toBe("Agreement");
  const addendum = { changes: "It ends a year later" };
  const extended = await edit(
    solok,
    "amend",
    { ...first, version: 2 },
    { addendum, endsOn: "2191-12-31" },
  );
  expect(refusedFor(extended)).toEqual(["TERMS_OVERLAP at input.endsOn"]);
  const earlier = await edit(solok, "amend", renewal, { startsOn: "2190-12-31" });
  expect(refusedFor(earlier)).toEqual(["TERMS_OVERLAP at input.startsOn"]);
});

test("the third term does not overlap the first, which the database sees", async () => {
  const first = await recordAgreement(solok, FIRST);
  const second = await edit(solok, "renew", first, { signedOn: "2022-12-01" });
  const third = await edit(solok, "renew", second, { startsOn: "2022-06-01" });
  expect(refusedFor(third)).toEqual(["TERMS_OVERLAP at input.startsOn"]);
  expect(await rowsIn(solok, "agreement")).toEqual([2]);
});

test("a renewal that was terminated makes room for another one, which is the same term", async () => {
  const open = { signedOn: "2023-01-01", startsOn: "2023-01-01", endsOn: "2190-12-31" };
  const other = await recordAgreement(solok, { number: "PKS/2" });
  const renewal = await edit(solok, "renew", other, open);
  await edit(solok, "terminate", renewal);
  expect(await agreementOf(solok, other.id, "renewedBy { id }")).toEqual({ renewedBy: null });
  const again = await edit(solok, "renew", { ...other, version: 2 }, open);
  expect(again.__typename).toBe("Agreement");
  expect(await agreementOf(solok, other.id, "renewedBy { id }")).toEqual({
    renewedBy: { id: again.id },
  });
  for (const { id } of [renewal, again]) {
    expect(await agreementOf(solok, id, "chain { terms position }")).toEqual({
      chain: { terms: 2, position: 2 },
    });
  }
  const third = await edit(solok, "renew", { ...other, version: 3 });
  expect(refusedFor(third)).toEqual(["AGREEMENT_ALREADY_RENEWED at input.agreement"]);
});

test("a draft that nobody signs is withdrawn, never held and is no term", async () => {
  const first = await recordAgreement(solok, FIRST);
  const drafted = await edit(solok, "renew", first, { startsOn: "2023-01-01" });
  const refused = await edit(solok, "renew", { ...first, version: 2 });
  expect(refused.problems?.[0]?.remedy).toContain("withdraw it with terminateAgreement");
  await edit(solok, "terminate", drafted);
  expect(await agreementOf(solok, drafted.id, "state isWithdrawn chain { terms }")).toEqual({
    state: "TERMINATED",
    isWithdrawn: true,
    chain: { terms: 1 },
  });
  const { agreements } = await activeOn("2023-06-30");
  expect(agreements).not.toContainEqual({ id: drafted.id });
  const renewal = await edit(solok, "renew", { ...first, version: 2 }, YEAR(2023));
  expect(await agreementOf(solok, renewal.id, "isWithdrawn chain { terms position }")).toEqual({
    isWithdrawn: false,
    chain: { terms: 2, position: 2 },
  });
});

test("of several who renew anew at once one wins", async () => {
  const first = await recordAgreement(solok, FIRST);
  await edit(solok, "terminate", await edit(solok, "renew", first));
  const answers = await Promise.all(
    [1, 2, 3].map(() => recordAgreement(solok, { renews: first.id })),
  );
  expect(answers.flatMap(refusedFor)).toEqual([
    "AGREEMENT_ALREADY_RENEWED at input.renews",
    "AGREEMENT_ALREADY_RENEWED at input.renews",
  ]);
});

async function activeOn(day: string): Promise<{ agreements: object[] }> {
  const { _entities: regions } = await solok.ask<{ _entities: [{ agreements: object[] }] }>(
    `query ($regions: [_Any!]!, $day: Date) { _entities(representations: $regions) {
       ... on Region { agreements(activeOn: $day) { id } } } }`,
    { regions: [{ __typename: "Region", code: "13.03", officeCode: "solok" }], day },
  );
  return regions[0];
}
