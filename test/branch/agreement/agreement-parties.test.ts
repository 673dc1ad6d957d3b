import { agreementOf, draft, edit } from "../support/agreements";
import { type BranchOffice, newOffice } from "../support/branch-office";
import { recordAgreement, refusedFor, rowsIn } from "../support/given";

let solok: BranchOffice;
let palopo: BranchOffice;

beforeAll(async () => {
  [solok, palopo] = await Promise.all([newOffice("solok"), newOffice("palopo")]);
});

beforeEach(() => Promise.all([solok.forget(), palopo.forget()]));

afterAll(() => Promise.all([solok.close(), palopo.close()]));

const OTHER_OFFICE = ["PARTY_OF_ANOTHER_OFFICE at input.parties.1"];

test.each([
  ["by its name", ["Kantor Cabang Solok", "Kantor Cabang Palopo"], undefined],
  ["in other letters", ["Kantor Cabang Solok", "KANTOR  CABANG PALOPO"], undefined],
  ["as a sub-branch", ["Kantor Cabang Solok", "Kantor Cabang Pembantu Sidrap"], undefined],
  [
    "by its kind, although it is in no list",
    ["Kantor Cabang Solok", "Kantor Cabang Padang"],
    ["BRANCH_OFFICE", "BRANCH_OFFICE"],
  ],
])("a party that is another branch office is refused: %s", async (_how, parties, partyKinds) => {
  expect(refusedFor(await recordAgreement(solok, { parties, partyKinds }))).toEqual(OTHER_OFFICE);
  expect(refusedFor(await draft(solok, { parties, partyKinds }))).toEqual(OTHER_OFFICE);
  expect(await rowsIn(solok, "agreement")).toEqual([0]);
  const drafted = await draft(solok);
  expect(refusedFor(await edit(solok, "amend", drafted, { parties, partyKinds }))).toEqual(
    OTHER_OFFICE,
  );
});

test("an office and its own sub-branch conclude an agreement, a regional office too", async () => {
  const parties = [
    "Kantor Cabang Palopo",
    "Kantor Cabang Pembantu Sidrap",
    "Kantor Wilayah Sumbar Riau",
    "Kejaksaan Negeri Sidrap",
  ];
  const { id } = await recordAgreement(palopo, {
    office: "palopo",
    regions: ["73.14"],
    parties,
    partyKinds: ["BRANCH_OFFICE", "BRANCH_OFFICE", "OTHER", "PROSECUTOR"],
  });
  expect(await agreementOf(palopo, id, "agreementParties { kind }")).toEqual({
    agreementParties: [
      { kind: "BRANCH_OFFICE" },
      { kind: "BRANCH_OFFICE" },
      { kind: "OTHER" },
      { kind: "PROSECUTOR" },
    ],
  });
});

test("kinds are one for each party, or none", async () => {
  const partyKinds = ["BRANCH_OFFICE"];
  expect(refusedFor(await recordAgreement(solok, { partyKinds }))).toEqual([
    "CONTRADICTION at input.partyKinds",
  ]);
  const { id } = await recordAgreement(solok);
  expect(await agreementOf(solok, id, "agreementParties { kind }")).toEqual({
    agreementParties: [{ kind: null }, { kind: null }],
  });
});

test("kinds are added to the parties that are on file, and end with them", async () => {
  const drafted = await draft(solok);
  const kinds = ["BRANCH_OFFICE", "LOCAL_GOVERNMENT"];
  const named = await edit(solok, "amend", drafted, { partyKinds: kinds });
  expect(await agreementOf(solok, drafted.id, "agreementParties { kind }")).toEqual({
    agreementParties: kinds.map((kind) => ({ kind })),
  });
  await edit(solok, "amend", named, { parties: ["Kantor Cabang Solok", "BAZNAS Sijunjung"] });
  expect(await agreementOf(solok, drafted.id, "agreementParties { name kind }")).toEqual({
    agreementParties: [
      { name: "Kantor Cabang Solok", kind: null },
      { name: "BAZNAS Sijunjung", kind: null },
    ],
  });
});

test.each([
  ["before its term", { startsOn: "2024-03-01" }, 2023],
  ["after its term", { endsOn: "2024-12-31" }, 2025],
])("funding of a year %s is refused, and nothing is stored", async (_when, term, year) => {
  const answer = await recordAgreement(solok, { ...term, funding: [{ source: "APBD", year }] });
  expect(refusedFor(answer)).toEqual(["FUNDING_YEAR_OUTSIDE_TERM at input.funding.0.year"]);
  expect(await rowsIn(solok, "agreement", "funding_line", "trail_entry")).toEqual([0, 0, 0]);
});

test.each(["-1", -5_000_000])("negative rupiah are refused as a problem: %j", async (amount) => {
  const funding = [{ source: "APBD", year: 2024, amount }];
  expect(refusedFor(await recordAgreement(solok, { funding }))).toEqual([
    "OUT_OF_RANGE at input.funding.0.amount",
  ]);
  expect(refusedFor(await draft(solok, { funding }))).toEqual([
    "OUT_OF_RANGE at input.funding.0.amount",
  ]);
  expect(await rowsIn(solok, "agreement", "funding_line")).toEqual([0, 0]);
});
