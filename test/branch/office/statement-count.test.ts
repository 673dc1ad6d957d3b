import { countQueries } from "../../support/count-queries";
import { type BranchOffice, documentedOffice } from "../support/branch-office";

let solok: BranchOffice;
let villages: string[];

beforeAll(async () => {
  solok = await documentedOffice("solok");
  const rows = await solok.db.query<{ code: string }[]>(
    `SELECT code FROM region WHERE code LIKE '13.%' AND length(code) > 5 ORDER BY code LIMIT 498`,
  );
  villages = rows.map(({ code }) => code);
});

afterAll(() => solok.close());

/** Each question of the branch once: none can be answered together with another. */
const EVERY_QUESTION = `query ($regions: [_Any!]!) { _entities(representations: $regions) {
  ... on Region {
    code
    agreements {
      regions { code } renewedBy { id } funding { villages { code } payments { fundingLine { id } } paid } enrollments { id }
      meetings { followUps { owner } } sources { id }
      addenda { changes } chain { terms } trail { totalCount nodes { sequence } }
      enrollmentTotals(by: []) { headcount }
    }
    agreementConnection(first: 5, state: IN_FORCE) { totalCount nodes { id } }
    enrollments(activeOn: "2024-12-01") {
      parts { headcount } partsComplete cohorts { id } agreement { id } agreements { id }
    }
    enrollmentTotals(activeOn: "2024-12-01", by: [REGION, SEGMENT]) { headcount }
    villageParticipation(kind: DESA) { paying }
    funding { source }
    meetings { kind }
    followUps(state: OPEN) { totalCount nodes { meeting { kind } } }
    claims { value source { id } }
  } } }`;
const QUESTIONS = 30;

function askOf(codes: readonly string[]) {
  const regions = codes.map((code) => ({ __typename: "Region", code, officeCode: "solok" }));
  return countQueries(solok.db, () =>
    solok.ask<{ _entities: { code: string }[] }>(EVERY_QUESTION, { regions }),
  );
}

test("two regions and five hundred take the same number of statements", async () => {
  const two = await askOf(["13.03", "13.73"]);
  const many = await askOf(["13.03", "13.73", ...villages]);
  expect(many.result._entities.map(({ code }) => code)).toEqual(["13.03", "13.73", ...villages]);
  expect([two.queries, many.queries]).toEqual([QUESTIONS, QUESTIONS]);
});

test("a region asked for twice is answered twice from one read", async () => {
  const twice = await askOf(["13.03", "13.03"]);
  expect(twice.queries).toBe(QUESTIONS);
  expect(twice.result._entities[1]).toEqual(twice.result._entities[0]);
});
