import { type Actor, ANONYMOUS, atTheMachineOf } from "../../../src/domain/actor";
import { somebody } from "../../support/sign-in";
import { type BranchOffice, newOffice } from "../support/branch-office";
import { keysOf, NUMBERS, QUERY } from "../support/budgets";
import { recordEnrollment } from "../support/given";

const DIMENSIONS = [
  "REGION",
  "SEGMENT",
  "FUNDING",
  "PROGRAMME",
  "WORKER_GROUP",
  "AGREEMENT",
  "MONTH",
];
/** Everything that totals can be told apart by, up to two at a time. */
const BY = DIMENSIONS.flatMap((one, at) => [
  [one],
  ...DIMENSIONS.slice(at + 1).map((other) => [one, other]),
]);

const OTHERS: readonly Actor[] = [
  ANONYMOUS,
  somebody("ANALYST"),
  somebody("OFFICIAL", { regions: ["13.03"] }),
  somebody("AUDITOR", { offices: ["solok"] }),
  somebody("HEAD_OF_OFFICE", { offices: ["palopo"] }),
];

const TOTALS = [[], ...BY]
  .map((by, at) => `t${at}: enrollmentTotals(by: [${by.join(", ")}]) { headcount }`)
  .join(" ");

const KEYS = [
  { __typename: "Region", code: "13.03", officeCode: "solok" },
  { __typename: "BranchOffice", code: "solok", officeCode: "solok" },
];

let solok: BranchOffice;
beforeAll(async () => {
  solok = await newOffice("solok");
  await recordEnrollment(solok, { region: "13.03", headcount: 40 });
  await recordEnrollment(solok, { region: "13.03", segment: "PMI", headcount: 3 });
});
afterAll(() => solok.close());

async function headcounts(actor: Actor, query: string, variables: Record<string, unknown>) {
  const { data, errors } = await solok.as(actor).send<unknown>(query, variables);
  const numbers = JSON.stringify(data ?? null).match(/"(?:headcount|people|participants)":\d+/g);
  return {
    numbers: numbers ?? [],
    codes: new Set(errors.map((error) => error.extensions["code"])),
  };
}

test("a group of three follows from no total, however two others are asked apart", async () => {
  const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) {
    ... on Region { ${TOTALS} } ... on BranchOffice { ${TOTALS} } } }`;
  for (const actor of OTHERS) {
    const { numbers, codes } = await headcounts(actor, query, { keys: KEYS });
    expect(numbers).toEqual([]);
    expect(codes.size).toBe(1);
  }
  const own = await headcounts(atTheMachineOf("solok"), query, { keys: KEYS });
  expect(own.codes.size).toBe(0);
  expect(own.numbers.length).toBeGreaterThanOrEqual(2 * (BY.length + 1));
  expect(own.numbers).toContain('"headcount":3');
});

test("a computed figure is told to the office's own staff; others have it from the hub", async () => {
  const query = `query ($id: ID!) { coverageFigure(id: $id) { id people participants } }`;
  for (const segment of ["ALL", "PMI"]) {
    const id = `solok:computed:13.03:2025-07:${segment}`;
    for (const actor of OTHERS) {
      expect((await headcounts(actor, query, { id })).numbers).toEqual([]);
    }
    expect((await headcounts(atTheMachineOf("solok"), query, { id })).numbers).toHaveLength(2);
  }
});

test("a budget that pays for three people tells its office alone how many they are", async () => {
  await recordEnrollment(solok, { region: "13.73", funding: "CSR", headcount: 3 });
  await recordEnrollment(solok, { region: "13.03", funding: "BAZNAS", headcount: 40 });
  await recordEnrollment(solok, { region: "13.03.07", funding: "BAZNAS", headcount: 30 });
  const query = QUERY(`${NUMBERS} suppressed months { heads affordable cost left }`);
  const ofYear = { year: 2024, funding: "BAZNAS" };
  const keys = keysOf([
    { regionCode: "13.73", year: 2024, funding: "CSR" },
    { regionCode: "13.03", ...ofYear },
    { regionCode: "13.03.07", ...ofYear },
  ]);
  const few = { suppressed: true, participants: null, committed: null, fullYear: null };
  for (const actor of OTHERS) {
    const { data } = await solok.as(actor).send<{ _entities: Budget[] }>(query, keys);
    const [small, regency, district] = data._entities;
    expect(small).toMatchObject({ ...few, joining: null, balance: null, committedCost: null });
    expect(JSON.stringify(small?.months)).not.toMatch(/[0-9]/);
    expect(regency).toMatchObject({ suppressed: false, participants: 70 });
    expect(district).toMatchObject(few);
  }
  const own = await solok.ask<{ _entities: Budget[] }>(query, keys);
  expect(own._entities.map(({ participants }) => participants)).toEqual([3, 70, 30]);
});

interface Budget {
  readonly participants: number | null;
  readonly months: readonly object[];
}
