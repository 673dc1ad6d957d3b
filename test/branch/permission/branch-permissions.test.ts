import { type Actor, ANONYMOUS } from "../../../src/domain/actor";
import { type BranchOffice, newOffice } from "../support/branch-office";

const OTHER_HEAD: Actor = {
  subject: "head-padang",
  role: "HEAD_OF_OFFICE",
  offices: ["padang"],
  regions: [],
};
const OFFICER: Actor = { ...OTHER_HEAD, role: "OFFICER", offices: ["solok"] };
const AUDITOR: Actor = { ...OFFICER, role: "AUDITOR" };
const REGENT: Actor = { subject: "regent", role: "OFFICIAL", offices: [], regions: ["13.03"] };
const ADMINISTRATOR: Actor = { ...REGENT, role: "ADMINISTRATOR", regions: [] };
const ANALYST: Actor = { ...ADMINISTRATOR, role: "ANALYST" };

const CANDIDATES = `query ($region: ID!) {
  candidateFunnel(office: "solok", region: $region) { __typename }
}`;
const PARTICIPANT = `query ($id: ID!) { participant(id: $id) { id } }`;
const ENTITIES = `query ($keys: [_Any!]!) { _entities(representations: $keys) { __typename } }`;

let solok: BranchOffice;
beforeAll(async () => {
  solok = await newOffice("solok");
});
afterAll(() => solok.close());

async function codeOf(actor: Actor, query: string, variables?: Record<string, unknown>) {
  const { errors } = await solok.as(actor).send(query, variables);
  return errors[0]?.extensions["code"] ?? null;
}

describe("Permissions at a branch office", () => {
  test("refuse another office's head, and whoever has no business with people", async () => {
    expect(await codeOf(OTHER_HEAD, PARTICIPANT, { id: "solok:x" })).toBe("WRONG_OFFICE");
    for (const actor of [ANONYMOUS, ANALYST, AUDITOR, REGENT, ADMINISTRATOR]) {
      expect(await codeOf(actor, PARTICIPANT, { id: "solok:x" })).toBe("FORBIDDEN");
    }
    expect(await codeOf(OFFICER, PARTICIPANT, { id: "solok:x" })).toBeNull();
  });

  test("answer an official for the own region only", async () => {
    expect(await codeOf(REGENT, CANDIDATES, { region: "13.03" })).toBeNull();
    expect(await codeOf(REGENT, CANDIDATES, { region: "13.02" })).toBe("FORBIDDEN");
  });

  test("hold for an alias, a nested path and a key of the gateway", async () => {
    const nested = `query ($keys: [_Any!]!) { _entities(representations: $keys) {
      ... on BranchOffice { mine: trail(first: 1) { edges { cursor } } } } }`;
    const keys = [{ __typename: "BranchOffice", code: "solok", officeCode: "solok" }];
    expect(await codeOf(ANONYMOUS, nested, { keys })).toBe("FORBIDDEN");
    expect(await codeOf(AUDITOR, nested, { keys })).toBeNull();
    const meeting = [{ __typename: "Meeting", id: "solok:none" }];
    expect(await codeOf(ANALYST, ENTITIES, { keys: meeting })).toBe("FORBIDDEN");
  });
});
