import { edit } from "../support/agreements";
import { type BranchOffice, newOffice } from "../support/branch-office";
import { recordAgreement } from "../support/given";
import { askRegion } from "../support/region-entity";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});

beforeEach(() => solok.forget());

afterAll(() => solok.close());

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  nodes: { number: string }[];
  edges: { cursor: string; node: { number: string } }[];
}

const PAGE = `totalCount pageInfo { hasNextPage hasPreviousPage endCursor } nodes { number }
  edges { cursor node { number } }`;

async function pageOf(args: string, region = "13.03"): Promise<Page> {
  const answer = await askRegion<{ page: Page }>(
    solok,
    region,
    `page: agreementConnection${args} { ${PAGE} }`,
  );
  return answer.page;
}

const numbers = async (args: string, region?: string): Promise<string[]> =>
  (await pageOf(args, region)).nodes.map(({ number }) => number);

async function ofOffice(args: string): Promise<Page> {
  const { _entities: offices } = await solok.ask<{ _entities: { page: Page }[] }>(
    `query ($offices: [_Any!]!) { _entities(representations: $offices) { ... on BranchOffice {
       page: agreementConnection${args} { ${PAGE} } } } }`,
    { offices: [{ __typename: "BranchOffice", code: "solok", officeCode: "solok" }] },
  );
  return (offices[0] as { page: Page }).page;
}

test("pages meet without a gap while agreements are filed and changed", async () => {
  const filed = [];
  for (const number of ["1", "2", "3", "4", "5"]) {
    filed.push(await recordAgreement(solok, { number, state: "DRAFT" }));
  }
  const first = await pageOf("(first: 2)");
  expect(first).toMatchObject({
    totalCount: 5,
    nodes: [{ number: "5" }, { number: "4" }],
    pageInfo: { hasNextPage: true, hasPreviousPage: false },
  });
  await recordAgreement(solok, { number: "6" });
  await edit(solok, "amend", filed[2] ?? {}, { startsOn: "2020-01-01", note: "changed" });
  const second = await pageOf(`(first: 2, after: "${first.pageInfo.endCursor}")`);
  expect(second).toMatchObject({
    totalCount: 6,
    nodes: [{ number: "3" }, { number: "2" }],
    pageInfo: { hasNextPage: true, hasPreviousPage: true },
  });
  const last = await pageOf(`(first: 2, after: "${second.edges[1]?.cursor}")`);
  expect(last).toMatchObject({ nodes: [{ number: "1" }], pageInfo: { hasNextPage: false } });
  expect((await ofOffice("(first: 3)")).nodes.map(({ number }) => number)).toEqual(["6", "5", "4"]);
});

test("a region lists agreements for itself, for what is inside it, and for what it lies in", async () => {
  await recordAgreement(solok, { number: "regency", regions: ["13.03"] });
  await recordAgreement(solok, { number: "district", regions: ["13.03.07", "13.73"] });
  await recordAgreement(solok, { number: "other", regions: ["13.73"] });
  expect(await numbers("", "13.03")).toEqual(["district", "regency"]);
  expect(await numbers("", "13.03.07.2001")).toEqual(["district", "regency"]);
  expect(await numbers("", "13.03.06")).toEqual(["regency"]);
  expect(await numbers("", "13.73")).toEqual(["other", "district"]);
});

test("agreements are filtered by state, kind, programme, funding and the end of their term", async () => {
  const signedOn = "2023-01-01";
  await recordAgreement(solok, { number: "draft", kind: "MOU", state: "DRAFT" });
  await recordAgreement(solok, { number: "signed", signedOn, startsOn: "2190-01-01" });
  await recordAgreement(solok, {
    number: "in force",
    ...{ signedOn, startsOn: "2023-01-01", endsOn: "2190-12-31" },
    programmes: ["JKK", "JKM"],
    funding: [{ source: "APBD" }, { source: "CSR" }],
  });
  await recordAgreement(solok, { number: "expired", signedOn, endsOn: "2023-12-31", kind: "KSO" });
  await recordAgreement(solok, { number: "expired as recorded", state: "EXPIRED" });
  await recordAgreement(solok, { number: "ended", state: "TERMINATED", endsOn: "2024-06-30" });
  expect(await numbers("(state: DRAFT)")).toEqual(["draft"]);
  expect(await numbers("(state: SIGNED)")).toEqual(["signed"]);
  expect(await numbers("(state: IN_FORCE)")).toEqual(["in force"]);
  expect(await numbers("(state: EXPIRED)")).toEqual(["expired as recorded", "expired"]);
  expect(await numbers("(state: TERMINATED)")).toEqual(["ended"]);
  expect(await numbers("(kind: KSO)")).toEqual(["expired"]);
  expect(await numbers("(programme: JKM)")).toEqual(["in force"]);
  expect(await numbers("(funding: CSR)")).toEqual(["in force"]);
  expect(await numbers(`(termEndsAfter: "2023-12-31", termEndsBefore: "2024-06-30")`)).toEqual([
    "ended",
    "expired",
  ]);
  expect(await pageOf("(first: 1, state: EXPIRED)")).toMatchObject({
    totalCount: 2,
    pageInfo: { hasNextPage: true },
  });
});

test("a page beyond the last agreement, and one of nothing, is empty", async () => {
  expect(await pageOf("")).toEqual({
    totalCount: 0,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, endCursor: null },
    nodes: [],
    edges: [],
  });
});

test.each([
  ["(first: 0)", "PAGE_SIZE_INVALID"],
  ["(first: 501)", "PAGE_SIZE_INVALID"],
  ['(after: "x")', "CURSOR_INVALID"],
  [`(after: "${Buffer.from("trail:1").toString("base64url")}")`, "CURSOR_INVALID"],
])("a page %s is refused", async (args, code) => {
  await expect(pageOf(args)).rejects.toMatchObject({ extensions: { code } });
});
