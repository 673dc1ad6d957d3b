import { type Actor, ANONYMOUS, OPERATOR } from "../../../src/domain/actor";
import { givenHub, type TestHub } from "../support/hub";

const HEAD: Actor = {
  subject: "head-solok",
  role: "HEAD_OF_OFFICE",
  offices: ["solok"],
  regions: [],
};
const OTHER_OFFICER: Actor = { ...HEAD, role: "OFFICER", offices: ["palopo"] };
const AUDITOR: Actor = { ...HEAD, role: "AUDITOR" };
const ANALYST: Actor = { ...OPERATOR, role: "ANALYST" };
const REGENT: Actor = { ...ANALYST, role: "OFFICIAL", regions: ["13.03"] };

let hub: TestHub;
beforeAll(async () => {
  hub = await givenHub("solok", "palopo");
});
afterAll(() => hub.stop());

async function codeOf(actor: Actor, query: string): Promise<unknown> {
  const { errors } = await hub.as(actor).ask(query);
  return errors[0]?.extensions["code"] ?? null;
}

describe("Permissions at the hub", () => {
  test("show the persons enrolled twice to the staff of the asking office only", async () => {
    const cases = (office: string) =>
      `{ mine: duplicateCases(office: "${office}", month: "2024-06-30") { nodes { id } } }`;
    expect(await codeOf(HEAD, cases("solok"))).toBeNull();
    expect(await codeOf(OTHER_OFFICER, cases("solok"))).toBe("WRONG_OFFICE");
    expect(await codeOf(OTHER_OFFICER, cases("nowhere"))).toBe("WRONG_OFFICE");
    for (const actor of [ANONYMOUS, ANALYST, REGENT, AUDITOR, OPERATOR]) {
      expect(await codeOf(actor, cases("solok"))).toBe("FORBIDDEN");
    }
    // Nothing is read, so that what exists cannot be told from what does not.
    expect((await hub.as(OTHER_OFFICER).ask(cases("solok"))).statements).toBe(0);
  });

  test("keep aggregates that are not published from those who did not sign in", async () => {
    const aggregate = `{ duplicateCounts(month: "2024-06-30") { month } }`;
    expect(await codeOf(ANONYMOUS, aggregate)).toBe("FORBIDDEN");
    expect(await codeOf(ANALYST, aggregate)).toBeNull();
    const published = `{ enrollmentCounts(region: "13.03", by: WORKER_GROUP) { people } }`;
    expect(await codeOf(ANONYMOUS, published)).toBeNull();
  });

  test("let the administrator alone record what holds for all offices", async () => {
    const record = `mutation { recordCoverageTargets(input: {
      idempotencyKey: "1d1e2f3a-0000-4000-8000-000000000001", targets: [] }) { __typename } }`;
    for (const actor of [ANONYMOUS, ANALYST, HEAD, REGENT, AUDITOR]) {
      expect(await codeOf(actor, record)).toBe("FORBIDDEN");
    }
    expect(await codeOf(OPERATOR, record)).toBeNull();
  });
});
